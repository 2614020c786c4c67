import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { ExtractedAllegation, ExtractedClaim } from "#domain/extraction";
import type { ModelUse } from "#domain/model-use";
import { comparedReadings, type FoundReading, type Proposed, whyProposed } from "#domain/reread-article";
import { claimReading } from "#domain/rereading";
import { stateHash } from "../../chain";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { signalProgress } from "../../progress-signal";
import { extractionRuns } from "../../schema/articles";
import { rereadItems, rereadProposals } from "../../schema/rereadings";
import { command } from "../command";
import { readingsThatWereFound } from "./claim-readings";
import { standingReadings } from "./standing-readings";

const listOf = <T>() => z.custom<readonly T[]>((value) => Array.isArray(value));

/**
 * Keeps what a reading of an article said, compares it with the claims as they stand, and proposes what differs, in the
 * place of what an earlier reading proposed and nobody decided on. No claim is touched, and nothing that was dismissed
 * once is proposed again. Nothing happens where the article has ended in this re-extraction, or has a newer text.
 */
export const storeReading = command({
  name: "storeReading",
  act: "readAgain",
  input: z.object({
    rereadingId: z.uuid(),
    articleId: z.uuid(),
    articleVersionId: z.uuid(),
    pipeline: z.string().min(1),
    modelUse: z.custom<ModelUse>((value) => typeof value === "object" && value !== null).optional(),
    claims: listOf<ExtractedClaim>(),
    allegations: listOf<ExtractedAllegation>(),
  }),
  async run(tx, { workspaceId }, { rereadingId, articleId, articleVersionId, pipeline, modelUse, ...said }) {
    const which = and(
      ...[eq(rereadItems.workspaceId, workspaceId), eq(rereadItems.rereadingId, rereadingId)],
      eq(rereadItems.articleId, articleId),
    );
    const [item] = await tx.select().from(rereadItems).where(which).for("update");
    if (item?.state !== "running") return { changes: [], result: null };
    const { newest, standing } = await standingReadings(tx, workspaceId, articleId);
    if (newest.id !== articleVersionId) return { changes: [], result: null };
    const at = new Date();
    const run = { workspaceId, id: newId(), articleVersionId, pipeline, modelUse, at };
    await tx.insert(extractionRuns).values({ ...run, said: said.claims });
    const readings = await readingsThatWereFound(tx, workspaceId, newest.text, said);
    const found = [...readings].map(
      ([{ confidence, reasons }, reading]): FoundReading => ({ reading, confidence, reasons }),
    );
    const { proposed, alike } = comparedReadings(standing, found);
    const place = { workspaceId, rereadingId, articleId, articleVersionId, runId: run.id, createdAt: at };
    const rows = await unlessDismissed(
      tx,
      proposed.map((one) => ({ ...place, ...rowOf(one) })),
    );
    await replaceOpen(tx, workspaceId, articleId);
    if (rows.length > 0) await tx.insert(rereadProposals).values(rows);
    await tx
      .update(rereadItems)
      .set({ state: "done", alike, runId: run.id, reason: null, endedAt: at })
      .where(which);
    await signalProgress(tx, workspaceId, rereadingId);
    const after = { articleId, runId: run.id, alike, proposals: rows.length };
    const change = { entity: "rereading" as const, entityId: rereadingId, before: null, after };
    return { changes: [change], result: { alike, proposals: rows.length } };
  },
});

/** A proposal as it is kept, checked to be one that can be accepted. */
function rowOf(one: Proposed) {
  const found = one.kind === "drop" ? null : one.found;
  const stands = one.kind === "add" ? null : one.stands;
  const proposed = found && claimReading.parse(found.reading);
  const fields = one.kind === "change" ? [...one.fields] : [];
  const [claimId, kind] = [stands?.claimId ?? null, one.kind];
  // of a change, what it would put in the place of what; of a claim that is new, the claim
  const becomes = proposed && (kind === "add" ? proposed : fields.map((field) => [field, proposed[field]]));
  const fingerprint = stateHash({ kind, claimId, becomes });
  return {
    ...{ id: newId(), kind, claimId, claimVersion: stands?.version ?? null, fields, fingerprint },
    ...{ stood: stands?.reading ?? null, proposed, probability: found?.confidence ?? null },
    why: whyProposed(one),
  };
}

type Row = typeof rereadProposals.$inferInsert;

async function unlessDismissed(tx: Transaction, rows: readonly Row[]): Promise<Row[]> {
  const [first] = rows;
  if (!first) return [];
  const dismissed = await tx
    .select({ fingerprint: rereadProposals.fingerprint })
    .from(rereadProposals)
    .where(
      and(
        eq(rereadProposals.workspaceId, first.workspaceId),
        eq(rereadProposals.articleId, first.articleId),
        eq(rereadProposals.state, "dismissed"),
        inArray(
          rereadProposals.fingerprint,
          rows.map((row) => row.fingerprint),
        ),
      ),
    );
  const known = new Set(dismissed.map((row) => row.fingerprint));
  return rows.filter((row) => !known.has(row.fingerprint));
}

/** What an earlier reading of the article proposed and nobody decided on is proposed no more. */
const replaceOpen = (tx: Transaction, workspaceId: string, articleId: string) =>
  tx
    .update(rereadProposals)
    .set({ state: "replaced" })
    .where(
      and(
        eq(rereadProposals.workspaceId, workspaceId),
        eq(rereadProposals.articleId, articleId),
        eq(rereadProposals.state, "open"),
      ),
    );
