import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../client";
import { responses } from "../../schema/claims";
import { insertLink, type LinkState, readLink, writeLink } from "../responses/link-state";

/** A link out of a revision, where moments are kept as text. */
export const linkFromHistory = (kept: unknown): LinkState | null => {
  const link = kept as LinkState | null;
  // entries from before somebody could say it have no voice in them
  return link && { ...link, speaksFor: link.speaksFor ?? null, createdAt: new Date(link.createdAt) };
};

/** Puts a link back to what it was before an act: written over, drawn again, or gone where it was not there. */
export async function restoreLink(
  tx: Transaction,
  act: { readonly workspaceId: string; readonly entityId: string; readonly before: unknown },
  mustBeFree: () => Promise<void>,
): Promise<{ before: LinkState | null; after: LinkState | null }> {
  const { workspaceId, entityId } = act;
  const before = await readLink(tx, workspaceId, entityId);
  await mustBeFree();
  const was = linkFromHistory(act.before);
  if (was && before) return { before, after: await writeLink(tx, before, was) };
  if (was) return { before, after: await insertLink(tx, was) };
  await tx.delete(responses).where(and(eq(responses.workspaceId, workspaceId), eq(responses.id, entityId)));
  return { before, after: null };
}
