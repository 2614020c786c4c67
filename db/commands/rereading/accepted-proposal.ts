import { and, eq, sql } from "drizzle-orm";
import { moveClaim } from "#domain/claim";
import { ConflictFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import type { ClaimReading, ReadingField } from "#domain/rereading";
import type { Transaction } from "../../client";
import { allegations } from "../../schema/claims";
import { appliedCorrection } from "../claims/applied-correction";
import { blankClaim } from "../claims/blank-claim";
import { type ClaimState, insertClaim, readClaim, writeClaim } from "../claims/claim-state";
import type { Correction } from "../claims/correction";
import { reasonsAfter } from "../claims/reasons-after";
import type { Change } from "../command";
import type { ProposalRow } from "./proposal-state";

/**
 * Does what a proposal about a claim proposes: adds the claim, changes the parts that differ, or rejects what the reading did not find.
 * Throws a conflict where the claim, or the article's text, is another by now: nothing is overwritten.
 */
export function acceptedProposal(tx: Transaction, who: Principal, proposal: ProposalRow): Promise<Change> {
  if (proposal.kind === "add") return added(tx, who, proposal);
  return proposal.kind === "change" ? changed(tx, who, proposal) : dropped(tx, who, proposal);
}

const OVERTAKEN =
  "Somebody changed this claim since the article was read again. Read the article again to compare anew.";

async function standing(tx: Transaction, who: Principal, proposal: ProposalRow): Promise<ClaimState> {
  const state = await readClaim(tx, who.workspaceId, proposal.claimId ?? "");
  const { version, articleVersionId } = state.claim;
  if (version !== proposal.claimVersion || articleVersionId !== proposal.articleVersionId)
    throw new ConflictFailure(OVERTAKEN);
  return state;
}

async function changed(tx: Transaction, who: Principal, proposal: ProposalRow): Promise<Change> {
  const before = await standing(tx, who, proposal);
  if (!proposal.proposed) throw new Error("A change that proposes nothing.");
  const becomes = await correctionOf(tx, who, proposal.proposed, proposal.fields);
  const corrected = await appliedCorrection(tx, before, becomes);
  // who takes over what the machine reads now has looked at the claim; a decision that is changed is a correction
  const state = moveClaim(before.claim.state, before.claim.state === "proposed" ? "accepted" : "corrected");
  const reasons = reasonsAfter(before, corrected, `${who.name}, who took it from a new reading`);
  const next = { ...corrected, claim: { ...corrected.claim, state, rejection: null, reasons } };
  const after = await writeClaim(tx, before, next);
  return { entity: "claim", entityId: after.claim.id, before, after, why: proposal.why };
}

async function dropped(tx: Transaction, who: Principal, proposal: ProposalRow): Promise<Change> {
  const before = await standing(tx, who, proposal);
  const state = moveClaim(before.claim.state, "rejected");
  const claim = { ...before.claim, state, rejection: "other" as const };
  const after = await writeClaim(tx, before, { ...before, claim });
  return { entity: "claim", entityId: claim.id, before, after, why: proposal.why };
}

async function added(tx: Transaction, who: Principal, proposal: ProposalRow): Promise<Change> {
  const { proposed, articleVersionId, runId, probability } = proposal;
  if (!proposed) throw new Error("A claim that is nothing.");
  const blank = await blankClaim(tx, who, articleVersionId);
  await mustBeFree(tx, proposal, proposed);
  const { type } = proposed;
  const becomes = await correctionOf(tx, who, proposed);
  const marked = await appliedCorrection(tx, { ...blank, claim: { ...blank.claim, type } }, becomes);
  const reasons = { words: `${proposal.why} Taken in by ${who.name}.` };
  const after = await insertClaim(tx, {
    ...marked,
    claim: { ...marked.claim, runId, confidence: probability ?? 1, reasons },
  });
  return { entity: "claim", entityId: after.claim.id, before: null, after, why: null };
}

/** Throws a conflict where a claim came to stand on these very words since. */
async function mustBeFree(
  tx: Transaction,
  { workspaceId, articleVersionId }: ProposalRow,
  { content }: ClaimReading,
): Promise<void> {
  const [first] = content;
  const [taken] = await tx.execute(sql`
    select 1 from claims c join claim_spans s on s.workspace_id = c.workspace_id and s.claim_id = c.id
    where c.workspace_id = ${workspaceId} and c.article_version_id = ${articleVersionId} and c.state <> 'rejected'
      and s.role = 'content' and s.start = ${first?.start ?? 0} and s."end" = ${first?.end ?? 0} limit 1`);
  if (taken) throw new ConflictFailure("A claim stands on these words by now. Nothing was added.");
}

type Parts = Omit<Correction, "claimId" | "version" | "why">;

/** A reading as a correction takes it: these parts of it, all where none are named. */
async function correctionOf(
  tx: Transaction,
  { workspaceId }: Principal,
  reading: ClaimReading,
  fields?: readonly ReadingField[],
): Promise<Parts> {
  const wants = (field: ReadingField) => !fields || fields.includes(field);
  const { type, sourcing, speaker, office, actors, targets, said, content, source, cue } = reading;
  const allegation =
    (wants("type") || wants("allegation")) && type === "allege"
      ? await chosenOf(tx, workspaceId, reading)
      : undefined;
  return {
    ...(wants("type") && { type }),
    ...(wants("sourcing") && { sourcing }),
    ...(wants("speaker") && { speaker, office }),
    ...(wants("actors") && { actors }),
    ...(wants("targets") && { targets }),
    ...(wants("said") && { said }),
    ...(wants("content") && { content }),
    ...(wants("source") && { source }),
    ...(wants("cue") && { cue }),
    ...(allegation && { allegation }),
  };
}

/** The allegation that the reading files a charge under: one that is here, else a new one in its words. */
async function chosenOf(tx: Transaction, workspaceId: string, { allegation }: ClaimReading) {
  if (!allegation) return undefined;
  const { slug, proposition } = allegation;
  const [known] = await tx
    .select({ slug: allegations.slug })
    .from(allegations)
    .where(and(eq(allegations.workspaceId, workspaceId), eq(allegations.slug, slug)));
  return known ? { slug } : { proposition };
}
