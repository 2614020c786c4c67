import { setTimeout as pause } from "node:timers/promises";
import { itemsOfImport } from "#db/queries/imports/import-items";
import { type ImportProgress, importProgress } from "#db/queries/imports/import-progress";
import { STEP_WORDS, secondsLeft } from "#domain/import";
import type { Principal } from "#domain/principal";

/** Milliseconds between two looks; a line is printed where something moved. */
const LOOK = 500;

/** Prints how far an import has come until nothing of it waits or is in work. */
export async function untilFinished(who: Principal, id: string): Promise<void> {
  let told = "";
  for (;;) {
    const progress = await importProgress(who, id);
    const line = progressLine(progress);
    if (line !== told) console.log(line);
    told = line;
    if (progress.finished) return;
    await pause(LOOK);
  }
}

function progressLine({
  total,
  ended,
  stored,
  known,
  failed,
  held,
  perSecond,
  finished,
}: ImportProgress): string {
  const rate = perSecond === null ? "" : `, ${perSecond.toFixed(1)} a second`;
  const left = finished ? null : secondsLeft(total - ended, perSecond);
  const more = [held > 0 ? `, ${held} held` : "", rate, left === null ? "" : `, ${left} s left`].join("");
  return `${ended} of ${total}: ${stored} stored, ${known} known, ${failed} failed${more}`;
}

/** Prints each item that failed, with its step and its reason. */
export async function tellFailures(who: Principal, id: string): Promise<void> {
  for (let page = 1; ; page += 1) {
    const { items, total, pageSize } = await itemsOfImport(who, id, page);
    for (const { name, state, step, reason } of items)
      if (state === "failed") console.log(`failed while ${STEP_WORDS[step]}: ${name}: ${reason}`);
    if (page * pageSize >= total || items.at(-1)?.state !== "failed") return;
  }
}
