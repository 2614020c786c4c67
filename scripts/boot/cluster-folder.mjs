import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Refusal } from "./refusal.mjs";

// The rules for sorting and letter case come with PostgreSQL itself, so they are the same on every system.
const LOCALE = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "-E", "UTF8"];

function ownedFile(path, text, user) {
  writeFileSync(path, text, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(path, user.uid, user.gid);
}

/** Makes the cluster under another name first: one that was interrupted is never taken for a whole one. */
function initialise(folder, native, user) {
  const fresh = join(folder, "data.new");
  rmSync(fresh, { recursive: true, force: true });
  const password = join(folder, "password");
  ownedFile(password, `${randomBytes(24).toString("hex")}\n`, user);
  const options = ["-D", fresh, "-U", "gainsay", "-A", "scram-sha-256", `--pwfile=${password}`, ...LOCALE];
  const made = spawnSync(join(native, "bin/initdb"), options, {
    ...user,
    cwd: folder,
    encoding: "utf8",
    env: { LC_ALL: "C", PATH: process.env.PATH },
  });
  if (made.status !== 0) {
    const reason = made.error?.message ?? made.stderr.trim().split("\n").pop();
    throw new Refusal(
      `The embedded PostgreSQL could not make its data in ${folder} (${reason}): see that there is room and the right to write.`,
    );
  }
  renameSync(fresh, join(folder, "data"));
}

const versionOf = (native) =>
  spawnSync(join(native, "bin/postgres"), ["--version"], { encoding: "utf8" }).stdout.match(/(\d+)\./)?.[1];

/**
 * Makes the folder of a cluster with its data and random password, where it does not exist yet, and returns the password.
 * It belongs to the database user and nobody else can read it.
 */
export function clusterFolder(folder, native, user) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
    chmodSync(folder, 0o700);
    if (!existsSync(join(folder, "data"))) initialise(folder, native, user);
    const made = readFileSync(join(folder, "data/PG_VERSION"), "utf8").trim();
    const runs = versionOf(native);
    if (made !== runs) {
      throw new Refusal(
        `The data in ${folder} were made by PostgreSQL ${made} and this clone brings ${runs}: go back to the version of Gainsay that made them, or move that folder away to start empty.`,
      );
    }
    return readFileSync(join(folder, "password"), "utf8").trim();
  } catch (error) {
    if (error.code !== "EACCES" && error.code !== "EPERM") throw error;
    throw new Refusal(
      `The data in ${folder} belong to another user: start Gainsay as the user who started it first, or as root.`,
    );
  }
}
