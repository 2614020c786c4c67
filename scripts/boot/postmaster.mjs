import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandOf, hasEnded, isAlive, pause, signal } from "./processes.mjs";

/**
 * The server that says it holds this data folder, from its postmaster.pid: process id, port, and whether it takes
 * connections. Undefined when none does.
 */
function postmasterOf(data) {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/**
 * The server a killed start left behind, if it is alive. The file of one that is gone is removed, also when its id
 * has since gone to another program, which PostgreSQL itself would take for a living server.
 */
export function orphanOf(data) {
  const postmaster = postmasterOf(data);
  if (!postmaster) return undefined;
  if (isAlive(postmaster.pid) && commandOf(postmaster.pid).includes(data)) return postmaster;
  rmSync(join(data, "postmaster.pid"), { force: true });
  return undefined;
}

/** Waits until the server takes connections; undefined when it ends first, or after so many milliseconds. */
export async function whenReady(data, pid, milliseconds) {
  for (let waited = 0; waited < milliseconds && isAlive(pid); waited += 20) {
    const postmaster = postmasterOf(data);
    if (postmaster?.pid === pid && postmaster.ready) return postmaster;
    await pause(20);
  }
  return undefined;
}

/** Stops a server: at once for its clients, with a checkpoint for the data; the hard way only if that hangs. */
export async function stopPostmaster(pid) {
  signal(pid, "SIGINT");
  if (await hasEnded(pid, 15_000)) return;
  signal(pid, "SIGQUIT");
  if (!(await hasEnded(pid, 5_000))) signal(pid, "SIGKILL");
}
