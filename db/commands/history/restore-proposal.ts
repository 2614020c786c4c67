import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../client";
import { claims, responses } from "../../schema/claims";
import {
  type ProposalRow,
  type ProposalState,
  proposalState,
  readProposal,
  writeProposal,
} from "../rereading/proposal-state";
import type { Restore } from "./restore";

/**
 * Puts a proposal back to what it was before it was decided, or decided again. Its claim or link is put back before it, in
 * the same act, and then stands as it was compared, under a later version.
 */
export const restoreProposal: Restore = async (tx, { workspaceId, entityId, ...act }, mustBeFree) => {
  const now = await readProposal(tx, workspaceId, entityId);
  await mustBeFree();
  // entries from before links were proposed have none in them
  const { linkId = null, ...was } = act.before as Partial<ProposalState> & ProposalState;
  const { state, claimId, decidedBy, decidedByName, decidedAt } = was;
  const opened = state === "open" && now.state === "accepted";
  const next = await writeProposal(tx, now, {
    ...{ state, claimId, linkId, decidedBy, decidedByName },
    decidedAt: decidedAt && new Date(decidedAt),
    ...(opened && (await versionsNow(tx, { workspaceId, claimId, linkId }))),
  });
  return { before: proposalState(now), after: proposalState(next) };
};

/** The versions under which the claim or the link that a proposal is about stands now. */
async function versionsNow(
  tx: Transaction,
  { workspaceId, claimId, linkId }: Pick<ProposalRow, "workspaceId" | "claimId" | "linkId">,
): Promise<Partial<ProposalRow>> {
  const found: Partial<ProposalRow> = {};
  if (claimId) {
    const one = and(eq(claims.workspaceId, workspaceId), eq(claims.id, claimId));
    const [claim] = await tx.select({ claimVersion: claims.version }).from(claims).where(one);
    Object.assign(found, claim);
  }
  if (linkId) {
    const one = and(eq(responses.workspaceId, workspaceId), eq(responses.id, linkId));
    const [link] = await tx.select({ linkVersion: responses.version }).from(responses).where(one);
    Object.assign(found, link);
  }
  return found;
}
