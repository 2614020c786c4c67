import { type SQL, sql } from "drizzle-orm";
import { BESIDE_THE_PAGES, type Change, SUBJECTS, type Subject } from "#domain/change";
import { differencesOf } from "#domain/claim-difference";
import type { Principal } from "#domain/principal";
import { readingNow } from "../../reading";
import { namesIn, readableState, type StoredClaim } from "./stored-claim";

/** So many changes stand on a page. */
export const CHANGES_A_PAGE = 50;

/** How many things each act changed. */
export interface ActCount {
  readonly act: string;
  readonly things: number;
}

interface Row extends Omit<Change, "of" | "differences">, Record<string, unknown> {
  readonly claimId: string | null;
  readonly articleId: string | null;
  readonly actor: string | null;
  readonly allegation: string | null;
  readonly before: StoredClaim | null;
  readonly after: StoredClaim | null;
  readonly total: number;
}

/** What was done since a moment to what pages show, of the whole desk or as far as it concerns a page's subject. */
export async function changesSince(
  viewer: Principal,
  since: Date,
  about: Subject | null,
): Promise<ActCount[]> {
  return readingNow(viewer).execute<ActCount & Record<string, unknown>>(sql`
    select r.act, count(distinct r.entity_id)::int as things from revisions r
    where ${concerning(viewer, since, about)} group by r.act`);
}

/** The same as entries of the history, newest first, and how many there are. */
export async function changeList(
  viewer: Principal,
  since: Date | null,
  about: Subject | null,
  page: number,
): Promise<{ readonly total: number; readonly changes: readonly Change[] }> {
  const rows = await readingNow(viewer).execute<Row>(sql`
    with chosen as (
      select r.*, (count(*) over ())::int as total from revisions r where ${concerning(viewer, since, about)}
      order by r.seq desc limit ${CHANGES_A_PAGE} offset ${(page - 1) * CHANGES_A_PAGE}),
    place as (
      select seq, entity_id as claim_id, null::uuid as charge_id from chosen where entity = 'claim'
      union all
      select seq, (coalesce(after, before) ->> 'responseId')::uuid, (coalesce(after, before) ->> 'chargeId')::uuid
      from chosen where entity = 'response'
      union all
      select seq, (coalesce(after, before) ->> 'claimId')::uuid, null::uuid from chosen where entity in ('desk', 'comment'))
    select r.seq::int, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, r.user_name as "userName",
      r.act, r.entity, r.why, r.undoes::int, r.total,
      r.before is null and r.entity not in ('desk', 'comment') as "isNew", c.id as "claimId", a.id as "articleId",
      actor.slug as actor, allegation.slug as allegation,
      coalesce(c.words, actor.name, allegation.proposition, a.title, case when a.id is not null then 'Untitled article' end) as words, charge.words as charge,
      case when r.entity = 'claim' then r.before end as before, case when r.entity = 'claim' then r.after end as after
    from chosen r
    left join place p on p.seq = r.seq
    left join claims c on c.workspace_id = ${viewer.workspaceId} and c.id = p.claim_id
    left join claims charge on charge.workspace_id = ${viewer.workspaceId} and charge.id = p.charge_id
    left join articles a on r.entity = 'article' and a.workspace_id = ${viewer.workspaceId} and a.id = r.entity_id
    left join actors actor on r.entity = 'actor' and actor.workspace_id = ${viewer.workspaceId} and actor.id = r.entity_id
    left join allegations allegation on r.entity = 'allegation' and allegation.workspace_id = ${viewer.workspaceId}
      and allegation.id = r.entity_id
    order by r.seq desc`);
  const names = await namesIn(
    { ...viewer, asOf: undefined },
    rows.flatMap(({ before, after }) => [before, after]).filter((state) => state !== null),
  );
  return { total: rows[0]?.total ?? 0, changes: rows.map((row) => changeOf(row, names)) };
}

