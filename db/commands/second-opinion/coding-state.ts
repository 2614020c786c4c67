import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { ConflictFailure, InvalidFailure, NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { type QuotedSpan, spanHolds } from "#domain/span";
import type { Transaction } from "../../client";
import { articleVersions } from "../../schema/articles";
import { codings, sampleArticles, sampleCoders } from "../../schema/second-opinions";

/** An article of a sample, as an editor names it. */
export const inSample = {
  sampleId: z.uuid("This is not the id of a second opinion."),
  articleId: z.uuid("This is not the id of an article."),
};

/** Stretches of the article with the words that must stand there. */
export const markedSpans = z
  .array(
    z.object({
      start: z.number().int().nonnegative(),
      end: z.number().int().positive(),
      quotation: z.string().min(1),
    }),
  )
  .min(1, "Mark some words of the article.")
  .max(20, "A claim has at most 20 stretches of words.");

type Place = { readonly sampleId: string; readonly articleId: string };
export type CodingRow = typeof codings.$inferSelect;

const placed = (
  { workspaceId }: Principal,
  { sampleId, articleId }: Place,
  table: typeof sampleCoders | typeof codings,
) => and(eq(table.workspaceId, workspaceId), eq(table.sampleId, sampleId), eq(table.articleId, articleId));

/** Locks the coder's place in an article of a sample. Throws not-found for those who are not its coders, a conflict where it is finished. */
export async function openPlace(
  tx: Transaction,
  who: Principal,
  place: Place,
): Promise<typeof sampleCoders.$inferSelect> {
  const [row] = await tx
    .select()
    .from(sampleCoders)
    .where(and(placed(who, place, sampleCoders), eq(sampleCoders.coderId, who.userId)))
    .for("update");
  if (!row) throw new NotFoundFailure("You are not among the coders of this article.");
  return row;
}

/** Throws a conflict where the coder has finished the article: it is open again only while nothing was ruled on it. */
export function mustBeOpen({ finishedAt }: { finishedAt: Date | null }): void {
  if (finishedAt)
    throw new ConflictFailure("You have finished this article. Open it again to change what you marked.");
}

/** The law of evidence for marks: throws invalid unless the article's version says exactly these words there. */
export async function mustStand(
  tx: Transaction,
  who: Principal,
  place: Place,
  spans: readonly QuotedSpan[],
): Promise<void> {
  const [row] = await tx
    .select({ text: articleVersions.text })
    .from(sampleArticles)
    .innerJoin(
      articleVersions,
      and(
        eq(articleVersions.workspaceId, sampleArticles.workspaceId),
        eq(articleVersions.id, sampleArticles.articleVersionId),
      ),
    )
    .where(
      and(
        eq(sampleArticles.workspaceId, who.workspaceId),
        eq(sampleArticles.sampleId, place.sampleId),
        eq(sampleArticles.articleId, place.articleId),
      ),
    );
  if (!row || !spans.every((span) => spanHolds(row.text, span)))
    throw new InvalidFailure("These words are not in the article at this place. Nothing was saved.", "spans");
}

/** Throws invalid unless every answer is a standing mark of the same coder in the same article, other than `self`. */
export async function mustBeOwn(
  tx: Transaction,
  who: Principal,
  place: Place,
  answers: readonly string[],
  self?: string,
): Promise<void> {
  if (answers.length === 0) return;
  const rows = await tx
    .select({ id: codings.id })
    .from(codings)
    .where(
      and(
        placed(who, place, codings),
        eq(codings.coderId, who.userId),
        isNull(codings.removedAt),
        inArray(codings.id, [...answers]),
      ),
    );
  if (rows.length < new Set(answers).size || (self && answers.includes(self)))
    throw new InvalidFailure("A mark answers another of your own marks in this article.", "answers");
}

/** One's own mark under a lock, with its place still open. Throws not-found or a conflict. */
export async function ownCoding(tx: Transaction, who: Principal, id: string): Promise<CodingRow> {
  const [row] = await tx
    .select()
    .from(codings)
    .where(and(eq(codings.workspaceId, who.workspaceId), eq(codings.id, id), eq(codings.coderId, who.userId)))
    .for("update");
  if (!row) throw new NotFoundFailure("There is no such mark of yours.");
  mustBeOpen(await openPlace(tx, who, row));
  return row;
}

/** Writes a mark over what was read, and hands back both for the history. */
export async function writeCoding(tx: Transaction, before: CodingRow, change: Partial<CodingRow>) {
  const after = { ...before, ...change };
  await tx
    .update(codings)
    .set(after)
    .where(and(eq(codings.workspaceId, before.workspaceId), eq(codings.id, before.id)));
  return {
    changes: [{ entity: "coding" as const, entityId: before.id, before, after }],
    result: { id: before.id },
  };
}
