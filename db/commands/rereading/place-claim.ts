import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { articleVersions } from "../../schema/articles";
import { reasonInWords, seenClaim } from "../claims/claim-input";
import { type ClaimState, mustBeAt, readClaim, writeClaim } from "../claims/claim-state";
import { withEvidence } from "../claims/corrected-evidence";
import { quotedSpans } from "../claims/correction";
import { command } from "../command";

/**
 * An editor says where a claim stands in the newest text of its article. The words are checked against that text; where they
 * are other words than before, a decision that stood becomes a correction, and a proposal stays a proposal.
 */
export const placeClaim = command({
  name: "placeClaim",
  act: "correctClaim",
  input: z.object({
    ...seenClaim,
    articleVersionId: z.uuid("This is not the id of an article's version."),
    content: quotedSpans.min(1, "A claim needs words of the article. Nothing was saved."),
    source: quotedSpans,
    cue: quotedSpans,
    why: reasonInWords,
  }),
  async run(tx, who, { claimId, version, articleVersionId, content, source, cue, why }) {
    const before = await readClaim(tx, who.workspaceId, claimId);
    mustBeAt(before, version);
    await mustBeNewest(tx, before, articleVersionId);
    const there = { ...before, spans: [], claim: { ...before.claim, articleVersionId } };
    const { spans, ...follows } = await withEvidence(tx, there, { content, source, cue });
    const other = follows.words !== before.claim.words;
    const state = other && before.claim.state === "accepted" ? ("corrected" as const) : before.claim.state;
    const reasons = { ...before.claim.reasons, words: `found again in a newer text by ${who.name}` };
    const claim = { ...there.claim, ...follows, state, reasons };
    const after = await writeClaim(tx, before, { ...before, spans, claim });
    return {
      changes: [{ entity: "claim", entityId: claimId, before, after, why }],
      result: after.claim.version,
    };
  },
});

/** Throws a conflict unless the version is the one that is read by now. */
async function mustBeNewest(tx: Transaction, { claim }: ClaimState, versionId: string): Promise<void> {
  const { workspaceId, articleId } = claim;
  const [newest] = await tx
    .select({ id: articleVersions.id })
    .from(articleVersions)
    .where(and(eq(articleVersions.workspaceId, workspaceId), eq(articleVersions.articleId, articleId)))
    .orderBy(desc(articleVersions.number))
    .limit(1);
  if (newest?.id !== versionId)
    throw new ConflictFailure("A newer text came since. Load the page again to see where the words may be.");
}
