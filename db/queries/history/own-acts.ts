import { sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { NOT_BY_KEY, nextOf } from "#domain/undo";
import { database } from "../../client";
import { listed } from "../matching";

/** One of the viewer's own acts: what it was done to, by what it is called. */
export interface OwnAct {
  readonly seq: number;
  readonly act: string;
  readonly entity: string;
  /** the id or the slug under which its page is found */
  readonly key: string | null;
  readonly title: string | null;
}

interface Row extends OwnAct, Record<string, unknown> {
  readonly undoes: number | null;
  readonly own: boolean;
}

const AS_FAR_BACK_AS = 60;

/**
 * What the viewer can take back next and do again next, whatever it was done to, on any page; `passedOver` are acts that
 * something stood in the way of. It looks among the last sixty things touched.
 */
export async function ownActs(
  viewer: Principal,
  passedOver: readonly number[],
): Promise<{ readonly undo: OwnAct | null; readonly redo: OwnAct | null }> {
  const { workspaceId, userId } = viewer;
  const rows = await database().execute<Row>(sql`
    with mine as (
      select distinct entity, entity_id from (
        select entity, entity_id from revisions
        where workspace_id = ${workspaceId} and user_id = ${userId}
          and entity not in (${listed(NOT_BY_KEY.entities)}) and act not in (${listed(NOT_BY_KEY.acts)})
        order by seq desc limit ${AS_FAR_BACK_AS}) x),
    step as (
      select r.*, coalesce(r.after, r.before) as state from mine
      join revisions r on r.workspace_id = ${workspaceId} and r.entity = mine.entity and r.entity_id = mine.entity_id
      where r.act not in (${listed(NOT_BY_KEY.acts)}))
    select s.seq::int, s.undoes::int, s.act, s.entity, s.user_id = ${userId} as own,
      case s.entity when 'claim' then s.entity_id::text when 'article' then s.entity_id::text
        when 'response' then s.state ->> 'responseId' when 'desk' then s.entity_id::text
        when 'comment' then s.state ->> 'claimId' when 'actor' then s.state -> 'actor' ->> 'slug'
        when 'allegation' then s.state ->> 'slug' end as key,
      case s.entity when 'claim' then s.state -> 'claim' ->> 'words' when 'article' then s.state -> 'article' ->> 'title'
        when 'actor' then s.state -> 'actor' ->> 'name' when 'allegation' then s.state ->> 'proposition'
        when 'view' then s.state ->> 'name' when 'figure' then s.state ->> 'title'
        when 'response' then c.words when 'desk' then c.words when 'comment' then s.state ->> 'body' end as title
    from step s
    left join claims c on s.entity in ('response', 'desk') and c.workspace_id = s.workspace_id
      and c.id = case s.entity when 'desk' then s.entity_id else (s.state ->> 'responseId')::uuid end
    order by s.seq desc`);
  const { undo, redo } = nextOf(rows, passedOver);
  return { undo: undo && plain(undo), redo: redo && plain(redo) };
}

const plain = ({ seq, act, entity, key, title }: Row): OwnAct => ({ seq, act, entity, key, title });
