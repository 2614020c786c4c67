import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../client";
import { articleVersions } from "../../schema/articles";
import { carriedClaim } from "../claims/carried-claim";
import { type ClaimState, findClaim, insertClaim, removeClaim, writeClaim } from "../claims/claim-state";

/** A claim out of a revision, where moments are kept as text. */
export const claimFromHistory = (kept: unknown): ClaimState => {
  const state = kept as ClaimState;
  return { ...state, claim: { ...state.claim, createdAt: new Date(state.claim.createdAt) } };
};

/**
 * Puts a claim back to what it was before an act, as its next version: written over, entered again, or gone where an
 * editor had added it.
 */
export async function restoreClaim(
  tx: Transaction,
  act: {
    readonly workspaceId: string;
    readonly entityId: string;
    readonly before: unknown;
    readonly after: unknown;
  },
  mustBeFree: () => Promise<void>,
): Promise<{ before: ClaimState | null; after: ClaimState | null }> {
  const before = await findClaim(tx, act.workspaceId, act.entityId);
  await mustBeFree();
  if (act.before === null) {
    if (before) await removeClaim(tx, before);
    return { before, after: null };
  }
  const was = claimFromHistory(act.before);
  if (!before) return { before, after: await insertClaim(tx, was) };
  return { before, after: await writeClaim(tx, before, await atItsPlace(tx, was, before)) };
}

/**
 * A claim out of history, on the version of its article that the claim stands on by now and under the number it has
 * there: the article may have been read again since. Where that version lacks its words, it goes back to its own.
 */
async function atItsPlace(tx: Transaction, was: ClaimState, { claim: now }: ClaimState): Promise<ClaimState> {
  const { ordinal, articleVersionId } = now;
  if (was.claim.articleVersionId === articleVersionId) return { ...was, claim: { ...was.claim, ordinal } };
  const rows = await tx
    .select({
      id: articleVersions.id,
      documentId: articleVersions.documentId,
      text: articleVersions.text,
      map: articleVersions.map,
    })
    .from(articleVersions)
    .where(
      and(eq(articleVersions.workspaceId, now.workspaceId), eq(articleVersions.articleId, now.articleId)),
    );
  const version = (id: string) => rows.find((row) => row.id === id);
  const [from, to] = [version(was.claim.articleVersionId), version(articleVersionId)];
  const carried = from && to && carriedClaim(was, from, to);
  return carried ? { ...carried, claim: { ...carried.claim, ordinal } } : was;
}
