import { sql } from "drizzle-orm";
import type { ClaimType } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";
import { reading } from "../../reading";
import { remembered } from "../../remembered";
import { pairMatches } from "../matching";
import type { ActorName } from "../quotations";
import { familyOf, ownPairs } from "./family";

/** A person who speaks on an actor's behalf, or all claims in which no person is named. */
export interface Voice {
  readonly speaker: ActorName | null;
  /** the offices as printed beside these claims, then those known of the person */
  readonly offices: readonly string[];
  /** the offices printed beside these claims, each with the first and last day it was */
  readonly terms: readonly {
    readonly office: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  /** first and last day of utterance, or else of print */
  readonly from: string | null;
  readonly to: string | null;
  readonly claims: number;
  readonly kinds: readonly {
    readonly type: ClaimType;
    readonly answering: boolean;
    readonly claims: number;
  }[];
}

/** Who speaks for an actor, by the number of claims; claims without a named person last. */
export const actorVoices = remembered(
  async (viewer: Principal, filter: ClaimFilter, actor: RolledUp): Promise<Voice[]> => {
    const workspace = viewer.workspaceId;
    return reading(viewer).execute<Voice & Record<string, unknown>>(sql`
    with me as (${familyOf(viewer, actor)}),
    claim as (
      select c.id, c.type, c.speaker_id, c.speaker_office, own.day, own.answers as answering
      from (select distinct p.claim_id, p.day, p.answers from claim_pairs p
        where ${pairMatches(viewer, filter)} and ${ownPairs(viewer, actor, "from_id")}) own
      join claims c on c.workspace_id = ${workspace} and c.id = own.claim_id
    ),
    office as (
      select speaker_id, speaker_office as office from claim where speaker_office is not null
      union select f.actor_id, f.office from affiliations f
      where f.workspace_id = ${workspace} and f.body_id in (select id from me) and f.office is not null
    ),
    kind as (select speaker_id, type, answering, count(*)::int as claims from claim group by 1, 2, 3),
    voice as (select speaker_id, min(day) as first_day, max(day) as last_day, count(*)::int as claims from claim group by 1),
    term as (
      select speaker_id, speaker_office as office, min(day) as first_day, max(day) as last_day
      from claim where speaker_office is not null group by 1, 2
    )
    select case when s.id is null then null else jsonb_build_object('name', s.name, 'slug', s.slug) end as speaker,
      array(select office from office o where o.speaker_id = voice.speaker_id order by office) as offices,
      voice.claims, voice.first_day::text as from, voice.last_day::text as to,
      (select coalesce(jsonb_agg(jsonb_build_object('office', office, 'from', first_day, 'to', last_day)
          order by first_day nulls last, office), '[]')
        from term where term.speaker_id is not distinct from voice.speaker_id) as terms,
      (select jsonb_agg(jsonb_build_object('type', type, 'answering', answering, 'claims', claims)) from kind
        where kind.speaker_id is not distinct from voice.speaker_id) as kinds
    from voice left join actors s on s.workspace_id = ${workspace} and s.id = voice.speaker_id
    order by s.id is null, voice.claims desc, s.name`);
  },
);
