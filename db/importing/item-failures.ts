import { type ImportStep, secondsUntilRetry } from "#domain/import";
import { database } from "../client";
import { type ItemJob, queueItem } from "./queue";
import { noteItem } from "./take-item";

interface WhatHappened {
  readonly step: ImportStep;
  /** this one included */
  readonly tries: number;
  /** in words */
  readonly reason: string;
}

/** Ends an item as failed: it waits on the list of what failed for somebody to try it again. */
export const failItem = (job: ItemJob, { step, tries, reason }: WhatHappened): Promise<void> =>
  noteItem(job, { state: "failed", step, tries, reason, nextTryAt: null, endedAt: new Date() });

/** Lets an item wait for its next try, the longer the more tries there were. */
export async function retryItemLater(job: ItemJob, { step, tries, reason }: WhatHappened): Promise<void> {
  const nextTryAt = new Date(Date.now() + secondsUntilRetry(tries) * 1000);
  await database().transaction(async (tx) => {
    await noteItem(job, { state: "waiting", step, tries, reason, nextTryAt }, tx);
    await queueItem(tx, job, nextTryAt);
  });
}
