import { type SQL, sql } from "drizzle-orm";
import type { ClaimState } from "#domain/claim";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { type QueueAsked, type QueueOrder, type QueueShow, WHOLE_QUEUE } from "#domain/review-queue";
import { reading } from "../reading";
import { remembered } from "../remembered";
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

/** How much there is of a queue, and the groups to begin with. */
interface QueueFront {
  readonly claims: number;
  readonly articles: number;
  readonly first: readonly string[];
}

/** What a claim `c` stands under in a queue: its article, or its allegation. */
const groupIn = ({ order }: QueueAsked): SQL =>
  sql.raw(order === "allegation" ? "coalesce(c.allegation_id, c.article_id)" : "c.article_id");

/**
 * The front of a queue. An article is as doubtful as the machine was unsure on average of those of its claims that wait.
 * `_userId` is whose queue it is: what is remembered of one is nothing to another.
 */
const queueFront = remembered(
  async (viewer: Principal, _userId: string, asked: QueueAsked): Promise<QueueFront> => {
    const order = ORDERS[asked.order];
    const [row] = await reading(viewer).execute<QueueFront & Record<string, unknown>>(sql`
      with groups as (
        select ${groupIn(asked)} as id, count(*)::int as open, avg(1 - c.confidence) as doubt, max(c.created_at) as newest
        from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
        where ${queued(viewer, asked)}
        group by 1
      )
      select coalesce(sum(open), 0)::int as claims, count(*)::int as articles, array(
        select id from groups order by ${order} limit ${SHOWN}) as first
      from groups`);
    return row ?? { claims: 0, articles: 0, first: [] };
  },
);

/**
 * How many claims are in each part of the whole queue. Told from what few claims have on their desks, and from the
 * states of all.
 */
const queueCounts = remembered(async (viewer: Principal): Promise<ReviewQueue["counts"]> => {
  const [row] = await reading(viewer).execute<Record<QueueShow, number>>(sql`
    with on_desk as (
      select k.state = 'proposed' as waits, ${FLAGGED} as flagged, coalesce(${DRAFTED}, false) as drafted
      from claim_desks d
      join claims k on k.workspace_id = d.workspace_id and k.id = d.claim_id
      join articles a on a.workspace_id = k.workspace_id and a.id = k.article_id
      where d.workspace_id = ${viewer.workspaceId} and ${articleMatches(viewer, NO_FILTER)}
    )
    select (count(*) filter (where c.state = 'proposed')
        - (select count(*) from on_desk where waits and (flagged or drafted)))::int as open,
      (select count(*) from on_desk where waits and drafted)::int as draft,
      (select count(*) from on_desk where flagged)::int as flagged,
      (count(*) filter (where c.state <> 'proposed'))::int as done
    from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
    where c.workspace_id = ${viewer.workspaceId} and ${articleMatches(viewer, NO_FILTER)}`);
  return row ?? { open: 0, draft: 0, flagged: 0, done: 0 };
});

/**
 * A review queue, its front remembered while nothing changes; who has which claim on the screen is looked up each time.
 * `shown` is the claim on the screen: its group is there even when all its claims are decided.
 */
export async function reviewQueue(
  viewer: Principal,
  shown: string | null,
  asked: QueueAsked = WHOLE_QUEUE,
): Promise<ReviewQueue> {
  const [{ claims, articles, first }, counts] = await Promise.all([
    queueFront(viewer, viewer.userId, asked),
    queueCounts(viewer),
  ]);
  return { claims, articles, counts, queue: await groupsOf(viewer, first, shown, asked) };
}

/** Groups of a queue with a tick for each of their claims; the group of the claim on the screen last, if not among them. */
async function groupsOf(
  viewer: Principal,
  first: readonly string[],
  shown: string | null,
  asked: QueueAsked,
): Promise<readonly QueuedGroup[]> {
  const workspace = viewer.workspaceId;
  const ofGroup =
    asked.order === "allegation"
      ? sql`(c.allegation_id = s.id or (c.allegation_id is null and c.article_id = s.id))`
      : sql`c.article_id = s.id`;
  const rows = await reading(viewer).execute<QueuedGroup & Record<string, unknown>>(sql`
    with shown as (
      select id, min(place) as place from (
        select id, place from unnest(${`{${first.join(",")}}`}::uuid[]) with ordinality as f (id, place)
        union all
        select ${groupIn(asked)}, ${first.length + 1} from claims c
        where c.workspace_id = ${workspace} and c.id = ${shown}::uuid
      ) every group by id
    ),
    tick as (
      select s.id, s.place, jsonb_agg(jsonb_build_object('id', c.id, 'ordinal', c.ordinal, 'state', c.state,
        'waits', l.claim_id is null and coalesce(${queued(viewer, asked)}, false), 'heldBy', u.name)
        order by c.article_id, c.ordinal, c.id) as claims
      from shown s join claims c on c.workspace_id = ${workspace} and ${ofGroup}
      join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
      left join claim_leases l on l.workspace_id = ${workspace} and l.claim_id = c.id
        and l.until > now() and l.user_id <> ${viewer.userId}
      left join users u on u.id = l.user_id
      group by s.id, s.place
    )
    select t.id, t.claims, coalesce(
      (select g.proposition from allegations g where g.workspace_id = ${workspace} and g.id = t.id),
      (select a.title from articles a where a.workspace_id = ${workspace} and a.id = t.id)) as title
    from tick t order by t.place, t.id`);
  return [...rows];
}
