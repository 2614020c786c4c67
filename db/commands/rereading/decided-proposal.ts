import { ConflictFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import type { Transaction } from "../../client";
import type { Change } from "../command";
import { acceptedLink } from "./accepted-link";
import { acceptedProposal } from "./accepted-proposal";
import { type ProposalRow, proposalState, writeProposal } from "./proposal-state";

/** What an editor says to a proposal. */
export const PROPOSAL_DECISIONS = ["accept", "dismiss"] as const;
export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number];

/**
 * Accepts or dismisses a proposal that was read and locked: the changes of the act, the proposal's before that of its claim or
 * link, so that undoing, which goes backward, puts those right first. Throws a conflict where it is decided already.
 */
export async function decidedProposal(
  tx: Transaction,
  who: Principal,
  proposal: ProposalRow,
  { decision, why }: { readonly decision: ProposalDecision; readonly why: string | null },
): Promise<Change[]> {
  if (proposal.state !== "open")
    throw new ConflictFailure(NO_MORE[proposal.state] ?? decidedAlready(proposal));
  const isLink = proposal.subject === "link";
  const act = isLink ? acceptedLink : acceptedProposal;
  const done = decision === "accept" ? await act(tx, who, proposal) : null;
  const now = await writeProposal(tx, proposal, {
    state: decision === "accept" ? "accepted" : "dismissed",
    ...(done && (isLink ? { linkId: done.entityId } : { claimId: done.entityId })),
    ...{ decidedBy: who.userId, decidedByName: who.name, decidedAt: new Date() },
  });
  const change: Change = {
    entity: "proposal",
    entityId: proposal.id,
    before: proposalState(proposal),
    after: proposalState(now),
    why,
  };
  return done ? [change, done] : [change];
}

const NO_MORE: Readonly<Partial<Record<ProposalRow["state"], string>>> = {
  replaced: "The article was read once more since. Look at what it proposes now.",
  dropped: "The reading that proposed it was cancelled, and what it proposed was not kept.",
};

const decidedAlready = ({ decidedByName, state }: ProposalRow): string =>
  `${decidedByName ?? "Somebody"} ${state} this proposal already.`;
