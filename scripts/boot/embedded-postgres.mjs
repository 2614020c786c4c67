import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { clusterFolder } from "./cluster-folder.mjs";
import { freePort } from "./ports.mjs";
import { postgresBinaries } from "./postgres-binaries.mjs";
import { orphanOf, stopPostmaster, whenReady } from "./postmaster.mjs";
import { isAlive, pause } from "./processes.mjs";
import { Refusal } from "./refusal.mjs";

const LOG_LIMIT = 10_000_000;
const THROW_AWAY = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"];

/** Starts the server in a process group of its own, so that Ctrl-C does not stop it before the application. */
function launch({ folder, native, user, durable }, port) {
  const log = join(folder, "log");
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) rmSync(log);
  const out = openSync(log, "a", 0o600);
  const options = ["-D", join(folder, "data"), "-p", String(port)];
  options.push(
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    "unix_socket_directories=",
    ...(durable ? [] : THROW_AWAY),
  );
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
  const child = spawn(join(native, "bin/postgres"), options, {
    ...user,
    cwd: folder,
    env,
    detached: true,
    stdio: ["ignore", out, out],
  });
  closeSync(out);
  child.on("error", () => undefined);
  child.unref();
  return child.pid;
}

/**
 * A server on this data folder: the one a killed start left behind, or a new one. The port is taken afresh when
 * somebody was quicker, and a new try is made while remains of a killed server still let go of the data.
 */
async function startOrAdopt(cluster, wantedPort) {
  const data = join(cluster.folder, "data");
  const orphan = orphanOf(data);
  if (orphan) {
    const adopted = await whenReady(data, orphan.pid, 30_000);
    if (adopted) return adopted;
  }
  for (let attempt = 0; attempt < 8; attempt++) {
    const pid = launch(cluster, wantedPort ?? (await freePort()));
    const started = pid && (await whenReady(data, pid, 60_000));
    if (started) return started;
    await pause(500);
  }
  const reason = readFileSync(join(cluster.folder, "log"), "utf8")
    .trim()
    .split("\n")
    .findLast((line) => /FATAL|PANIC|ERROR/.test(line));
  throw new Refusal(
    `The embedded PostgreSQL does not start (${reason?.replace(/^.*?(FATAL|PANIC|ERROR): */, "") ?? "it says nothing"}): see ${join(cluster.folder, "log")}.`,
  );
}

/**
 * Opens the embedded PostgreSQL on a folder, which is made on first use. If the server dies it is started again on
 * the same port, until `stop` is called.
 *
 * @param options.folder where data, password and log live
 * @param options.user {uid, gid} to run as, or {}
 * @param options.durable false for tests: faster, and lost with the machine
 * @returns url(database), stop(), and `lost`, which resolves with the error when a dead server cannot be started again
 */
export async function openEmbeddedPostgres({ folder, user, durable = true }) {
  const { native } = postgresBinaries(user);
  const password = clusterFolder(folder, native, user);
  const cluster = { folder, native, user, durable };
  let server = await startOrAdopt(cluster);
  let open = true;
  const watch = async () => {
    while (open) {
      await pause(250);
      if (open && !isAlive(server.pid)) server = await startOrAdopt(cluster, server.port);
    }
  };
  const lost = watch().catch((error) => error);
  return {
    lost,
    url: (database) => `postgres://gainsay:${password}@127.0.0.1:${server.port}/${database}`,
    stop: async () => {
      open = false;
      await lost;
      await stopPostmaster(server.pid);
    },
  };
}