function changeOf(row: Row, names: ReadonlyMap<string, string>): Change {
  const { claimId, articleId, actor, allegation, before, after, total: _, ...change } = row;
  const pages = { claim: claimId, article: articleId, actor, allegation };
  const of = SUBJECTS.flatMap((kind) => (pages[kind] === null ? [] : { kind, key: pages[kind] }));
  return {
    ...change,
    of: of[0] ?? null,
    words: change.words ?? (after ?? before)?.claim.words ?? null,
    differences:
      before && after ? differencesOf(readableState(before, names), readableState(after, names)) : [],
  };
}

/** Of revisions `r`: those of the workspace since then that change what pages show of the subject. */
function concerning({ workspaceId }: Principal, since: Date | null, about: Subject | null): SQL {
  const beside = sql.join(
    BESIDE_THE_PAGES.map((entity) => sql`${entity}`),
    sql`, `,
  );
  return sql`r.workspace_id = ${workspaceId} and r.entity not in (${beside})
    ${since ? sql`and r.at > ${since.toISOString()}::timestamptz` : sql``}
    ${about ? sql`and ${touches(workspaceId, about)}` : sql``}`;
}

/** Does revision `r` touch the subject, its claims as they are or were, a link between them, or an article with one? */
function touches(workspaceId: string, { kind, key }: Subject): SQL {
  const own = OWN_CLAIMS[kind](workspaceId, key);
  const end = (side: string) => sql`(coalesce(r.after, r.before) ->> ${side}::text)::uuid in (${own})`;
  return sql`(
    r.entity_id::text = ${key}
    or (r.entity = 'claim' and (r.entity_id in (${own}) or ${MENTIONED[kind](workspaceId, key)}))
    or (r.entity = 'response' and (${end("responseId")} or ${end("chargeId")}))
    or (r.entity = 'article' and r.entity_id in (
      select c.article_id from claims c where c.workspace_id = ${workspaceId} and c.id in (${own}))))`;
}

type About = (workspaceId: string, key: string) => SQL;
const actorId: About = (workspaceId, slug) =>
  sql`(select id from actors where workspace_id = ${workspaceId} and slug = ${slug})`;
const allegationId: About = (workspaceId, slug) =>
  sql`(select id from allegations where workspace_id = ${workspaceId} and slug = ${slug})`;

/** The ids of the claims that are about the subject now. */
const OWN_CLAIMS: Readonly<Record<Subject["kind"], About>> = {
  claim: (_, id) => sql`${id}::uuid`,
  article: (workspaceId, id) =>
    sql`select id from claims where workspace_id = ${workspaceId} and article_id::text = ${id}`,
  allegation: (workspaceId, slug) =>
    sql`select id from claims where workspace_id = ${workspaceId} and allegation_id = ${allegationId(workspaceId, slug)}`,
  actor: (workspaceId, slug) => sql`
    select claim_id from claim_actors where workspace_id = ${workspaceId} and actor_id = ${actorId(workspaceId, slug)}
    union select claim_id from claim_targets
      where workspace_id = ${workspaceId} and actor_id = ${actorId(workspaceId, slug)}
    union select id from claims where workspace_id = ${workspaceId} and speaker_id = ${actorId(workspaceId, slug)}`,
};

/** Was the claim about the subject before or after the act, whatever it is about now? */
const MENTIONED: Readonly<Record<Subject["kind"], About>> = {
  claim: () => sql`false`,
  article: (_, id) => sql`coalesce(r.after, r.before) -> 'claim' ->> 'articleId' = ${id}`,
  allegation: (workspaceId, slug) =>
    sql`${allegationId(workspaceId, slug)}::text in (r.before -> 'claim' ->> 'allegationId', r.after -> 'claim' ->> 'allegationId')`,
  actor: (workspaceId, slug) => {
    const id = sql`${actorId(workspaceId, slug)}::text`;
    return sql`(${id} in (r.before -> 'claim' ->> 'speakerId', r.after -> 'claim' ->> 'speakerId')
      or (r.before -> 'actors') ? ${id} or (r.after -> 'actors') ? ${id}
      or (r.before -> 'targets') ? ${id} or (r.after -> 'targets') ? ${id})`;
  },
};
