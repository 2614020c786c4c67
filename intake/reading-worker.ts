import { parentPort } from "node:worker_threads";
import { IntakeFailure } from "#domain/intake";
import type { WorkerAnswer, WorkerOrder } from "./in-worker";
import { TASKS } from "./worker-tasks";

/** The thread's side: one order after the other, each answered once. */
async function answer({ task, input }: WorkerOrder): Promise<WorkerAnswer> {
  try {
    return { output: await TASKS[task](input as never) };
  } catch (error) {
    if (error instanceof IntakeFailure)
      return { failure: { stage: error.stage, message: error.message, passing: error.passing } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on("message", async (order: WorkerOrder) => parentPort?.postMessage(await answer(order)));
parentPort?.postMessage("ready");
