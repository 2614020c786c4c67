import { InvalidFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { type ClaimState, readClaim, writeClaim } from "../claims/claim-state";

/** A claim out of a revision, where moments are kept as text. */
export const claimFromHistory = (kept: unknown): ClaimState => {
  const state = kept as ClaimState;
  return { ...state, claim: { ...state.claim, createdAt: new Date(state.claim.createdAt) } };
};

/** Puts a claim back to what it was before an act, as its next version. */
export async function restoreClaim(
  tx: Transaction,
  act: { readonly workspaceId: string; readonly entityId: string; readonly before: unknown },
  mustBeFree: () => Promise<void>,
): Promise<{ before: ClaimState; after: ClaimState }> {
  if (act.before === null)
    throw new InvalidFailure("A claim that an import brought cannot be taken back here.");
  const before = await readClaim(tx, act.workspaceId, act.entityId);
  await mustBeFree();
  const after = await writeClaim(tx, before, claimFromHistory(act.before));
  return { before, after };
}
