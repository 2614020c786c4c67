import { z } from "zod";
import { moveClaim } from "#domain/claim";
import { ConflictFailure, InvalidFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { joinedWords } from "#domain/split-merge";
import type { Transaction } from "../../client";
import { type Change, command } from "../command";
import { linkBetween, writeLink } from "../responses/link-state";
import { linksOf, withEnd } from "../responses/links-of-claim";
import { reasonInWords, seenClaim } from "./claim-input";
import { type ClaimState, mustBeAt, readClaim, writeClaim } from "./claim-state";
import { textOf, withEvidence } from "./corrected-evidence";

const input = z.object({
  ...seenClaim,
  /** the claim that goes into it, and the version of it that was on the screen */
  other: z.object(seenClaim),
  why: reasonInWords,
});

/**
 * An editor makes one claim of two of the same text. The first gets the words, people and links of both and keeps its
 * type; the other is rejected as doubled, so that it counts no more and can come back whole.
 */
export const mergeClaims = command({
  name: "mergeClaims",
  act: "mergeClaims",
  input,
  async run(tx, who, { claimId, version, other, why }) {
    if (claimId === other.claimId) throw new InvalidFailure("A claim is not merged with itself.");
    // always in the same order, so that two who merge the same pair wait for each other and do not block
    const inOrder = [claimId, other.claimId].sort();
    const read = new Map<string, ClaimState>();
    for (const id of inOrder) read.set(id, await readClaim(tx, who.workspaceId, id));
    const [kept, gone] = [read.get(claimId), read.get(other.claimId)];
    if (!kept || !gone) throw new Error("A claim that was read is missing.");
    mustBeAt(kept, version);
    mustBeAt(gone, other.version);
    const joined = await writeClaim(tx, kept, await joinedClaim(tx, who, kept, gone));
    const state = moveClaim(gone.claim.state, "rejected");
    const doubled: ClaimState = { ...gone, claim: { ...gone.claim, state, rejection: "doubled" } };
    const after = await writeClaim(tx, gone, doubled);
    const told = why ?? `merged into claim ${kept.claim.ordinal}`;
    return {
      changes: [
        { entity: "claim", entityId: claimId, before: kept, after: joined, why },
        { entity: "claim", entityId: other.claimId, before: gone, after, why: told },
        ...(await movedLinks(tx, joined, gone.claim.id, told)),
      ],
      result: joined.claim.version,
    };
  },
});

/** The claim with the words and people of both. Throws where they do not stand in one text. */
async function joinedClaim(
  tx: Transaction,
  who: Principal,
  kept: ClaimState,
  gone: ClaimState,
): Promise<ClaimState> {
  if (kept.claim.articleVersionId !== gone.claim.articleVersionId)
    throw new InvalidFailure(
      "Only claims of one text are merged. Put claims of two articles under one allegation.",
    );
  if (kept.claim.state === "rejected")
    throw new ConflictFailure("A rejected claim takes no other in. Take the rejection back first.");
  const text = await textOf(tx, kept);
  const of = ({ spans }: ClaimState, role: "content" | "source" | "cue") =>
    spans.filter((span) => span.role === role);
  const { spans, ...follows } = await withEvidence(tx, kept, {
    content: joinedWords(text, [...of(kept, "content"), ...of(gone, "content")]),
    ...(of(kept, "source").length === 0 && { source: of(gone, "source") }),
    ...(of(kept, "cue").length === 0 && { cue: of(gone, "cue") }),
  });
  const claim: ClaimState["claim"] = {
    ...kept.claim,
    ...follows,
    said: kept.claim.said ?? gone.claim.said,
    speakerId: kept.claim.speakerId ?? gone.claim.speakerId,
    speakerOffice: kept.claim.speakerId ? kept.claim.speakerOffice : gone.claim.speakerOffice,
    allegationId: kept.claim.allegationId ?? (kept.claim.type === "allege" ? gone.claim.allegationId : null),
    state: moveClaim(kept.claim.state, "corrected"),
    rejection: null,
    reasons: { ...kept.claim.reasons, words: `merged with claim ${gone.claim.ordinal} by ${who.name}` },
  };
  const both = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  return {
    claim,
    spans,
    actors: both(kept.actors, gone.actors),
    targets: both(kept.targets, gone.targets),
  };
}

/** The links of the claim that goes, now of the claim that stays; those that it has already stay where they are. */
async function movedLinks(
  tx: Transaction,
  { claim }: ClaimState,
  goneId: string,
  why: string,
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const before of await linksOf(tx, claim.workspaceId, goneId)) {
    const moved = withEnd(before, goneId, claim.id);
    if (moved.responseId === moved.chargeId) continue;
    if (moved.chargeId === claim.id && claim.type !== "allege")
      throw new InvalidFailure(
        "The other claim is a charge with replies. Merge this one into it, or make this one a charge.",
      );
    if (await linkBetween(tx, claim.workspaceId, moved)) continue;
    const after = await writeLink(tx, before, moved);
    changes.push({ entity: "response", entityId: before.id, before, after, why });
  }
  return changes;
}
