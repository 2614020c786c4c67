import { and, eq } from "drizzle-orm";
import { claims } from "../../schema/claims";
import { type ProposalState, proposalState, readProposal, writeProposal } from "../rereading/proposal-state";
import type { Restore } from "./restore";

/**
 * Puts a proposal back to what it was before it was decided, or decided again. Its claim is put back before it, in the
 * same act, and then stands as it was compared, under a later version.
 */
export const restoreProposal: Restore = async (tx, { workspaceId, entityId, ...act }, mustBeFree) => {
  const now = await readProposal(tx, workspaceId, entityId);
  await mustBeFree();
  const { state, claimId, decidedBy, decidedByName, decidedAt } = act.before as ProposalState;
  const [claim] = await tx
    .select({ version: claims.version })
    .from(claims)
    .where(and(eq(claims.workspaceId, workspaceId), eq(claims.id, claimId ?? entityId)));
  const opened = state === "open" && now.state === "accepted" && claim;
  const next = await writeProposal(tx, now, {
    ...{ state, claimId, decidedBy, decidedByName },
    decidedAt: decidedAt && new Date(decidedAt),
    ...(opened && { claimVersion: claim.version }),
  });
  return { before: proposalState(now), after: proposalState(next) };
};
