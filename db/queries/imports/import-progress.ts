import { sql } from "drizzle-orm";
import { NotFoundFailure } from "#domain/failure";
import type { ImportKind, ImportState } from "#domain/import";
import type { ModelUses } from "#domain/model-use";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";

/** How far an import has come. A container counts through its documents, not by itself. */
export interface ImportProgress {
  readonly id: string;
  readonly kind: ImportKind;
  readonly label: string;
  readonly state: ImportState;
  readonly startedAt: Date;
  readonly startedBy: string;
  readonly total: number;
  /** items that nothing more will be done with by itself, those that ask for something included */
  readonly ended: number;
  readonly stored: number;
  readonly known: number;
  readonly failed: number;
  readonly asking: number;
  readonly held: number;
  /** items in work and waiting, by the step that comes next */
  readonly steps: Readonly<Record<"fetch" | "read" | "extract" | "store", number>>;
  readonly articles: number;
  readonly claims: number;
  /** stored documents that print a text which another article printed before */
  readonly copies: number;
  /** articles that left every figure with the import */
  readonly takenBack: number;
  /** what asking a language model about its documents took; null where none was asked */
  readonly modelUses: ModelUses | null;
  /** documents a second, over the last minute; null where none has ended in it */
  readonly perSecond: number | null;
  /** is everything handed in, and nothing waiting or in work? */
  readonly finished: boolean;
}

type Row = Omit<ImportProgress, "startedAt"> & { startedAt: string };

/** The columns of an import's progress, over imports `b`. */
export const PROGRESS = sql`
  b.id, b.kind, b.label, b.state, b.started_at as "startedAt", b.started_by_name as "startedBy",
  p.total, p.ended, p.stored, p.known, p.failed, p.asking, p.held, p.articles, p.claims, p.steps, p."perSecond", p."modelUses",
  (select count(distinct i.id)::int from import_items i
    join articles a on a.workspace_id = i.workspace_id and a.document_id = i.document_id
    join copies k on k.workspace_id = a.workspace_id and k.article_id = a.id and k.cluster_id <> k.article_id
    where i.workspace_id = b.workspace_id and i.import_id = b.id and i.state = 'done') as copies,
  (select count(distinct a.id)::int from import_items i
    join articles a on a.workspace_id = i.workspace_id and a.document_id = i.document_id
    where i.workspace_id = b.workspace_id and i.import_id = b.id and a.withdrawn_with = b.id) as "takenBack",
  b.sealed and p.pending = 0 as finished
  from imports b
  cross join lateral (
    select count(*) filter (where i.state <> 'opened')::int as total,
      count(*) filter (where i.state not in ('opened', 'waiting', 'running', 'paused'))::int as ended,
      count(*) filter (where i.state in ('waiting', 'running'))::int as pending,
      count(*) filter (where i.state = 'done')::int as stored,
      count(*) filter (where i.state = 'known')::int as known,
      count(*) filter (where i.state in ('failed', 'dismissed'))::int as failed,
      count(*) filter (where i.state in ('columns', 'labels'))::int as asking,
      count(*) filter (where i.state in ('paused', 'cancelled'))::int as held,
      coalesce(sum(i.articles), 0)::int as articles, coalesce(sum(i.claims), 0)::int as claims,
      jsonb_build_object(
        'fetch', count(*) filter (where i.state in ('waiting', 'running') and i.step = 'fetch'),
        'read', count(*) filter (where i.state in ('waiting', 'running') and i.step = 'read'),
        'extract', count(*) filter (where i.state in ('waiting', 'running') and i.step = 'extract'),
        'store', count(*) filter (where i.state in ('waiting', 'running') and i.step = 'store')) as steps,
      (count(*) filter (where i.state in ('done', 'known', 'failed') and i.ended_at > now() - interval '1 minute')
        / greatest(least(60, extract(epoch from now() - b.started_at)), 1))::float8 as "perSecond",
      case when count(i.model_use) > 0 then jsonb_build_object(
        'read', count(*) filter (where i.model_use ->> 'fellBack' is null and i.model_use is not null),
        'fellBack', count(i.model_use ->> 'fellBack'),
        'tokens', sum((i.model_use ->> 'tokensIn')::float8 + (i.model_use ->> 'tokensOut')::float8),
        'cost', sum((i.model_use ->> 'cost')::float8),
        'milliseconds', sum((i.model_use ->> 'milliseconds')::float8)) end as "modelUses"
    from import_items i where i.workspace_id = b.workspace_id and i.import_id = b.id) p`;

export const progressFrom = ({ startedAt, perSecond, ...row }: Row): ImportProgress => ({
  ...row,
  startedAt: new Date(startedAt),
  perSecond: perSecond || null,
});

/** How far this import has come. Throws not-found. */
export async function importProgress(viewer: Principal, id: string): Promise<ImportProgress> {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<Row & Record<string, unknown>>(sql`
    select ${PROGRESS} where b.workspace_id = ${workspace} and b.id = ${id}`);
  if (!row) throw new NotFoundFailure("This import is not here. It may stand in another workspace.");
  return progressFrom(row);
}

/** The newest imports, and how far each has come. */
export async function newestImports(viewer: Principal, limit = 30): Promise<ImportProgress[]> {
  const workspace = viewer.workspaceId;
  const rows = await reading(viewer).execute<Row & Record<string, unknown>>(sql`
    select ${PROGRESS} where b.workspace_id = ${workspace} order by b.started_at desc, b.id desc limit ${limit}`);
  return rows.map(progressFrom);
}

/** The import with this fingerprint that was begun and has not finished: the newest, if there is one. */
export async function unfinishedImport(viewer: Principal, fingerprint: string): Promise<string | null> {
  const workspace = viewer.workspaceId;
  const [row] = await reading(viewer).execute<{ id: string }>(sql`
    select b.id from imports b
    where b.workspace_id = ${workspace} and b.fingerprint = ${fingerprint} and b.state = 'running'
      and (not b.sealed or exists (select from import_items i where i.workspace_id = b.workspace_id
        and i.import_id = b.id and i.state in ('waiting', 'running')))
    order by b.started_at desc limit 1`);
  return row?.id ?? null;
}
