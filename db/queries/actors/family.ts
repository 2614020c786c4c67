import { type SQL, sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { ROLL_UPS, type RolledUp, type RollUp } from "#domain/roll-up";
import { reading } from "../../reading";
import { listed } from "../matching";
import type { ActorName } from "../quotations";

/**
 * Those who belong to the actor with this slug, as a query of `(id, part)`:
 *
 * - people: the persons who speak for it or have an office in it;
 * - offices: the bodies that are its offices or agencies, or speak for it;
 * - allies: the members of it, and the alliances it is a member of with their other members.
 */
const relatives = (viewer: Principal, slug: string): SQL => {
  const workspace = viewer.workspaceId;
  const me = sql`(select id from actors where workspace_id = ${workspace} and slug = ${slug})`;
  return sql`
    select n.id, case when n.kind = 'person' then 'people' when f.role = 'member-of' then 'allies' else 'offices' end as part
    from affiliations f join actors n on n.workspace_id = f.workspace_id and n.id = f.actor_id
    where f.workspace_id = ${workspace} and f.body_id = ${me}
    union
    select other.id, 'allies'
    from affiliations mine
    join actors b on b.workspace_id = mine.workspace_id and b.id = mine.body_id and b.kind = 'alliance'
    join lateral (
      select b.id union all
      select f.actor_id from affiliations f
      where f.workspace_id = mine.workspace_id and f.body_id = b.id and f.role = 'member-of') ally (id) on true
    join actors other on other.workspace_id = mine.workspace_id and other.id = ally.id and other.kind <> 'person'
    where mine.workspace_id = ${workspace} and mine.actor_id = ${me} and mine.role = 'member-of' and other.id <> ${me}`;
};

/** The ids of an actor and of those it is counted with, as a query of `(id)`. */
export const familyOf = (viewer: Principal, { of, with: parts }: RolledUp): SQL => sql`
  select id from actors where workspace_id = ${viewer.workspaceId} and slug = ${of}
  ${parts.length > 0 ? sql`union select id from (${relatives(viewer, of)}) r where part in (${listed(parts)})` : sql``}`;

/** Condition on a row `p` of `claim_pairs`: the actor, or one it is counted with, stands at an end, or at the one named. */
export function ownPairs(viewer: Principal, actor: RolledUp, end?: "from_id" | "to_id"): SQL {
  const ids = sql`any (array(${familyOf(viewer, actor)}))`;
  return end ? sql`p.${sql.raw(end)} = ${ids}` : sql`(p.from_id = ${ids} or p.to_id = ${ids})`;
}

/** Who could be counted with an actor, by name. */
export type ActorFamily = Readonly<Record<RollUp, readonly ActorName[]>>;

/** Those who belong to the actor with this slug; empty lists where nobody does. */
export async function actorFamily(viewer: Principal, slug: string): Promise<ActorFamily> {
  const rows = await reading(viewer).execute<{ part: RollUp; name: string; slug: string }>(sql`
    select r.part, n.name, n.slug from (${relatives(viewer, slug)}) r
    join actors n on n.workspace_id = ${viewer.workspaceId} and n.id = r.id order by n.name, n.slug`);
  const family = ROLL_UPS.map((part) => [
    part,
    rows.filter((row) => row.part === part).map(({ name, slug: its }) => ({ name, slug: its })),
  ]);
  return Object.fromEntries(family) as ActorFamily;
}
