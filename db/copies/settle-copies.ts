import { sql } from "drizzle-orm";
import { clustersOf } from "#domain/syndication";
import type { Transaction } from "../client";
import { listed } from "../queries/matching";
import { fewAtOnce, unpacked } from "./print-articles";

type Row = {
  id: string;
  signature: Uint8Array | null;
  published: string | null;
  arrived: number;
  was: string | null;
};

/**
 * Sorts these articles into the syndication clusters anew, and all that hang together with them: what stands in `copies`
 * is then what `clustersOf` makes of all articles that count and that no editor took out. Only articles that share a band
 * with one of these, and the clusters these stood or come to stand in, can be touched by them. To be called behind the
 * lock under which history is written, so that of two acts the later one sees what the earlier one did.
 */
export async function settleCopies(
  tx: Transaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<void> {
  for (const some of fewAtOnce(ids)) await settle(tx, workspaceId, await reached(tx, workspaceId, some));
}

/** These articles, those that share a band with one, and the members of the clusters that all of them stand in. */
const reached = (tx: Transaction, workspaceId: string, ids: readonly string[]) =>
  tx.execute<Row>(sql`
    with touched as (
      select unnest(array[${listed(ids)}]::uuid[]) as article_id
      union
      select other.article_id from article_bands own
      join article_bands other on other.workspace_id = own.workspace_id and other.band = own.band
      where own.workspace_id = ${workspaceId} and own.article_id in (${listed(ids)})
    ),
    reached as (
      select article_id from touched
      union
      select k.article_id from copies k where k.workspace_id = ${workspaceId} and k.cluster_id in (
        select own.cluster_id from copies own join touched on touched.article_id = own.article_id
        where own.workspace_id = ${workspaceId})
    )
    select reached.article_id as id, k.cluster_id as was, a.published::text,
      coalesce(extract(epoch from a.created_at) * 1000, 0)::float8 as arrived,
      case when a.withdrawn_at is null and a.apart_from is null then p.signature end as signature
    from reached
    left join articles a on a.workspace_id = ${workspaceId} and a.id = reached.article_id
    left join article_prints p on p.workspace_id = ${workspaceId} and p.article_id = reached.article_id
    left join copies k on k.workspace_id = ${workspaceId} and k.article_id = reached.article_id`);

/** Writes the clusters of what was reached, where they are not written so. */
async function settle(tx: Transaction, workspaceId: string, rows: readonly Row[]): Promise<void> {
  if (rows.length < 2 && rows.every((row) => row.was === null)) return;
  const clusters = clustersOf(
    rows.flatMap(({ signature, ...row }) => (signature ? [{ ...row, signature: unpacked(signature) }] : [])),
  );
  const differing = rows.filter(({ id, was }) => (clusters.get(id) ?? null) !== was);
  const gone = differing.filter(({ id }) => !clusters.has(id)).map(({ id }) => id);
  const standing = differing.flatMap(({ id }) => {
    const clusterId = clusters.get(id);
    return clusterId ? [{ id, clusterId }] : [];
  });
  for (const some of fewAtOnce(gone))
    await tx.execute(
      sql`delete from copies where workspace_id = ${workspaceId} and article_id in (${listed(some)})`,
    );
  if (standing.length > 0)
    await tx.execute(sql`
      insert into copies (workspace_id, article_id, cluster_id)
      select ${workspaceId}::uuid, each.id, each."clusterId"
      from jsonb_to_recordset(${JSON.stringify(standing)}::jsonb) as each (id uuid, "clusterId" uuid)
      on conflict (workspace_id, article_id) do update set cluster_id = excluded.cluster_id`);
}
