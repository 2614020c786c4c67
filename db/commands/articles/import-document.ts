import { and, eq, inArray, or, sql } from "drizzle-orm";
import { z } from "zod";
import type { ExtractedAllegation, ExtractedArticle, Extraction } from "#domain/extraction";
import type { DocumentFacts } from "#domain/import";
import type { Principal } from "#domain/principal";
import { sha256, textPrint } from "../../chain";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { articles as articleRows, articleVersions, documents } from "../../schema/articles";
import { type Change, command, type Outcome } from "../command";
import { ArticleDesk } from "./article-desk";
import { newerText } from "./newer-text";

/** A document on its way in: its bytes, and what a run of the pipeline says about it. */
export const readDocument = z.object({
  name: z.string().min(1, "Give the document a name."),
  original: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "The document has no bytes."),
  encoding: z.string().default("utf-8"),
  /** its number among the documents read from the very same bytes */
  part: z.int().positive().default(1),
  /** what was read from the bytes, where that is more than their decoding */
  text: z.string().nullable().default(null),
  facts: z.custom<DocumentFacts>((value) => typeof value === "object" && value !== null).optional(),
  retrieved: z.date().nullable(),
  /** version of the pipeline and its model */
  pipeline: z.string().min(1),
  extraction: z.custom<Extraction>((value) => typeof value === "object" && value !== null),
  allegations: z.custom<readonly ExtractedAllegation[]>((value) => Array.isArray(value)),
});
type Given = z.output<typeof readDocument>;

/** What became of a document: taken in, known already by its bytes or its text, or a newer text of an article that is here. */
export interface ImportResult {
  readonly status: "new" | "known" | "newer";
  readonly documentId: string;
  readonly articles: number;
  readonly claims: number;
  /** by what it is known */
  readonly by?: "bytes" | "text" | "parts";
  /** of a page with several articles or updates: how many of them were here already */
  readonly knownParts?: number;
}

/**
 * Takes a document in with all that the pipeline found in it: one revision an article. The same bytes or the same text a
 * second time change nothing: what another pipeline says about them is for a re-extraction to propose.
 */
export const importDocument = command<typeof readDocument, ImportResult>({
  name: "importDocument",
  act: "importDocument",
  input: readDocument,
  run: (tx, who, given) => takeIn(tx, who, given),
});

/**
 * The act of `importDocument`, for commands that do more in the same transaction. `alwaysOwn`: it becomes an article of
 * its own also where one is here from the same address.
 */
export async function takeIn(
  tx: Transaction,
  who: Principal,
  given: Given,
  alwaysOwn = false,
): Promise<Outcome<ImportResult>> {
  const { workspaceId } = who;
  await oneAfterTheOther(tx, workspaceId);
  const text = given.text ?? new TextDecoder(given.encoding, { ignoreBOM: true }).decode(given.original);
  const prints = { sha256: sha256(given.original), part: given.part, textSha256: textPrint(text) };
  const known = await knownDocument(tx, workspaceId, prints);
  if (known) return { changes: [], result: { status: "known", articles: 0, claims: 0, ...known } };
  const parts = await knownParts(tx, workspaceId, given.extraction.articles);
  const fresh = given.extraction.articles.filter((article) => !parts.has(article));
  const [same] = parts.values();
  if (same && fresh.length === 0)
    return {
      changes: [],
      result: { status: "known", by: "parts", documentId: same, articles: 0, claims: 0 },
    };
  const at = new Date();
  const documentId = newId();
  const { language, url, author, mediaType, publishedFrom } = given.facts ?? NO_FACTS;
  await tx.insert(documents).values({
    ...{ workspaceId, id: documentId, name: given.name, ...prints },
    ...{ language, url, author, mediaType, publishedFrom },
    original: Buffer.from(given.original),
    encoding: given.encoding,
    text: given.text,
    retrieved: given.retrieved,
    importedAt: at,
  });
  const { articles } = given.extraction;
  const newer = alwaysOwn ? null : await newerText(tx, who, { documentId, url, articles });
  if (newer) return { changes: newer, result: { status: "newer", documentId, articles: 1, claims: 0 } };
  const desk = new ArticleDesk(tx, workspaceId, at, given.pipeline, given.allegations);
  const changes: Change[] = [];
  for (const [index, article] of articles.entries())
    if (!parts.has(article)) changes.push(await desk.enter(documentId, index + 1, article));
  return {
    changes,
    result: {
      ...{ status: "new", documentId, articles: changes.length, claims: desk.claimCount },
      ...(parts.size > 0 && { knownParts: parts.size }),
    },
  };
}

/**
 * Of a page with several articles or updates those whose very words are here already, each with the document that holds
 * them: a live blog that has grown brings only what is new. Of a page with one there is nothing to tell apart.
 */
async function knownParts(
  tx: Transaction,
  workspaceId: string,
  articles: readonly ExtractedArticle[],
): Promise<ReadonlyMap<ExtractedArticle, string>> {
  if (!articles.some(({ publishedAt }) => publishedAt !== undefined)) return new Map();
  const prints = new Map(articles.map((article) => [article, sha256(article.text)]));
  const rows = await tx
    .select({ print: articleVersions.sha256, documentId: articleRows.documentId })
    .from(articleVersions)
    .innerJoin(
      articleRows,
      and(
        eq(articleRows.workspaceId, articleVersions.workspaceId),
        eq(articleRows.id, articleVersions.articleId),
      ),
    )
    .where(
      and(
        eq(articleVersions.workspaceId, workspaceId),
        inArray(articleVersions.sha256, [...new Set(prints.values())]),
      ),
    );
  const here = new Map(rows.map(({ print, documentId }) => [print, documentId]));
  const known = new Map<ExtractedArticle, string>();
  for (const [article, print] of prints) {
    const documentId = here.get(print);
    if (documentId) known.set(article, documentId);
  }
  return known;
}

const NO_FACTS = { language: null, url: null, author: null, mediaType: null, publishedFrom: null };

/**
 * Documents of one workspace are stored one after the other, so that two workers never enter the same text, actor or
 * allegation twice, nor wait for each other in a circle. Reading and extracting are done before, side by side.
 *
 * Until the database has counted the rows of a new desk it takes it for an empty one, and joins row by row what may be
 * thousands: here it plans for a desk like the others, whichever it is.
 */
const oneAfterTheOther = (tx: Transaction, workspaceId: string) =>
  tx.execute(sql`select set_config('plan_cache_mode', 'force_generic_plan', true),
    pg_advisory_xact_lock(hashtextextended(${`import ${workspaceId}`}, 0))`);

/** The document with the same bytes, else with the same text. */
async function knownDocument(
  tx: Transaction,
  workspaceId: string,
  prints: { readonly sha256: string; readonly part: number; readonly textSha256: string },
) {
  const { part } = prints;
  const sameBytes = and(eq(documents.sha256, prints.sha256), eq(documents.part, part));
  const [row] = await tx
    .select({ documentId: documents.id, sameBytes: sql<boolean>`${sameBytes}` })
    .from(documents)
    .where(
      and(eq(documents.workspaceId, workspaceId), or(sameBytes, eq(documents.textSha256, prints.textSha256))),
    )
    .orderBy(sql`${sameBytes} desc, ${documents.id}`)
    .limit(1);
  return row && { documentId: row.documentId, by: row.sameBytes ? ("bytes" as const) : ("text" as const) };
}
