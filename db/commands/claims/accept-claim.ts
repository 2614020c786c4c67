import { z } from "zod";
import { moveClaim } from "#domain/claim";
import { command } from "../command";
import { seenClaim } from "./claim-input";
import { type ClaimState, mustBeAt, readClaim, writeClaim } from "./claim-state";

/** An editor finds that a claim is right as it stands. */
export const acceptClaim = command({
  name: "acceptClaim",
  act: "acceptClaim",
  input: z.object(seenClaim),
  async run(tx, who, { claimId, version }) {
    const before = await readClaim(tx, who.workspaceId, claimId);
    mustBeAt(before, version);
    const state = moveClaim(before.claim.state, "accepted");
    const next: ClaimState = { ...before, claim: { ...before.claim, state, rejection: null } };
    const after = await writeClaim(tx, before, next);
    return { changes: [{ entity: "claim", entityId: claimId, before, after }], result: after.claim.version };
  },
});
