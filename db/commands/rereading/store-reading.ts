import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { ExtractedAllegation, ExtractedClaim } from "#domain/extraction";
import type { ModelUse } from "#domain/model-use";
import { comparedReadings, type FoundReading } from "#domain/reread-article";
import type { FoundLink } from "#domain/reread-links";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { signalProgress } from "../../progress-signal";
import { extractionRuns } from "../../schema/articles";
import { rereadItems, rereadProposals } from "../../schema/rereadings";
import { command } from "../command";
import { readingsThatWereFound } from "./claim-readings";
import { proposalRows } from "./proposal-rows";
import { standingReadings } from "./standing-readings";

const listOf = <T>() => z.custom<readonly T[]>((value) => Array.isArray(value));

/**
 * Keeps what a reading of an article said, compares it with the claims and links as they stand, and proposes what differs,
 * in the place of what an earlier reading proposed and nobody decided on. No claim is touched, and nothing that was dismissed
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
    const { newest, standing, links } = await standingReadings(tx, workspaceId, articleId);
    if (newest.id !== articleVersionId) return { changes: [], result: null };
    const at = new Date();
    const run = { workspaceId, id: newId(), articleVersionId, pipeline, modelUse, at };
    await tx.insert(extractionRuns).values({ ...run, said: said.claims });
    const readings = await readingsThatWereFound(tx, workspaceId, newest.text, said);
    const found = new Map(
      [...readings].map(([claim, reading]): [ExtractedClaim, FoundReading] => {
        const { confidence, reasons } = claim;
        return [claim, { reading, confidence, reasons }];
      }),
    );
    const compared = comparedReadings(standing, [...found.values()]);
    const { alike } = compared;
    const place = { workspaceId, rereadingId, articleId, articleVersionId, runId: run.id, createdAt: at };
    const rows = await proposalRows(tx, place, compared, { standing: links, found: linksFound(found) });
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

/** The links between claims that the machine found, each once. */
function linksFound(readings: ReadonlyMap<ExtractedClaim, FoundReading>): FoundLink[] {
  const byId = new Map([...readings].map(([claim, one]) => [claim.id, one]));
  return [...readings].flatMap(([{ respondsTo }, response]) =>
    respondsTo.flatMap(({ to, basis, confidence }) => {
      const charge = byId.get(to);
      return charge && charge !== response ? [{ response, charge, basis, confidence }] : [];
    }),
  );
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
