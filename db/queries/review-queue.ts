import { type SQL, sql } from "drizzle-orm";
import type { ClaimState } from "#domain/claim";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { type QueueAsked, type QueueOrder, type QueueShow, WHOLE_QUEUE } from "#domain/review-queue";
import { reading } from "../reading";
import { articleMatches, claimMatches, listed } from "./matching";

/** A group of the queue, an article or an allegation, with a tick for each of its claims. */
export interface QueuedGroup {
  readonly id: string;
  readonly title: string | null;
  readonly claims: readonly {
    readonly id: string;
    readonly ordinal: number;
    readonly state: ClaimState;
    /** is it in the queue, and does nobody else have it on the screen? */
    readonly waits: boolean;
    /** who else has it on the screen */
    readonly heldBy: string | null;
  }[];
}

/** What waits for a decision: how much there is, and the groups to begin with. */
export interface ReviewQueue {
  readonly claims: number;
  readonly articles: number;
  /** of the whole desk, whatever the filter */
  readonly counts: Readonly<Record<QueueShow, number>>;
  /** in the order asked for; the one that is being read is among them even when all its claims are decided */
  readonly queue: readonly QueuedGroup[];
}

const SHOWN = 12;
const EMPTY: ReviewQueue = {
  claims: 0,
  articles: 0,
  counts: { open: 0, draft: 0, flagged: 0, done: 0 },
  queue: [],
};

const ORDERS: Readonly<Record<QueueOrder, SQL>> = {
  doubt: sql`doubt desc, id`,
  newness: sql`newest desc, id`,
  allegation: sql`open desc, doubt desc, id`,
};

const DRAFTED = sql`(d.draft is not null and d.draft_version = k.version)`;
/**
 * Condition on the id of a claim `c`: its desk `d` is such. Told from the few claims that have a desk, so that of the
 * others nothing is read but what their index holds.
 */
const onDesk = (viewer: Principal, condition: SQL): SQL => sql`c.id in (
  select d.claim_id from claim_desks d join claims k on k.workspace_id = d.workspace_id and k.id = d.claim_id
  where d.workspace_id = ${viewer.workspaceId} and ${condition})`;
const FLAGGED = sql`d.flagged_at is not null`;

/** Conditions on a claim `c`: it is in this part of the queue. */
function inShow(viewer: Principal, { show, mine }: QueueAsked): SQL {
  const own = sql`d.assignee_id = ${viewer.userId}`;
  const parts = mine ? [onDesk(viewer, own)] : [];
  if (show === "open" || show === "draft") parts.push(sql`c.state = 'proposed'`);
  if (show === "open")
    parts.push(
      sql`not ${onDesk(viewer, sql`(${FLAGGED} or ${DRAFTED} or d.assignee_id <> ${viewer.userId})`)}`,
    );
  if (show === "draft") parts.push(onDesk(viewer, DRAFTED));
  if (show === "flagged") parts.push(onDesk(viewer, FLAGGED));
  if (show === "done") parts.push(sql`c.state <> 'proposed'`);
  return sql.join(parts, sql` and `);
}

/** Conditions on a claim `c` and its article `a`: what the queue that is asked for holds. */
function queued(viewer: Principal, asked: QueueAsked): SQL {
  const { show, filter } = asked;
  const types = filter.types.length > 0 ? sql`and c.type in (${listed(filter.types)})` : sql``;
  const matches =
    show === "done"
      ? sql`(${claimMatches(viewer, filter)} or (c.state = 'rejected' and ${articleMatches(viewer, filter)} ${types}))`
      : claimMatches(viewer, filter);
  return sql`c.workspace_id = ${viewer.workspaceId} and ${matches} and ${inShow(viewer, asked)}`;
}

/**
 * `counts (counts)`, a common table expression: how many claims are in each part of the whole queue. Told from what few
 * claims have on their desks, and from the states of all.
 */
const countsOf = (viewer: Principal) => sql`
  on_desk as (
    select k.state = 'proposed' as waits, ${FLAGGED} as flagged, coalesce(${DRAFTED}, false) as drafted
    from claim_desks d
    join claims k on k.workspace_id = d.workspace_id and k.id = d.claim_id
    join articles a on a.workspace_id = k.workspace_id and a.id = k.article_id
    where d.workspace_id = ${viewer.workspaceId} and ${articleMatches(viewer, NO_FILTER)}
  ),
  counts as (
    select jsonb_build_object(
      'open', count(*) filter (where c.state = 'proposed')
        - (select count(*) from on_desk where waits and (flagged or drafted)),
      'draft', (select count(*) from on_desk where waits and drafted),
      'flagged', (select count(*) from on_desk where flagged),
      'done', count(*) filter (where c.state <> 'proposed')) as counts
    from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
    where c.workspace_id = ${viewer.workspaceId} and ${articleMatches(viewer, NO_FILTER)}
  )`;

/**
 * A review queue. An article is as doubtful as the machine was unsure on average of those of its claims that wait;
 * `shown` is the claim on the screen.
 */
export async function reviewQueue(
  viewer: Principal,
  shown: string | null,
  asked: QueueAsked = WHOLE_QUEUE,
): Promise<ReviewQueue> {
  const workspace = viewer.workspaceId;
  const group = sql.raw(
    asked.order === "allegation" ? "coalesce(c.allegation_id, c.article_id)" : "c.article_id",
  );
  const ofGroup =
    asked.order === "allegation"
      ? sql`(c.allegation_id = s.id or (c.allegation_id is null and c.article_id = s.id))`
      : sql`c.article_id = s.id`;
  const [row] = await reading(viewer).execute<ReviewQueue & Record<string, unknown>>(sql`
    with waiting as (
      select c.id, ${group} as grp, c.confidence, c.created_at
      from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
      where ${queued(viewer, asked)}
    ),
    groups as (
      select grp as id, count(*)::int as open, avg(1 - confidence) as doubt, max(created_at) as newest
      from waiting group by grp
    ),
    ranked as (select id, row_number() over (order by ${ORDERS[asked.order]}) as place from groups),
    shown as (
      select id, place from ranked where place <= ${SHOWN}
      union
      select ${group}, coalesce(r.place, 1000000) from claims c left join ranked r on r.id = ${group}
      where c.workspace_id = ${workspace} and c.id = ${shown}::uuid
    ),
    tick as (
      select s.id as grp, s.place, jsonb_agg(jsonb_build_object('id', c.id, 'ordinal', c.ordinal, 'state', c.state,
        'waits', l.claim_id is null and c.id in (select id from waiting where grp in (select id from shown)), 'heldBy', u.name) order by c.article_id, c.ordinal, c.id) as claims
      from shown s join claims c on c.workspace_id = ${workspace} and ${ofGroup}
      left join claim_leases l on l.workspace_id = ${workspace} and l.claim_id = c.id
        and l.until > now() and l.user_id <> ${viewer.userId}
      left join users u on u.id = l.user_id
      group by s.id, s.place
    ),
    ${countsOf(viewer)}
    select (select count(*) from waiting)::int as claims, (select count(*) from groups)::int as articles,
      (select counts from counts) as counts,
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.grp, 'claims', t.claims, 'title', coalesce(
          (select g.proposition from allegations g where g.workspace_id = ${workspace} and g.id = t.grp),
          (select a.title from articles a where a.workspace_id = ${workspace} and a.id = t.grp)))
        order by t.place, t.grp), '[]') from tick t) as queue`);
  return row ?? EMPTY;
}
