import { Worker } from "node:worker_threads";
import type { LearningProgress } from "#domain/trained-model";
import type { Learned, LearningOrder } from "#learning/learn";
import type { LearningAnswer } from "./learning-worker";

/** Milliseconds between two looks at whether the training is still wanted. */
const LOOK = 1_000;

/**
 * Does a training in a thread of its own, so that this process goes on with its other jobs; the files of the order and of
 * what it gives are gzipped. Null where it was given up: then the thread is stopped in the middle of its work.
 *
 * @param wanted told the newest progress every second; false gives the training up
 */
export async function learnInThread(
  order: LearningOrder,
  wanted: (progress: LearningProgress | null) => Promise<boolean>,
): Promise<Learned | null> {
  const program = new URL("./learning-thread.mjs", import.meta.url);
  const worker = new Worker(program, { workerData: order, execArgv: [], resourceLimits: { stackSizeMb: 4 } });
  let newest: LearningProgress | null = null;
  let given: (nothing: null) => void = () => undefined;
  let failed: (reason: unknown) => void = () => undefined;
  const ended = new Promise<Learned | null>((resolve, reject) => {
    [given, failed] = [resolve, reject];
    worker.on("message", (answer: LearningAnswer) => {
      if ("learned" in answer) resolve(answer.learned);
      else newest = answer.progress;
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("The training ended without a model.")));
  });
  const look = async () => {
    const told = newest;
    newest = null;
    if (!(await wanted(told))) given(null);
  };
  const clock = setInterval(() => void look().catch(failed), LOOK);
  try {
    return await ended;
  } finally {
    clearInterval(clock);
    await worker.terminate();
  }
}
