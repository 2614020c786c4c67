import { z } from "zod";
import { moveClaim } from "#domain/claim";
import type { Principal } from "#domain/principal";
import { cutInTwo } from "#domain/split-merge";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { type Change, command } from "../command";
import { insertLink } from "../responses/link-state";
import { linksOf, withEnd } from "../responses/links-of-claim";
import { reasonInWords, seenClaim } from "./claim-input";
import { type ClaimState, insertClaim, mustBeAt, readClaim, writeClaim } from "./claim-state";
import { textOf, withEvidence } from "./corrected-evidence";
import { nextOrdinal } from "./next-ordinal";

const input = z.object({
  ...seenClaim,
  /** the place in the article where the second claim begins, in UTF-16 units */
  at: z.number().int().positive("Choose a place inside the claim's words."),
  why: reasonInWords,
});

/**
 * An editor makes two claims of one. The first keeps the words before the place, the second has those after it, under
 * the next number of the article; both have the same source, people and links, for what answers the whole answers its
 * parts, until an editor says otherwise.
 */
export const splitClaim = command({
  name: "splitClaim",
  act: "splitClaim",
  input,
  async run(tx, who, { claimId, version, at, why }) {
    const before = await readClaim(tx, who.workspaceId, claimId);
    mustBeAt(before, version);
    const text = await textOf(tx, before);
    const [first, second] = cutInTwo(
      text,
      before.spans.filter((span) => span.role === "content"),
      at,
    );
    const state = moveClaim(before.claim.state, "corrected");
    const kept = await withWords(tx, before, first, { state, rejection: null });
    const after = await writeClaim(tx, before, kept);
    const other = await insertClaim(tx, await secondOf(tx, who, before, second));
    const changes: Change[] = [
      { entity: "claim", entityId: claimId, before, after, why },
      { entity: "claim", entityId: other.claim.id, before: null, after: other, why },
    ];
    for (const link of await linksOf(tx, who.workspaceId, claimId)) {
      const own = {
        ...withEnd(link, claimId, other.claim.id),
        id: newId(),
        version: 1,
        createdAt: new Date(),
      };
      const drawn = await insertLink(tx, own);
      changes.push({ entity: "response", entityId: drawn.id, before: null, after: drawn, why });
    }
    return { changes, result: { claimId: other.claim.id, ordinal: other.claim.ordinal } };
  },
});

type Words = Parameters<typeof withEvidence>[2]["content"];

async function withWords(
  tx: Transaction,
  was: ClaimState,
  content: Words,
  claim: Partial<ClaimState["claim"]>,
): Promise<ClaimState> {
  const { spans, ...follows } = await withEvidence(tx, was, { content });
  return { ...was, spans, claim: { ...was.claim, ...follows, ...claim } };
}

async function secondOf(
  tx: Transaction,
  who: Principal,
  was: ClaimState,
  content: Words,
): Promise<ClaimState> {
  return withWords(tx, was, content, {
    id: newId(),
    runId: null,
    ordinal: await nextOrdinal(tx, who.workspaceId, was.claim.articleId),
    confidence: 1,
    reasons: { ...was.claim.reasons, words: `split from claim ${was.claim.ordinal} by ${who.name}` },
    state: "accepted",
    rejection: null,
    version: 1,
    createdAt: new Date(),
  });
}
