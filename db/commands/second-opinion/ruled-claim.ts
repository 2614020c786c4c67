import { and, desc, eq } from "drizzle-orm";
import { type ClaimType, moveClaim } from "#domain/claim";
import { commonShare, SAME_CLAIM } from "#domain/double-coding";
import type { Principal } from "#domain/principal";
import type { RuledClaim } from "#domain/sample";
import type { Transaction } from "../../client";
import { articleVersions } from "../../schema/articles";
import { claimSpans, claims } from "../../schema/claims";
import type { rulings } from "../../schema/second-opinions";
import { sampleArticles } from "../../schema/second-opinions";
import { appliedCorrection } from "../claims/applied-correction";
import { blankClaim } from "../claims/blank-claim";
import { type ClaimState, insertClaim, readClaim, writeClaim } from "../claims/claim-state";
import { reasonsAfter } from "../claims/reasons-after";
import type { Change } from "../command";
import type { CodingRow } from "./coding-state";

type Ruling = typeof rulings.$inferInsert;

/**
 * The desk's claim follows the ruling: the claim that stands on the same words is accepted, corrected or rejected, and
 * where there is none it is added. Nothing follows where the article was read again since it was drawn: the marks are
 * then about a text that no figure is counted from.
 */
export async function carryOut(
  tx: Transaction,
  who: Principal,
  ruling: Ruling,
  members: readonly CodingRow[],
): Promise<Change[]> {
  const version = await newestVersionOf(tx, ruling);
  if (!version) return [];
  const words = ruling.ruled?.spans ?? members.flatMap((member) => [...member.spans]);
  const claimId = await claimOn(tx, who.workspaceId, version, words);
  const before = claimId === null ? null : await readClaim(tx, who.workspaceId, claimId);
  const after = await settled(tx, who, { before, ruled: ruling.ruled ?? null, version });
  if (!after) return [];
  return [{ entity: "claim", entityId: after.claim.id, before, after, why: ruling.why ?? null }];
}

/** The version that was coded, if no newer one came since. */
async function newestVersionOf(tx: Transaction, ruling: Ruling): Promise<string | null> {
  const { workspaceId, sampleId, articleId } = ruling;
  const newer = tx
    .select({ id: articleVersions.id })
    .from(articleVersions)
    .where(and(eq(articleVersions.workspaceId, workspaceId), eq(articleVersions.articleId, articleId)))
    .orderBy(desc(articleVersions.number))
    .limit(1);
  const [row] = await tx
    .select({ id: sampleArticles.articleVersionId })
    .from(sampleArticles)
    .where(
      and(
        eq(sampleArticles.workspaceId, workspaceId),
        eq(sampleArticles.sampleId, sampleId),
        eq(sampleArticles.articleId, articleId),
        eq(sampleArticles.articleVersionId, newer),
      ),
    );
  return row?.id ?? null;
}

/** The claim of this version whose content is nearest to these words; null where none shares half of them. */
async function claimOn(
  tx: Transaction,
  workspaceId: string,
  version: string,
  words: RuledClaim["spans"],
): Promise<string | null> {
  const rows = await tx
    .select({ id: claims.id, start: claimSpans.start, end: claimSpans.end })
    .from(claims)
    .innerJoin(
      claimSpans,
      and(eq(claimSpans.workspaceId, claims.workspaceId), eq(claimSpans.claimId, claims.id)),
    )
    .where(
      and(
        eq(claims.workspaceId, workspaceId),
        eq(claims.articleVersionId, version),
        eq(claimSpans.role, "content"),
      ),
    );
  const contents = new Map<string, { start: number; end: number }[]>();
  for (const { id, ...span } of rows) contents.set(id, [...(contents.get(id) ?? []), span]);
  const shares = [...contents].map(([id, content]) => ({ id, share: commonShare(content, words) }));
  const best = shares.sort((a, b) => b.share - a.share || a.id.localeCompare(b.id))[0];
  return best && best.share >= SAME_CLAIM ? best.id : null;
}

interface Settling {
  readonly before: ClaimState | null;
  readonly ruled: RuledClaim | null;
  readonly version: string;
}

async function settled(
  tx: Transaction,
  who: Principal,
  { before, ruled, version }: Settling,
): Promise<ClaimState | null> {
  if (!ruled) return before && before.claim.state !== "rejected" ? rejected(tx, before) : null;
  if (!before) return added(tx, who, version, ruled);
  if (isSame(before, ruled)) {
    if (before.claim.state === "accepted" || before.claim.state === "corrected") return null;
    const state = moveClaim(before.claim.state, "accepted");
    return writeClaim(tx, before, { ...before, claim: { ...before.claim, state, rejection: null } });
  }
  const corrected = await appliedCorrection(tx, before, { type: ruled.type, content: [...ruled.spans] });
  const state = moveClaim(before.claim.state, "corrected");
  const reasons = reasonsAfter(before, corrected, who.name);
  return writeClaim(tx, before, {
    ...corrected,
    claim: { ...corrected.claim, state, rejection: null, reasons },
  });
}

function rejected(tx: Transaction, before: ClaimState): Promise<ClaimState> {
  const state = moveClaim(before.claim.state, "rejected");
  return writeClaim(tx, before, { ...before, claim: { ...before.claim, state, rejection: "not-a-claim" } });
}

async function added(
  tx: Transaction,
  who: Principal,
  version: string,
  ruled: RuledClaim,
): Promise<ClaimState> {
  const blank = await blankClaim(tx, who, version);
  const type: ClaimType = ruled.type;
  const marked = await appliedCorrection(
    tx,
    { ...blank, claim: { ...blank.claim, type } },
    { content: [...ruled.spans] },
  );
  return insertClaim(tx, marked);
}

const isSame = ({ claim, spans }: ClaimState, ruled: RuledClaim): boolean => {
  const content = spans.filter((span) => span.role === "content");
  return (
    claim.type === ruled.type &&
    content.length === ruled.spans.length &&
    content.every((span, i) => span.start === ruled.spans[i]?.start && span.end === ruled.spans[i]?.end)
  );
};
