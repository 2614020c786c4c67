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

const DRAFT = sql`(d.draft is not null and d.draft_version = c.version)`;
const IN_SHOW: Readonly<Record<QueueShow, SQL>> = {
  open: sql`(c.state = 'proposed' and d.flagged_at is null and not coalesce(${DRAFT}, false))`,
  draft: sql`(c.state = 'proposed' and ${DRAFT})`,
  flagged: sql`(d.flagged_at is not null)`,
  done: sql`(c.state <> 'proposed')`,
};

/** Conditions on a claim `c`, its article `a` and its desk `d`: what the queue that is asked for holds. */
function queued(viewer: Principal, { show, mine, filter }: QueueAsked): SQL {
  const types = filter.types.length > 0 ? sql`and c.type in (${listed(filter.types)})` : sql``;
  const matches =
    show === "done"
      ? sql`(${claimMatches(viewer, filter)} or (c.state = 'rejected' and ${articleMatches(viewer, filter)} ${types}))`
      : claimMatches(viewer, filter);
  const whose = mine
    ? sql`d.assignee_id = ${viewer.userId}`
    : show === "open"
      ? sql`(d.assignee_id is null or d.assignee_id = ${viewer.userId})`
      : sql`true`;
  return sql`c.workspace_id = ${viewer.workspaceId} and ${matches} and ${IN_SHOW[show]} and ${whose}`;
}

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
  const count = (show: QueueShow) => sql`'${sql.raw(show)}', count(*) filter (where ${IN_SHOW[show]})`;
  const [row] = await reading(viewer).execute<ReviewQueue & Record<string, unknown>>(sql`
    with waiting as (
      select c.id, ${group} as grp, c.confidence, c.created_at
      from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
      left join claim_desks d on d.workspace_id = c.workspace_id and d.claim_id = c.id
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
        'waits', w.id is not null and l.claim_id is null, 'heldBy', u.name) order by c.article_id, c.ordinal, c.id) as claims
      from shown s join claims c on c.workspace_id = ${workspace} and ${ofGroup}
      left join waiting w on w.id = c.id
      left join claim_leases l on l.workspace_id = ${workspace} and l.claim_id = c.id
        and l.until > now() and l.user_id <> ${viewer.userId}
      left join users u on u.id = l.user_id
      group by s.id, s.place
    )
    select (select count(*) from waiting)::int as claims, (select count(*) from groups)::int as articles,
      (select jsonb_build_object(${count("open")}, ${count("draft")}, ${count("flagged")}, ${count("done")})
        from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
        left join claim_desks d on d.workspace_id = c.workspace_id and d.claim_id = c.id
        where c.workspace_id = ${workspace} and ${articleMatches(viewer, NO_FILTER)}) as counts,
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.grp, 'claims', t.claims, 'title', coalesce(
          (select g.proposition from allegations g where g.workspace_id = ${workspace} and g.id = t.grp),
          (select a.title from articles a where a.workspace_id = ${workspace} and a.id = t.grp)))
        order by t.place, t.grp), '[]') from tick t) as queue`);
  return row ?? EMPTY;
}
