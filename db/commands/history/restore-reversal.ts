import type { Transaction } from "../../client";
import { type ReversalState, readReversal, writeReversal } from "../reversals/reversal-state";

/** Puts a verdict on a reversal back to what it was before an act; where there was none, to no verdict. */
export async function restoreReversal(
  tx: Transaction,
  act: { readonly workspaceId: string; readonly entityId: string; readonly before: unknown },
  mustBeFree: () => Promise<void>,
): Promise<{ before: ReversalState; after: ReversalState }> {
  const before = await readReversal(tx, act.workspaceId, act.entityId);
  await mustBeFree();
  const was = act.before as ReversalState | null;
  const after = await writeReversal(tx, before, {
    verdict: was?.verdict ?? null,
    reason: was?.reason ?? null,
  });
  return { before, after };
}
