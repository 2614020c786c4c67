import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { NotFoundFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import type { ImportItem } from "../../importing/take-item";
import { importItems } from "../../schema/imports";

export const whichItem = (workspaceId: string, id: string) =>
  and(eq(importItems.workspaceId, workspaceId), eq(importItems.id, id));

/** An import's item, locked. Throws not-found. */
export async function lockedItem(tx: Transaction, workspaceId: string, id: string): Promise<ImportItem> {
  const [row] = await tx.select().from(importItems).where(whichItem(workspaceId, id)).for("update");
  if (!row) throw new NotFoundFailure("This document is not in any import here.");
  return row;
}

/** An item as the history keeps it: without the bytes and the text. */
export const stateOf = ({ bytes: _, text: __, read: ___, asked: ____, survey: _____, ...item }: ImportItem) =>
  item;

export const itemInput = z.object({ id: z.uuid("There is no such document.") });
