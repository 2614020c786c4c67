import type { ClaimType } from "#domain/claim";
import { InvalidFailure } from "#domain/failure";
import type { Mergeable } from "#domain/merge";
import type { Transaction } from "../../client";
import { ActorBook } from "../articles/actor-book";
import { chosenAllegation } from "./chosen-allegation";
import type { ClaimState } from "./claim-state";
import { withEvidence } from "./corrected-evidence";
import type { Correction } from "./correction";
import { actorId, actorIds, enteredAlready } from "./named-actors";

/** A claim with the parts that an editor gave, and what follows from them; it is not written here. */
export async function appliedCorrection(
  tx: Transaction,
  was: ClaimState,
  given: Omit<Correction, "claimId" | "version" | "why">,
): Promise<ClaimState> {
  const { claim } = was;
  const book = new ActorBook(tx, claim.workspaceId, new Date());
  const { spans, ...follows } = await withEvidence(tx, was, given);
  const type = given.type ?? claim.type;
  const as = (kind: Mergeable, old: readonly (string | null)[], named: readonly string[]) =>
    enteredAlready(tx, kind, {
      workspaceId: claim.workspaceId,
      was: old.filter((id) => id !== null),
      named,
    });
  const actors = async (field: "actors" | "targets") => {
    const named = given[field];
    return named ? as("actor", was[field], await actorIds(book, named, field)) : was[field];
  };
  const speaker = given.speaker && (await actorId(book, given.speaker, "person", "speaker"));
  const [speakerId = null] =
    given.speaker === undefined
      ? [claim.speakerId]
      : await as("actor", [claim.speakerId], speaker ? [speaker] : []);
  const allegation = await allegationAfter(tx, claim, type, given.allegation);
  const [allegationId = null] = await as("allegation", [claim.allegationId], allegation ? [allegation] : []);
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
      allegationId,
    },
    spans,
    actors: await actors("actors"),
    targets: await actors("targets"),
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
