import { moveClaim } from "#domain/claim";
import { InvalidFailure } from "#domain/failure";
import { stateHash } from "../../chain";
import { command } from "../command";
import { appliedCorrection } from "./applied-correction";
import { type ClaimState, mustBeAt, readClaim, writeClaim } from "./claim-state";
import { correction } from "./correction";

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

/** What decided a field: where an editor changed it, the editor. */
function reasonsAfter(before: ClaimState, after: ClaimState, name: string): ClaimState["claim"]["reasons"] {
  const parts = (state: ClaimState): Record<string, unknown> => ({
    type: state.claim.type,
    sourcing: state.claim.sourcing,
    said: state.claim.said,
    speaker: [state.claim.speakerId, state.claim.speakerOffice],
    allegation: state.claim.allegationId,
    actors: state.actors,
    targets: state.targets,
    words: state.spans,
  });
  const [old, now] = [parts(before), parts(after)];
  const changed = Object.keys(now).filter((part) => stateHash(old[part]) !== stateHash(now[part]));
  return {
    ...before.claim.reasons,
    ...Object.fromEntries(changed.map((part) => [part, `corrected by ${name}`])),
  };
}
