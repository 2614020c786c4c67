import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { reasonInWords } from "../claims/claim-input";
import { command } from "../command";
import { decidedProposal, PROPOSAL_DECISIONS } from "./decided-proposal";
import { readProposal } from "./proposal-state";

/**
 * An editor accepts or dismisses one proposal of a new reading. Accepting adds, changes or rejects the claim or the link
 * that it is about, in one act.
 */
export const decideProposal = command({
  name: "decideProposal",
  act: "decideProposal",
  input: z.object({
    proposalId: z.uuid("This is not the id of a proposal."),
    version: z.number().int().positive("The version that was on the screen is missing. Load the page again."),
    decision: z.enum(PROPOSAL_DECISIONS),
    why: reasonInWords,
  }),
  async run(tx, who, { proposalId, version, decision, why }) {
    const proposal = await readProposal(tx, who.workspaceId, proposalId);
    if (proposal.version !== version)
      throw new ConflictFailure("Somebody decided on this proposal meanwhile. Look at it again.");
    const changes = await decidedProposal(tx, who, proposal, { decision, why });
    const claim = changes.find(({ entity }) => entity === "claim");
    return { changes, result: { claimId: claim?.entityId ?? proposal.claimId } };
  },
});
