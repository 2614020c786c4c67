import { moveClaim } from "#domain/claim";
import { InvalidFailure } from "#domain/failure";
import { stateHash } from "../../chain";
import { command } from "../command";
import { appliedCorrection } from "./applied-correction";
import { mustBeAt, readClaim, writeClaim } from "./claim-state";
import { correction } from "./correction";
import { reasonsAfter } from "./reasons-after";

/**
 * An editor sets right what the machine, or an editor before, got wrong. Only the parts that are given change; the
 * words are checked against the article, and mode and paragraph follow from them.
 */
export const correctClaim = command({
  name: "correctClaim",
  act: "correctClaim",
  input: correction,
  async run(tx, who, given) {
    const before = await readClaim(tx, who.workspaceId, given.claimId);
    mustBeAt(before, given.version);
    const corrected = await appliedCorrection(tx, before, given);
    if (stateHash(corrected) === stateHash(before))
      throw new InvalidFailure("Nothing is different. Change something, or accept the claim as it stands.");
    const state = moveClaim(before.claim.state, "corrected");
    const claim = {
      ...corrected.claim,
      state,
      rejection: null,
      reasons: reasonsAfter(before, corrected, who.name),
    };
    const after = await writeClaim(tx, before, { ...corrected, claim });
    const { why, claimId: entityId } = given;
    return {
      changes: [{ entity: "claim", entityId, before, after, why }],
      result: after.claim.version,
    };
  },
});
