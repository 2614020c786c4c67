import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { signalProgress } from "../../importing/progress-signal";
import { documents } from "../../schema/articles";
import { importItems } from "../../schema/imports";
import type { ImportResult } from "../articles/import-document";
import { readDocument, takeIn } from "../articles/import-document";
import { command } from "../command";

const KNOWN_WORDS = { bytes: "The very same file is here already.", text: "The same text is here already." };

/**
 * Takes the document of an import's item in, and ends the item, in one transaction: a worker that is lost before it
 * leaves nothing behind, one that is lost after it has nothing left to do. Null where the item has ended meanwhile.
 */
export const storeItem = command({
  name: "storeItem",
  act: "importDocument",
  input: z.object({ itemId: z.uuid(), document: readDocument }),
  async run(tx, { workspaceId }, { itemId, document }) {
    const which = and(eq(importItems.workspaceId, workspaceId), eq(importItems.id, itemId));
    const [item] = await tx.select().from(importItems).where(which).for("update");
    if (item?.state !== "running") return { changes: [], result: null };
    const { changes, result } = await takeIn(tx, workspaceId, document);
    const [kept] = await tx
      .select({ sha256: documents.sha256 })
      .from(documents)
      .where(and(eq(documents.workspaceId, workspaceId), eq(documents.id, result.documentId)));
    await tx
      .update(importItems)
      .set({ ...ended(result), ...(kept?.sha256 === item.sha256 && { bytes: null }) })
      .where(which);
    await signalProgress(tx, workspaceId, item.importId);
    return { changes, result };
  },
});

const ended = ({ status, by, documentId, articles, claims }: ImportResult) => ({
  ...{ step: "store" as const, state: status === "new" ? ("done" as const) : ("known" as const) },
  reason: by ? KNOWN_WORDS[by] : null,
  ...{ documentId, articles, claims, text: null, endedAt: new Date(), nextTryAt: null },
});
