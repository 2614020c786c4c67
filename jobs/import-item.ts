import { mintPrincipal } from "#auth/mint";
import { storeItem } from "#db/commands/imports/store-item";
import { failItem, retryItemLater } from "#db/importing/item-failures";
import { isKnownDocument } from "#db/importing/known-print";
import type { ItemJob } from "#db/importing/queue";
import { noteItem, type TakenItem, takeItem } from "#db/importing/take-item";
import { knownAllegations } from "#db/queries/known-allegations";
import type { ImportStep } from "#domain/import";
import { MOST_TRIES, stepOfStage } from "#domain/import";
import { IntakeFailure } from "#domain/intake";
import type { Principal } from "#domain/principal";
import { llmSettings } from "#llm/settings";
import { withModel } from "#llm/with-model";
import { articlesToRead, extractDocument, unreadDocument } from "./extract-document";
import { readerOf } from "./model-in-use";
import { type Incoming, readItem } from "./read-item";
import { nothingStored, whileStoring } from "./storing";

/**
 * Brings one item of an import in, as far as it goes: fetched, read, extracted, stored. Whatever goes wrong ends in the
 * item, with its reason in words: a passing fault is tried again with growing pauses, everything else waits for somebody
 * to try it again. Safe to be killed anywhere: what is stored is stored with the item's end in one transaction.
 */
export async function importItem(job: ItemJob): Promise<void> {
  const taken = await takeItem(job);
  if (!taken) return;
  const work = { step: taken.item.step };
  try {
    await bringIn(job, taken, (step) => {
      work.step = step;
      return noteItem(job, { step });
    });
  } catch (error) {
    await giveBack(job, taken, work.step, error);
  }
}

/** Does the steps of an item one after the other; `begin` says which one comes. */
async function bringIn(job: ItemJob, taken: TakenItem, begin: (step: ImportStep) => Promise<void>) {
  const incoming = await readItem(job, taken.item, begin);
  if (!incoming) return;
  const { workspaceId } = job;
  const who = mintPrincipal({ ...taken.startedBy, workspaceId, role: "editor" });
  const read = (await isKnownDocument(who, incoming)) ? NOTHING_READ : await extracted(who, incoming, begin);
  await begin("store");
  const { name, original, part, text, facts, coded } = incoming;
  const document = { name, original, part, text, facts, retrieved: incoming.retrieved };
  await whileStoring(() =>
    storeItem(who, {
      itemId: job.itemId,
      document: { ...document, ...read },
      ...(coded && { coded: { ...coded, archive: archiveOf(name) } }),
    }),
  );
}

/** What stands in the place of a pipeline where people coded a document and no machine read it. */
const CODED_ELSEWHERE = "coded elsewhere";
const isCoded = ({ coded }: Incoming): boolean => coded !== null && coded.claims.length > 0;

/** The archive's own name, without that of its document. */
const archiveOf = (name: string): string => name.replace(/#[^#]*$/, "");

/** Of a document that is known nothing is extracted: storing it says so. */
const NOTHING_READ = { pipeline: "none", extraction: { id: "", articles: [] }, allegations: [] };

async function extracted(who: Principal, incoming: Incoming, begin: (step: ImportStep) => Promise<void>) {
  await begin("extract");
  if (isCoded(incoming)) return { pipeline: CODED_ELSEWHERE, ...unreadDocument(incoming) };
  const { models, version } = await readerOf(who);
  const known = await knownAllegations(who);
  await nothingStored();
  const settings = llmSettings(process.env);
  const read = await withModel(settings ? articlesToRead(incoming) : [], settings, (given) => {
    const found = extractDocument(incoming, models, { known, given });
    return { ...found, articles: found.extraction.articles };
  });
  const extraction = { ...read.extraction, articles: read.articles };
  return { pipeline: version, extraction, allegations: read.allegations };
}

async function giveBack(job: ItemJob, { item }: TakenItem, step: ImportStep, error: unknown): Promise<void> {
  const tries = item.tries + 1;
  const expected = error instanceof IntakeFailure;
  const said = error instanceof Error ? error.message : String(error);
  const reason = expected ? said : `Something went wrong here that nobody expected: ${said}`;
  const at = { step: expected ? stepOfStage(error.stage) : step, tries, reason };
  const mayPass = expected ? error.passing : true;
  if (mayPass && tries < MOST_TRIES) await retryItemLater(job, at);
  else await failItem(job, at);
}
