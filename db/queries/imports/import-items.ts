import { type SQL, sql } from "drizzle-orm";
import type { CodedSurvey, LeftOut } from "#domain/coded";
import { NotFoundFailure } from "#domain/failure";
import type { ImportStep, ItemState } from "#domain/import";
import type { ModelUse } from "#domain/model-use";
import type { Principal } from "#domain/principal";
import { reading } from "../../reading";
import type { AskedColumns } from "../../schema/imports";
import type { Copy } from "../copies-of";

/** A source or document of an import, and what became of it. */
export interface ImportItemLine {
  readonly id: string;
  readonly importId: string;
  readonly importLabel: string;
  /** did articles of its import leave every figure with it? */
  readonly importTakenBack: boolean;
  readonly name: string;
  readonly url: string | null;
  /** the container it came out of */
  readonly container: string | null;
  readonly step: ImportStep;
  readonly state: ItemState;
  readonly reason: string | null;
  readonly tries: number;
  readonly nextTryAt: Date | null;
  readonly endedAt: Date | null;
  /** are its bytes kept, so that the original can be opened? */
  readonly hasOriginal: boolean;
  readonly claims: number;
  /** what asking a language model about it took; null where none was asked */
  readonly modelUse: ModelUse | null;
  readonly asked: AskedColumns | null;
  /** of a coded archive that asks what its labels mean: what it holds */
  readonly survey: CodedSurvey | null;
  readonly articles: readonly {
    readonly id: string;
    readonly title: string | null;
    /** the earliest print of its text, where it is a near copy of another article */
    readonly copyOf: Copy | null;
  }[];
}

export interface ItemPage {
  readonly items: readonly ImportItemLine[];
  readonly total: number;
  readonly pageSize: number;
}

const PAGE_SIZE = 100;

type Row = Omit<ImportItemLine, "nextTryAt" | "endedAt"> & {
  nextTryAt: string | null;
  endedAt: string | null;
  total: number;
};

const moment = (written: string | null): Date | null => (written === null ? null : new Date(written));

/** Over an article `a`: the earliest of its copies, null where it is that itself or no copy. */
const COPY_OF = sql`(
  select jsonb_build_object('id', e.id, 'title', e.title, 'outlet', o.name, 'published', e.published)
  from copies k
  join articles e on e.workspace_id = k.workspace_id and e.id = k.cluster_id
  left join outlets o on o.workspace_id = e.workspace_id and o.id = e.outlet_id
  where k.workspace_id = a.workspace_id and k.article_id = a.id and k.cluster_id <> a.id)`;

async function itemPage(viewer: Principal, where: SQL, order: SQL, page: number): Promise<ItemPage> {
  const rows = await reading(viewer).execute<Row & Record<string, unknown>>(sql`
    select i.id, i.import_id as "importId", b.label as "importLabel",
      exists (select from articles w where w.workspace_id = i.workspace_id and w.withdrawn_with = i.import_id)
        as "importTakenBack", i.name, i.url, c.name as container, i.step, i.state,
      i.reason, i.tries, i.next_try_at as "nextTryAt", i.ended_at as "endedAt", i.claims, i.model_use as "modelUse", i.asked, i.survey,
      i.bytes is not null or i.document_id is not null as "hasOriginal", count(*) over ()::int as total,
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'title', a.title, 'copyOf', ${COPY_OF}) order by a.ordinal), '[]')
        from articles a where a.workspace_id = i.workspace_id and a.document_id = i.document_id) as articles
    from import_items i
    join imports b on b.workspace_id = i.workspace_id and b.id = i.import_id
    left join import_items c on c.workspace_id = i.workspace_id and c.id = i.parent_id
    where i.workspace_id = ${viewer.workspaceId} and ${where}
    order by ${order} limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`);
  const items = rows.map(({ total: _, nextTryAt, endedAt, ...item }) => ({
    ...item,
    nextTryAt: moment(nextTryAt),
    endedAt: moment(endedAt),
  }));
  return { items, total: rows[0]?.total ?? 0, pageSize: PAGE_SIZE };
}

/** The items of an import: what asks for something or failed first, then what is in work, then in their order. */
export const itemsOfImport = (viewer: Principal, importId: string, page = 1): Promise<ItemPage> =>
  itemPage(
    viewer,
    sql`i.import_id = ${importId} and i.state <> 'opened'`,
    sql`array_position(array['columns', 'labels', 'failed', 'running', 'waiting', 'paused'], i.state) nulls last,
      c.ordinal nulls first, i.ordinal, i.id`,
    page,
  );

/** What failed and waits for somebody, in all imports; the newest first. */
export const failedItems = (viewer: Principal, page = 1): Promise<ItemPage> =>
  itemPage(viewer, sql`i.state = 'failed'`, sql`i.ended_at desc nulls last, i.id`, page);

/** How many items failed and wait for somebody. */
export async function failedCount(viewer: Principal): Promise<number> {
  const [row] = await reading(viewer).execute<{ failed: number }>(sql`
    select count(*)::int as failed from import_items
    where workspace_id = ${viewer.workspaceId} and state = 'failed'`);
  return row?.failed ?? 0;
}

/** What the coded archives of an import held that became no claim, counted over its documents; the most frequent first. */
export async function leftOutOf(viewer: Principal, importId: string): Promise<LeftOut[]> {
  const rows = await reading(viewer).execute<LeftOut & Record<string, unknown>>(sql`
    select l.what, l.why, sum(l.count)::int as count
    from import_items i cross join lateral jsonb_to_recordset(i.left_out) as l(what text, why text, count int)
    where i.workspace_id = ${viewer.workspaceId} and i.import_id = ${importId}
    group by l.what, l.why order by count desc, l.what, l.why`);
  return [...rows];
}

/** The original of an item: its own bytes, else those of the document that it became. Throws not-found. */
export async function itemOriginal(
  viewer: Principal,
  id: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [row] = await reading(viewer).execute<{ name: string; bytes: Uint8Array | null }>(sql`
    select i.name, coalesce(i.bytes, d.original) as bytes from import_items i
    left join documents d on d.workspace_id = i.workspace_id and d.id = i.document_id
    where i.workspace_id = ${viewer.workspaceId} and i.id = ${id}`);
  if (!row?.bytes) throw new NotFoundFailure("There is no original of it here: nothing was fetched.");
  return { name: row.name, bytes: row.bytes };
}
