import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { CodedClaims } from "#domain/coded";
import type { Extraction } from "#domain/extraction";
import { sumOfUses } from "#domain/model-use";
import { counted } from "#domain/words";
import { signalProgress } from "../../progress-signal";
import { documents } from "../../schema/articles";
import { importItems } from "../../schema/imports";
import type { ImportResult } from "../articles/import-document";
import { readDocument, takeIn } from "../articles/import-document";
import { command } from "../command";
import { storeCoded } from "./store-coded";

const KNOWN_WORDS = {
  bytes: "The very same file is here already.",
  text: "The same text is here already.",
  parts: "Each of its updates is here already.",
};

/** Did articles of the document leave every figure with their import? */
const TAKEN_BACK = sql<boolean>`exists (select from articles a where a.workspace_id = ${documents.workspaceId}
  and a.document_id = ${documents.id} and a.withdrawn_with is not null)`;

/**
 * Takes the document of an import's item in, and ends the item, in one transaction: a worker that is lost before it
 * leaves nothing behind, one that is lost after it has nothing left to do. Null where the item has ended meanwhile.
 */
export const storeItem = command({
  name: "storeItem",
  act: "importDocument",
  input: z.object({
    itemId: z.uuid(),
    document: readDocument,
    /** of a coded archive: what people decided on the document elsewhere, and the archive's name */
    coded: z
      .custom<CodedClaims & { readonly archive: string }>(
        (value) => typeof value === "object" && value !== null,
      )
      .optional(),
  }),
  async run(tx, who, { itemId, document, coded }) {
    const { workspaceId } = who;
    const which = and(eq(importItems.workspaceId, workspaceId), eq(importItems.id, itemId));
    const [item] = await tx.select().from(importItems).where(which).for("update");
    if (item?.state !== "running") return { changes: [], result: null };
    const { changes, result } = await takeIn(tx, who, document, coded !== undefined);
    const { documentId } = result;
    const decided = coded && {
      ...{ importId: item.importId, documentId, archive: coded.archive, text: document.text ?? "", coded },
    };
    const stored = decided && (await storeCoded(tx, who, decided));
    const [kept] = await tx
      .select({ sha256: documents.sha256, takenBack: TAKEN_BACK })
      .from(documents)
      .where(and(eq(documents.workspaceId, workspaceId), eq(documents.id, result.documentId)));
    await tx
      .update(importItems)
      .set({
        ...ended(result, stored?.claims ?? 0, kept?.takenBack ?? false),
        ...(kept?.sha256 === item.sha256 && { bytes: null }),
        ...(stored && { leftOut: stored.leftOut }),
        ...(result.status === "new" && { modelUse: takenFor(document.extraction) }),
      })
      .where(which);
    await signalProgress(tx, workspaceId, item.importId);
    return { changes: [...changes, ...(stored?.changes ?? [])], result };
  },
});

const NEWER_WORDS = "A newer text of an article that is here: it is its newest version now.";

/** What a language model took for all articles of a document; null where none was asked. */
const takenFor = ({ articles }: Extraction) => sumOfUses(articles.flatMap(({ modelUse }) => modelUse ?? []));

const ended = (
  { status, by, documentId, articles, claims, knownParts = 0 }: ImportResult,
  coded: number,
  takenBack: boolean,
) => ({
  ...{ step: "store" as const, state: status === "known" ? ("known" as const) : ("done" as const) },
  reason:
    knownParts > 0
      ? `${counted(knownParts, "update")} of it ${knownParts === 1 ? "was" : "were"} here already.`
      : by
        ? [
            KNOWN_WORDS[by],
            ...(coded > 0 ? [`${counted(coded, "claim")} coded since came in.`] : []),
            ...(takenBack ? ["It was taken back with its import: give that import back to count it."] : []),
          ].join(" ")
        : status === "newer"
          ? NEWER_WORDS
          : null,
  ...{ documentId, articles, claims: claims + coded, text: null, endedAt: new Date(), nextTryAt: null },
});
