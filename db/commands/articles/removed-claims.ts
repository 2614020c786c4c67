import { and, eq, inArray, or } from "drizzle-orm";
import type { Transaction } from "../../client";
import { claimActors, claimSpans, claims, claimTargets, responses } from "../../schema/claims";

/** Takes claims that nobody decided on out of the database, with the links that were proposed to them. History keeps them. */
export async function removeClaims(
  tx: Transaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const gone = [...ids];
  await tx
    .delete(responses)
    .where(
      and(
        eq(responses.workspaceId, workspaceId),
        or(inArray(responses.responseId, gone), inArray(responses.chargeId, gone)),
      ),
    );
  for (const table of [claimSpans, claimActors, claimTargets])
    await tx.delete(table).where(and(eq(table.workspaceId, workspaceId), inArray(table.claimId, gone)));
  await tx.delete(claims).where(and(eq(claims.workspaceId, workspaceId), inArray(claims.id, gone)));
}
