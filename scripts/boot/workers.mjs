import { spawn } from "node:child_process";
import { childEnvironment, TYPESCRIPT } from "./environment.mjs";
import { CLONE } from "./places.mjs";
import { pause } from "./processes.mjs";

/** Milliseconds before a worker that died is started again; doubled each time it dies young, up to half a minute. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** One that lived this long did not die of its start. */
const OLD_ENOUGH = 60_000;
/** Milliseconds that a worker has to finish what it has begun with. */
const PATIENCE = 6_000;

function startOne(env, onStart) {
  const child = spawn(process.execPath, [...TYPESCRIPT, "scripts/worker.ts"], {
    cwd: CLONE,
    env: childEnvironment(env),
    // the channel tells the worker when we are gone without a word
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  onStart(child.pid);
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", resolve);
  });
  return { child, ended };
}

/**
 * Keeps worker processes running: one that dies is started again.
 *
 * @param options.count how many
 * @param options.env database address and what else they are told
 * @param options.onStart told the process id of each that starts
 * @returns stop(), which lets them finish what they have begun with
 */
export function keepWorkers({ count, env, onStart = () => undefined }) {
  let stopping = false;
  const living = new Set();
  const keepOne = async () => {
    for (let rest = FIRST_PAUSE; !stopping; ) {
      const begun = Date.now();
      const one = startOne(env, onStart);
      living.add(one);
      await one.ended;
      living.delete(one);
      rest = Date.now() - begun > OLD_ENOUGH ? FIRST_PAUSE : Math.min(rest * 2, LONGEST_PAUSE);
      for (let waited = 0; waited < rest && !stopping; waited += 100) await pause(100);
    }
  };
  const kept = Array.from({ length: count }, keepOne);
  const stop = async () => {
    stopping = true;
    for (const { child } of living) child.kill("SIGTERM");
    const timer = setTimeout(() => {
      for (const { child } of living) child.kill("SIGKILL");
    }, PATIENCE);
    await Promise.all(kept);
    clearTimeout(timer);
  };
  return { stop };
}
