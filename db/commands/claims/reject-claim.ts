import { z } from "zod";
import { moveClaim, REJECTION_REASONS } from "#domain/claim";
import { command } from "../command";
import { reasonInWords, seenClaim } from "./claim-input";
import { type ClaimState, mustBeAt, readClaim, writeClaim } from "./claim-state";

const input = z.object({
  ...seenClaim,
  reason: z.enum(REJECTION_REASONS, "Choose one of the six reasons."),
  why: reasonInWords,
});

/** An editor takes a claim out of every count, for a reason. It stays, and can be taken back in. */
export const rejectClaim = command({
  name: "rejectClaim",
  act: "rejectClaim",
  input,
  async run(tx, who, { claimId, version, reason, why }) {
    const before = await readClaim(tx, who.workspaceId, claimId);
    mustBeAt(before, version);
    const state = moveClaim(before.claim.state, "rejected");
    const next: ClaimState = { ...before, claim: { ...before.claim, state, rejection: reason } };
    const after = await writeClaim(tx, before, next);
    return {
      changes: [{ entity: "claim", entityId: claimId, before, after, why }],
      result: after.claim.version,
    };
  },
});
