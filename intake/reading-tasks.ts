import { IntakeFailure } from "#domain/intake";
import type { TaskAnswer, TaskOrder } from "./in-process";
import { TASKS } from "./tasks";

/** The reading process' side: one order after the other, each answered once. */
async function answer({ task, input }: TaskOrder): Promise<TaskAnswer> {
  try {
    return { output: await TASKS[task](input as never) };
  } catch (error) {
    if (error instanceof IntakeFailure)
      return { failure: { stage: error.stage, message: error.message, passing: error.passing } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on("message", async (order: TaskOrder) => process.send?.(await answer(order)));
// Nobody is left to answer to.
process.on("disconnect", () => process.exit());
process.send?.("ready");
