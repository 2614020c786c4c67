import { ConflictFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import type { Transaction } from "../../client";
import type { Change } from "../command";
import { acceptedProposal } from "./accepted-proposal";
import { type ProposalRow, proposalState, writeProposal } from "./proposal-state";

/** What an editor says to a proposal. */
export const PROPOSAL_DECISIONS = ["accept", "dismiss"] as const;
export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number];

/**
 * Accepts or dismisses a proposal that was read and locked: the changes of the act, the proposal's before its claim's, so
 * that undoing, which goes backward, puts the claim right first. Throws a conflict where it is decided already.
 */
export async function decidedProposal(
  tx: Transaction,
  who: Principal,
  proposal: ProposalRow,
  { decision, why }: { readonly decision: ProposalDecision; readonly why: string | null },
): Promise<Change[]> {
  if (proposal.state !== "open")
    throw new ConflictFailure(NO_MORE[proposal.state] ?? decidedAlready(proposal));
  const claim = decision === "accept" ? await acceptedProposal(tx, who, proposal) : null;
  const now = await writeProposal(tx, proposal, {
    state: decision === "accept" ? "accepted" : "dismissed",
    claimId: claim?.entityId ?? proposal.claimId,
    ...{ decidedBy: who.userId, decidedByName: who.name, decidedAt: new Date() },
  });
  const change: Change = {
    entity: "proposal",
    entityId: proposal.id,
    before: proposalState(proposal),
    after: proposalState(now),
    why,
  };
  return claim ? [change, claim] : [change];
}

const NO_MORE: Readonly<Partial<Record<ProposalRow["state"], string>>> = {
  replaced: "The article was read once more since. Look at what it proposes now.",
  dropped: "The reading that proposed it was cancelled, and what it proposed was not kept.",
};

const decidedAlready = ({ decidedByName, state }: ProposalRow): string =>
  `${decidedByName ?? "Somebody"} ${state} this proposal already.`;
