import { type ChildProcess, fork } from "node:child_process";
import { IntakeFailure, type IntakeStage } from "#domain/intake";
import type { TaskName, Tasks } from "./tasks";

export interface TaskOrder {
  readonly task: TaskName;
  readonly input: unknown;
}

export type TaskAnswer =
  | { readonly output: unknown }
  | { readonly failure: { readonly stage: IntakeStage; readonly message: string; readonly passing: boolean } }
  | { readonly fault: string };

export interface TaskLimits {
  readonly stage: IntakeStage;
  /** milliseconds from the order to the answer; 7,000 */
  readonly timeout?: number;
}

const TIME_OUT = 7000;
const START_OUT = 30_000;
const MOST_IDLE = 2;
/** Megabytes of a process' heap. A thread will not do: where its heap is full, V8 may end the whole process. */
const MEMORY = ["--max-old-space-size=256", "--max-semi-space-size=16"];

const idle: ChildProcess[] = [];

/**
 * Does a task in a process of its own, which is stopped where it takes too long and which dies alone where it takes too
 * much memory: then an intake failure says so. A process that did its work waits for the next; waiting processes keep
 * this one from no end, and end with it.
 */
export async function inProcess<Name extends TaskName>(
  task: Name,
  input: Tasks[Name]["input"],
  { stage, timeout = TIME_OUT }: TaskLimits,
): Promise<Tasks[Name]["output"]> {
  const waiting = idle.pop();
  const reader = waiting?.connected ? waiting : await started();
  held(reader, true);
  try {
    const answer = await answered(reader, { task, input }, stage, timeout);
    release(reader);
    if ("output" in answer) return answer.output as Tasks[Name]["output"];
    if ("failure" in answer)
      throw new IntakeFailure(answer.failure.stage, answer.failure.message, answer.failure.passing);
    throw new IntakeFailure(stage, `It could not be read: ${firstLine(answer.fault)}.`);
  } catch (error) {
    if (!idle.includes(reader)) reader.kill("SIGKILL");
    throw error;
  }
}

const firstLine = (fault: string): string => (fault.split("\n")[0] ?? "").slice(0, 200);

/** Does this process wait for that one before it ends? */
function held(reader: ChildProcess, waits: boolean): void {
  if (waits) {
    reader.ref();
    reader.channel?.ref();
  } else {
    reader.unref();
    reader.channel?.unref();
  }
}

function release(reader: ChildProcess): void {
  if (idle.length >= MOST_IDLE) {
    reader.kill("SIGKILL");
    return;
  }
  held(reader, false);
  idle.push(reader);
}

async function started(): Promise<ChildProcess> {
  const reader = fork(new URL("./reading-process.mjs", import.meta.url), {
    execArgv: MEMORY,
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  // An error that comes late is told to nobody, and must not end this process.
  reader.on("error", () => {});
  reader.on("exit", () => {
    const at = idle.indexOf(reader);
    if (at >= 0) idle.splice(at, 1);
  });
  await nextMessage(reader, "read", START_OUT);
  return reader;
}

function answered(
  reader: ChildProcess,
  order: TaskOrder,
  stage: IntakeStage,
  timeout: number,
): Promise<TaskAnswer> {
  const answer = nextMessage(reader, stage, timeout);
  reader.send(order);
  return answer;
}

function nextMessage(reader: ChildProcess, stage: IntakeStage, timeout: number): Promise<TaskAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(clock);
      reader.off("message", onMessage).off("exit", onExit).off("error", onError);
      act();
    };
    const refuse = (reason: string) => () => reject(new IntakeFailure(stage, reason));
    const late = `It takes longer than ${timeout / 1000} seconds to read: import a smaller part of it, or its text alone.`;
    const onMessage = (answer: unknown) => settle(() => resolve(answer as TaskAnswer));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = (code: number | null, signal: string | null) => settle(refuse(endInWords(code, signal)));
    const clock = setTimeout(() => settle(refuse(late)), timeout);
    reader.once("message", onMessage).once("exit", onExit).once("error", onError);
  });
}

// V8 aborts a process whose heap is full: by a signal on Unix, by this code on Windows or under a shell.
function endInWords(code: number | null, signal: string | null): string {
  return signal === "SIGABRT" || signal === "SIGTRAP" || code === 134
    ? "It takes too much memory to read: import a smaller part of it, or its text alone."
    : `It could not be read: the reading ended early (${signal ?? code}). Try it again, or import its text alone.`;
}
