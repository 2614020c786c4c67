import { Worker } from "node:worker_threads";
import { IntakeFailure, type IntakeStage } from "#domain/intake";
import type { TaskName, WorkerTasks } from "./worker-tasks";

export interface WorkerOrder {
  readonly task: TaskName;
  readonly input: unknown;
}

export type WorkerAnswer =
  | { readonly output: unknown }
  | { readonly failure: { readonly stage: IntakeStage; readonly message: string; readonly passing: boolean } }
  | { readonly fault: string };

export interface WorkerLimits {
  readonly stage: IntakeStage;
  /** milliseconds from the order to the answer; 7,000 */
  readonly timeout?: number;
}

const TIME_OUT = 7000;
const START_OUT = 30_000;
/** megabytes of a thread's heap */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const MOST_IDLE = 2;

const idle: Worker[] = [];

/**
 * Does a task in a thread of its own, which is stopped where it takes too long or too much memory: then an intake failure
 * says so. A thread that did its work waits for the next; waiting threads keep no process alive.
 */
export async function inWorker<Name extends TaskName>(
  task: Name,
  input: WorkerTasks[Name]["input"],
  { stage, timeout = TIME_OUT }: WorkerLimits,
): Promise<WorkerTasks[Name]["output"]> {
  const worker = idle.pop() ?? (await started());
  worker.ref();
  try {
    const answer = (await answered(worker, { task, input }, stage, timeout)) as WorkerAnswer;
    release(worker);
    if ("output" in answer) return answer.output as WorkerTasks[Name]["output"];
    if ("failure" in answer)
      throw new IntakeFailure(answer.failure.stage, answer.failure.message, answer.failure.passing);
    throw new IntakeFailure(stage, `It could not be read: ${firstLine(answer.fault)}.`);
  } catch (error) {
    if (!idle.includes(worker)) await worker.terminate();
    throw error;
  }
}

const firstLine = (fault: string): string => (fault.split("\n")[0] ?? "").slice(0, 200);

function release(worker: Worker): void {
  if (idle.length >= MOST_IDLE) {
    worker.terminate();
    return;
  }
  worker.unref();
  idle.push(worker);
}

async function started(): Promise<Worker> {
  const program = new URL("./reading-thread.mjs", import.meta.url);
  const worker = new Worker(program, { execArgv: [], resourceLimits: MEMORY });
  worker.on("exit", () => {
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
  });
  await nextMessage(worker, "read", START_OUT);
  return worker;
}

function answered(worker: Worker, order: WorkerOrder, stage: IntakeStage, timeout: number): Promise<unknown> {
  const answer = nextMessage(worker, stage, timeout);
  worker.postMessage(order);
  return answer;
}

function nextMessage(worker: Worker, stage: IntakeStage, timeout: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(clock);
      worker.removeAllListeners("message").removeAllListeners("error");
      // An error that comes late is told to nobody, and must not end the process.
      worker.on("error", () => {});
      act();
    };
    const late = `It takes longer than ${timeout / 1000} seconds to read: import a smaller part of it, or its text alone.`;
    const clock = setTimeout(() => settle(() => reject(new IntakeFailure(stage, late))), timeout);
    worker.removeAllListeners("error");
    worker.once("message", (answer) => settle(() => resolve(answer)));
    worker.once("error", (error) => settle(() => reject(inWords(error, stage))));
  });
}

function inWords(error: unknown, stage: IntakeStage): unknown {
  if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
    return new IntakeFailure(
      stage,
      "It takes too much memory to read: import a smaller part of it, or its text alone.",
    );
  return error;
}
