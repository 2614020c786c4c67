import { type ClaimType, moveClaim } from "#domain/claim";
import { InvalidFailure } from "#domain/failure";
import { stateHash } from "../../chain";
import type { Transaction } from "../../client";
import { ActorBook } from "../articles/actor-book";
import { command } from "../command";
import { chosenAllegation } from "./chosen-allegation";
import { type ClaimState, mustBeAt, readClaim, writeClaim } from "./claim-state";
import { withEvidence } from "./corrected-evidence";
import { type Correction, correction } from "./correction";
import { actorId, actorIds } from "./named-actors";

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
    const corrected = await applied(tx, before, given);
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

async function applied(tx: Transaction, was: ClaimState, given: Correction): Promise<ClaimState> {
  const { claim } = was;
  const book = new ActorBook(tx, claim.workspaceId, new Date());
  const { spans, ...follows } = await withEvidence(tx, was, given);
  const type = given.type ?? claim.type;
  const speakerId =
    given.speaker === undefined
      ? claim.speakerId
      : given.speaker && (await actorId(book, given.speaker, "person", "speaker"));
  const office = given.office === undefined ? claim.speakerOffice : given.office;
  return {
    claim: {
      ...claim,
      ...follows,
      type,
      sourcing: given.sourcing ?? claim.sourcing,
      said: given.said === undefined ? claim.said : given.said,
      speakerId,
      speakerOffice: speakerId === null ? null : office,
      allegationId: await allegationAfter(tx, claim, type, given.allegation),
    },
    spans,
    actors: given.actors ? await actorIds(book, given.actors, "actors") : was.actors,
    targets: given.targets ? await actorIds(book, given.targets, "targets") : was.targets,
  };
}

/** Only a charge has an allegation: another type loses it, and one given to another type is refused. */
async function allegationAfter(
  tx: Transaction,
  claim: ClaimState["claim"],
  type: ClaimType,
  chosen: Correction["allegation"],
): Promise<string | null> {
  if (type === "allege") {
    if (chosen === undefined) return claim.allegationId;
    return chosen && chosenAllegation(tx, claim.workspaceId, chosen);
  }
  if (chosen) throw new InvalidFailure("Only a charge stands for an allegation.", "allegation");
  return null;
}

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
