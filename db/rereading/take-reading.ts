import { and, eq, inArray, sql } from "drizzle-orm";
import { isReadForClaims } from "#domain/import";
import { database } from "../client";
import type { RereadJob } from "../importing/queue";
import { signalProgress } from "../progress-signal";
import { rereadItems, rereadings } from "../schema/rereadings";

/** An article that is to be read again, as it is kept, and who asked for it. */
export interface TakenReading extends Record<string, unknown> {
  readonly articleVersionId: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly withdrawn: boolean;
  readonly userId: string;
  readonly userName: string;
}

const which = ({ workspaceId, rereadingId, articleId }: RereadJob) =>
  and(
    ...[eq(rereadItems.workspaceId, workspaceId), eq(rereadItems.rereadingId, rereadingId)],
    eq(rereadItems.articleId, articleId),
  );

/**
 * Takes an article of a re-extraction in hand: what there is to read. Null where nothing is: it has ended or was
 * cancelled, counts nowhere by now, or is in a language that is not read for claims.
 */
export async function takeReading(job: RereadJob): Promise<TakenReading | null> {
  return database().transaction(async (tx) => {
    const [item] = await tx.select().from(rereadItems).where(which(job)).for("update");
    if (item?.state !== "waiting" && item?.state !== "running") return null;
    const { workspaceId } = job;
    const [taken] = await tx.execute<TakenReading>(sql`
      select v.id as "articleVersionId", v.text, a.title, o.name as outlet, a.published::text, d.language,
        a.withdrawn_at is not null as withdrawn, b.started_by as "userId", b.started_by_name as "userName"
      from articles a
      join article_versions v on v.workspace_id = a.workspace_id and v.article_id = a.id
      join documents d on d.workspace_id = a.workspace_id and d.id = coalesce(v.document_id, a.document_id)
      join ${rereadings} b on b.workspace_id = a.workspace_id and b.id = ${job.rereadingId}
      left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
      where a.workspace_id = ${workspaceId} and a.id = ${job.articleId} order by v.number desc limit 1`);
    const reason = whyNot(taken);
    const change = reason
      ? { state: "done" as const, reason, endedAt: new Date() }
      : { state: "running" as const };
    await tx.update(rereadItems).set(change).where(which(job));
    await signalProgress(tx, workspaceId, job.rereadingId);
    return reason || !taken ? null : taken;
  });
}

/** Why there is nothing to read, in words; null where there is. */
function whyNot(taken: TakenReading | undefined): string | null {
  if (!taken) return "It is not here any more.";
  if (taken.withdrawn) return "It was withdrawn: it counts nowhere.";
  return isReadForClaims(taken.language) ? null : "Claims are extracted from English only.";
}

/** Ends an article of a re-extraction that could not be read, with the reason in words. */
export async function failReading(job: RereadJob, reason: string): Promise<void> {
  await database()
    .update(rereadItems)
    .set({ state: "failed", reason, endedAt: new Date() })
    .where(and(which(job), inArray(rereadItems.state, ["waiting", "running"])));
  await signalProgress(database(), job.workspaceId, job.rereadingId);
}
