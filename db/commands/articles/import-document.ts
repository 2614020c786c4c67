import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { ExtractedAllegation, Extraction } from "#domain/extraction";
import { sha256 } from "../../chain";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { documents } from "../../schema/articles";
import { type Change, command } from "../command";
import { ArticleDesk } from "./article-desk";

/** A document on its way in: its bytes, and what a run of the pipeline says about it. */
export const readDocument = z.object({
  name: z.string().min(1, "Give the document a name."),
  original: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "The document has no bytes."),
  encoding: z.string().default("utf-8"),
  retrieved: z.date().nullable(),
  /** version of the pipeline and its model */
  pipeline: z.string().min(1),
  extraction: z.custom<Extraction>((value) => typeof value === "object" && value !== null),
  allegations: z.custom<readonly ExtractedAllegation[]>((value) => Array.isArray(value)),
});

/** What became of a document: taken in, known already by its bytes, or known and read again by another pipeline. */
export interface ImportResult {
  readonly status: "new" | "known" | "reread";
  readonly documentId: string;
  readonly articles: number;
  readonly claims: number;
}

/**
 * Takes a document in with all that the pipeline found in it: one revision an article. The same bytes a second time
 * change nothing: what another pipeline says about them is for `rereadDocument`.
 */
export const importDocument = command<typeof readDocument, ImportResult>({
  name: "importDocument",
  act: "importDocument",
  input: readDocument,
  async run(tx, who, given) {
    const { workspaceId } = who;
    const hash = sha256(given.original);
    const at = new Date();
    const documentId = newId();
    const entered = await tx
      .insert(documents)
      .values({
        workspaceId,
        id: documentId,
        name: given.name,
        sha256: hash,
        original: Buffer.from(given.original),
        encoding: given.encoding,
        retrieved: given.retrieved,
        importedAt: at,
      })
      .onConflictDoNothing()
      .returning({ id: documents.id });
    if (entered.length === 0) return { changes: [], result: await knownDocument(tx, workspaceId, hash) };

    const desk = new ArticleDesk(tx, workspaceId, at, given.pipeline, given.allegations);
    const changes: Change[] = [];
    for (const [index, article] of given.extraction.articles.entries())
      changes.push(await desk.enter(documentId, index + 1, article));
    return {
      changes,
      result: { status: "new", documentId, articles: changes.length, claims: desk.claimCount },
    };
  },
});

async function knownDocument(tx: Transaction, workspaceId: string, hash: string): Promise<ImportResult> {
  const [row] = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.workspaceId, workspaceId), eq(documents.sha256, hash)));
  return { status: "known", documentId: row?.id ?? "", articles: 0, claims: 0 };
}
