import { sql } from "drizzle-orm";
import type { ClaimMode, ClaimState, ClaimType } from "#domain/claim";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { amongIds } from "./matching";
import type { ActorName } from "./quotations";

/** A claim as a mark, its card and its row in the table show it: less than a quotation, for hundreds of them at once. */
export interface TimelineMark {
  readonly id: string;
  readonly type: ClaimType;
  readonly mode: ClaimMode;
  readonly state: ClaimState;
  readonly said: string | null;
  readonly words: string;
  readonly ordinal: number;
  readonly paragraph: number;
  readonly speaker: ActorName | null;
  readonly actors: readonly ActorName[];
  readonly article: {
    readonly id: string;
    readonly outlet: string | null;
    readonly published: string | null;
  };
  /** how many charges it answers, and how many claims answer it */
  readonly answers: number;
  readonly replies: number;
}

/** The claims with these ids as marks, by id. */
export async function timelineMarks(
  viewer: Principal,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TimelineMark>> {
  if (ids.length === 0) return new Map();
  const links = (mine: "response_id" | "charge_id", other: "charge_id" | "response_id") =>
    sql.raw(`(select count(*)::int from responses l
      join claims o on o.workspace_id = l.workspace_id and o.id = l.${other} and o.state <> 'rejected'
      where l.workspace_id = c.workspace_id and l.${mine} = c.id and l.state <> 'rejected')`);
  const rows = await reading(viewer).execute<TimelineMark & Record<string, unknown>>(sql`
    select c.id, c.type, c.mode, c.state, c.said::text, c.words, c.ordinal, c.paragraph,
      case when s.id is null then null else jsonb_build_object('name', s.name, 'slug', s.slug) end as speaker,
      (select coalesce(jsonb_agg(jsonb_build_object('name', n.name, 'slug', n.slug) order by x.ordinal), '[]')
        from claim_actors x join actors n on n.workspace_id = x.workspace_id and n.id = x.actor_id
        where x.workspace_id = c.workspace_id and x.claim_id = c.id) as actors,
      jsonb_build_object('id', a.id, 'outlet', o.name, 'published', a.published) as article,
      ${links("response_id", "charge_id")} as answers, ${links("charge_id", "response_id")} as replies
    from claims c
    join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
    left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    left join actors s on s.workspace_id = c.workspace_id and s.id = c.speaker_id
    where c.workspace_id = ${viewer.workspaceId} and ${amongIds(sql`c.id`, ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
}
