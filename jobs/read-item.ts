import { areKnownBytes } from "#db/importing/known-print";
import { enterMembers } from "#db/importing/open-container";
import type { ItemJob } from "#db/importing/queue";
import { rememberedColumns } from "#db/importing/remembered-columns";
import { rememberedLabels } from "#db/importing/remembered-labels";
import { type ImportItem, noteItem } from "#db/importing/take-item";
import type { CodedClaims } from "#domain/coded";
import type { DocumentFacts, GivenFacts, ImportStep } from "#domain/import";
import {
  type FailedRead,
  IntakeFailure,
  type PagePart,
  type ReadDocument,
  type SourceBytes,
} from "#domain/intake";
import { fetchUrl } from "#intake/fetch-url";
import { previewSource } from "#intake/preview";
import { readSource } from "#intake/read-source";
import { surveySource } from "#intake/survey-source";
import { allowedHosts } from "./allowed-hosts";

/** A document that was read, on its way to the extraction. */
export interface Incoming {
  readonly name: string;
  readonly original: Uint8Array;
  /** its number among the documents read from the very same bytes */
  readonly part: number;
  readonly text: string;
  readonly facts: DocumentFacts;
  readonly retrieved: Date | null;
  /** of a coded archive: what people decided on it there */
  readonly coded: CodedClaims | null;
  /** of a page with several articles or updates: each of them */
  readonly parts: readonly PagePart[] | null;
}

/** How many documents of a container are entered in one transaction. */
const AT_ONCE = 50;

/**
 * The document of an item, fetched and read. Null where the item is a container: its documents are items of their own
 * then, and the container is done.
 */
export async function readItem(
  job: ItemJob,
  item: ImportItem,
  begin: (step: ImportStep) => Promise<void>,
): Promise<Incoming | null> {
  if (item.text !== null && item.read && item.bytes)
    return incoming(item, { ...item.read, name: item.name, text: item.text, original: item.bytes });
  const source = item.bytes ? sourceOf(item, item.bytes) : await fetched(job, item, begin);
  if (await areKnownBytes(job.workspaceId, source.bytes, item.part))
    return incoming(item, { ...UNREAD, name: item.name, original: source.bytes });
  await begin("read");
  if (item.asks && !item.columns && (await asksForColumns(job, item, source))) return null;
  if (item.asks && !item.labels && (await asksForLabels(job, item, source))) return null;
  const only = await onlyDocument(item, source);
  if (only) return incoming(item, only);
  await noteItem(job, { state: "opened", endedAt: new Date() });
  return null;
}

/** Of bytes that are known nothing need be said: storing them says so. */
const UNREAD = {
  ...{ title: null, outlet: null, author: null, published: null, publishedFrom: null },
  ...{ url: null, language: null, mediaType: null, text: "" },
};

const sourceOf = ({ name, url, mediaType }: ImportItem, bytes: Uint8Array): SourceBytes => ({
  name,
  bytes,
  mediaType,
  url,
});

/** Fetches an item's address and keeps what came. */
async function fetched(job: ItemJob, item: ImportItem, begin: (step: ImportStep) => Promise<void>) {
  if (item.url === null) throw new IntakeFailure("fetch", "There is neither a file nor an address to read.");
  await begin("fetch");
  const answer = await fetchUrl(item.url, { allow: allowedHosts() });
  await noteItem(job, { bytes: Buffer.from(answer.bytes), mediaType: answer.mediaType ?? null });
  return answer;
}

/** Lets a table wait for somebody to say which column holds what, unless its like is remembered. */
async function asksForColumns(job: ItemJob, item: ImportItem, source: SourceBytes): Promise<boolean> {
  const preview = await previewSource(source);
  if (!preview) return false;
  item.columns = await rememberedColumns(job.workspaceId, preview.columns);
  if (item.columns) return false;
  const { columns, suggested } = preview;
  const rows = preview.rows.map((row) => columns.map((name) => (row[name] ?? "").slice(0, LONGEST_CELL)));
  await noteItem(job, { state: "columns", asked: { columns, rows, suggested } });
  return true;
}

/** Lets a coded archive wait for somebody to say what its labels mean, unless all of them are remembered. */
async function asksForLabels(job: ItemJob, item: ImportItem, source: SourceBytes): Promise<boolean> {
  const found = await surveySource(source);
  if (!found) return false;
  const { survey, mapping, asks } = await rememberedLabels(job.workspaceId, found);
  item.labels = mapping;
  if (!asks) return false;
  await noteItem(job, { state: "labels", survey });
  return true;
}

/** Of a cell that is shown to choose the columns by, in characters. */
const LONGEST_CELL = 200;

/** The document of a source that holds only one; null where there are more, which are entered as items of their own. */
async function onlyDocument(item: ImportItem, source: SourceBytes): Promise<ReadDocument | null> {
  const waiting: (ReadDocument | FailedRead)[] = [];
  const parts = new Map<string, number>();
  let entered = 0;
  const enter = async () => {
    await enterMembers(item, waiting, entered + 1, parts);
    entered += waiting.length;
    waiting.length = 0;
  };
  for await (const read of readSource(source, { columns: item.columns, labels: item.labels })) {
    waiting.push(read);
    if (waiting.length === AT_ONCE) await enter();
  }
  const [first] = waiting;
  if (entered === 0 && first && waiting.length === 1) return document(first);
  if (entered === 0 && !first)
    throw new IntakeFailure("read", "There is no document in it: give a file that holds text.");
  if (first) await enter();
  return null;
}

function document(read: ReadDocument | FailedRead): ReadDocument {
  if ("failed" in read) throw new IntakeFailure(read.failed.stage, read.failed.reason);
  return read;
}

type Read = Pick<ReadDocument, "name" | "text" | "original" | "coded" | "parts"> & DocumentFacts;

/** What somebody said about a source comes before what the source says of itself. */
function incoming(item: ImportItem, read: Read): Incoming {
  const { name, text, original } = read;
  return {
    name,
    text,
    original,
    part: item.part,
    facts: factsOf(read, item.given),
    retrieved: item.createdAt,
    coded: read.coded ?? null,
    parts: read.parts ?? null,
  };
}

const factsOf = (read: DocumentFacts, given: GivenFacts): DocumentFacts => ({
  title: given.title || read.title,
  outlet: given.outlet || read.outlet,
  author: read.author,
  published: given.published || read.published,
  publishedFrom: given.published ? "given" : read.publishedFrom,
  url: read.url,
  language: read.language,
  mediaType: read.mediaType,
});
