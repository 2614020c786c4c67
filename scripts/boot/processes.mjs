import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * What tells a process from a later one that got the same id: the moment it started, in the words of the system.
 * Undefined when there is no such process, or it is dead and only waits to be collected.
 */
export function birthOf(pid) {
  try {
    if (process.platform === "linux") {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      return fields[0] === "Z" ? undefined : fields[19];
    }
    return execFileSync("ps", ["-p", String(pid), "-o", "lstart="], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Is a process with this id running? One that belongs to somebody else counts, a dead one that waits for burial does not. */
export function isAlive(pid) {
  if (process.platform === "linux") return birthOf(pid) !== undefined;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** The command line of a running process, or an empty text. */
export function commandOf(pid) {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** Waits until the process has ended; false when it has not after so many milliseconds. */
export async function hasEnded(pid, milliseconds) {
  for (let waited = 0; waited < milliseconds; waited += 25) {
    if (birthOf(pid) === undefined) return true;
    await pause(25);
  }
  return birthOf(pid) === undefined;
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
