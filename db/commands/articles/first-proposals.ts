import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Transaction } from "../../client";
import { revisions } from "../../schema/revisions";
import type { ClaimState } from "../claims/claim-state";

/** What stood before the first act on each claim that was decided: the machine's own words for it. */
export async function firstProposals(
  tx: Transaction,
  workspaceId: string,
  states: readonly ClaimState[],
): Promise<ReadonlyMap<string, ClaimState>> {
  const decided = states.filter(({ claim }) => claim.version > 1).map(({ claim }) => claim.id);
  if (decided.length === 0) return new Map();
  const rows = await tx
    .select({ id: revisions.entityId, before: revisions.before })
    .from(revisions)
    .where(
      and(
        eq(revisions.workspaceId, workspaceId),
        eq(revisions.entity, "claim"),
        inArray(revisions.entityId, decided),
        isNotNull(revisions.before),
      ),
    )
    .orderBy(desc(revisions.seq));
  return new Map(rows.map((row) => [row.id, row.before as ClaimState]));
}
