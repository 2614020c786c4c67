import { type SQL, sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import type { KnownAllegation } from "#extraction/9-allegations";
import { database } from "../client";
import { amongIds, listed } from "./matching";

type Kept = KnownAllegation & { readonly id: string; readonly entered: number };

interface Memory {
  /** how far the history went when this was read */
  readonly seq: number;
  readonly byId: ReadonlyMap<string, Kept>;
  readonly all: readonly KnownAllegation[];
}

/** Of so many workspaces the allegations are remembered, those read last. */
const MOST = 4;
const memories = new Map<string, Memory>();

/** What an act may change without a word of an allegation changing. */
const APART = ["import", "import item", "feed", "comment", "desk", "figure", "view", "membership"];

/**
 * The allegations of the workspace as the pipeline needs them, to recognise a new wording of an old charge. They are read
 * once a process: after that only those whose charges came in since with new articles. Any other act has all of them read
 * again. What is handed out must not be changed.
 */
export async function knownAllegations({ workspaceId }: Principal): Promise<readonly KnownAllegation[]> {
  const memory = memories.get(workspaceId);
  const { seq, entered } = await since(workspaceId, memory?.seq ?? Number.MAX_SAFE_INTEGER);
  const now = memory && seq === memory.seq ? memory : await readOn(workspaceId, seq, memory, entered);
  // the one used last stands last
  memories.delete(workspaceId);
  memories.set(workspaceId, now);
  for (const [oldest] of memories) if (memories.size > MOST) memories.delete(oldest);
  return now.all;
}

/** How far the history goes, and the articles that came in after `seq`; null where anything else was done to the desk. */
async function since(workspaceId: string, seq: number) {
  const [row] = await database().execute<{ seq: number; entered: string[] | null }>(sql`
    select h.seq::float8 as seq, (
      select case when coalesce(bool_and(r.entity = 'article' and r.before is null), true)
        then coalesce(array_agg(r.entity_id), '{}') end
      from revisions r
      where r.workspace_id = h.workspace_id and r.seq > ${seq} and r.entity not in (${listed(APART)})) as entered
    from revision_heads h where h.workspace_id = ${workspaceId}`);
  return row ?? { seq: 0, entered: null };
}

async function readOn(
  workspaceId: string,
  seq: number,
  memory: Memory | undefined,
  entered: readonly string[] | null,
): Promise<Memory> {
  const goesOn = memory !== undefined && entered !== null;
  const wanted = goesOn
    ? sql`g.id = any (array(select distinct c.allegation_id from claims c
          where c.workspace_id = ${workspaceId} and ${amongIds(sql`c.article_id`, entered)}))`
    : sql`true`;
  const byId = new Map(goesOn ? memory.byId : []);
  for (const one of await read(workspaceId, wanted)) byId.set(one.id, one);
  const all = [...byId.values()].sort((a, b) => a.entered - b.entered || (a.key < b.key ? -1 : 1));
  return { seq, byId, all };
}

const read = (workspaceId: string, wanted: SQL) =>
  database().execute<Kept & Record<string, unknown>>(sql`
    select g.id, g.slug as key, g.proposition, (extract(epoch from g.created_at) * 1000)::float8 as entered,
      coalesce((select array_agg(distinct n.name) from claims c
        join claim_targets t on t.workspace_id = c.workspace_id and t.claim_id = c.id
        join actors n on n.workspace_id = t.workspace_id and n.id = t.actor_id
        where c.workspace_id = g.workspace_id and c.allegation_id = g.id and c.state <> 'rejected'), '{}') as accused,
      coalesce((select array_agg(c.words order by c.id) from claims c
        where c.workspace_id = g.workspace_id and c.allegation_id = g.id and c.state <> 'rejected'), '{}') as texts
    from allegations g where g.workspace_id = ${workspaceId} and g.merged_into is null and ${wanted}`);
