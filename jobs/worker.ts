import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run, type WorkerEvents } from "graphile-worker";
import { z } from "zod";
import { queueDueFeeds } from "#db/importing/feeds-due";
import { TASKS } from "#db/importing/queue";
import { signInWorker } from "#db/importing/workers";
import { llmSettings } from "#llm/settings";
import { importItem } from "./import-item";
import { lookAtFeed } from "./look-at-feed";
import { loadModels } from "./models";
import { readAgain } from "./read-again";
import { trainModel } from "./train-model";

const itemJob = z.object({ workspaceId: z.uuid(), itemId: z.uuid() });
const rereadJob = z.object({ workspaceId: z.uuid(), rereadingId: z.uuid(), articleId: z.uuid() });
const feedJob = z.object({ workspaceId: z.uuid(), feedId: z.uuid() });
const trainingJob = z.object({ workspaceId: z.uuid(), modelId: z.uuid() });

/** Milliseconds between two looks for the jobs of workers that died. */
const SWEEP = 5_000;

interface WorkerOptions {
  readonly url: string;
  /** jobs at once; the extraction itself is one after the other in a process */
  readonly concurrency?: number;
}

/**
 * A worker in this process. It takes jobs as soon as they are committed, beside any number of others, here and on other
 * machines; the jobs of workers that died it gives back.
 *
 * @returns stop(), which finishes what is begun, and `ended`, which rejects when the worker cannot go on
 */
export async function startWorker({ url, concurrency = 2 }: WorkerOptions) {
  loadModels();
  // wrong settings are told at the start, not by every document
  llmSettings(process.env);
  let broken: (reason: Error) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    broken = reject;
  });
  const register = await signInWorker(url, () =>
    broken(new Error("The connection to the database was lost.")),
  );
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => void register.holdName(workerPool.id).catch(broken));
  await register.releaseLost();
  const runner = await run({
    connectionString: url,
    concurrency,
    pollInterval: 1_000,
    noHandleSignals: true,
    events,
    logger: new Logger(() => () => undefined),
    parsedCronItems: parseCronItems([{ task: TASKS.dueFeeds, match: "* * * * *" }]),
    taskList: {
      [TASKS.item]: (payload) => importItem(itemJob.parse(payload)),
      [TASKS.feed]: (payload) => lookAtFeed(feedJob.parse(payload)),
      [TASKS.reread]: (payload) => readAgain(rereadJob.parse(payload)),
      [TASKS.training]: (payload) => trainModel(trainingJob.parse(payload)),
      [TASKS.dueFeeds]: async () => void (await queueDueFeeds()),
    },
  });
  const sweep = setInterval(() => void register.releaseLost().catch(broken), SWEEP);
  runner.promise.catch(broken);
  const stop = async () => {
    clearInterval(sweep);
    await runner.stop();
    await register.leave();
  };
  return { stop, ended };
}
