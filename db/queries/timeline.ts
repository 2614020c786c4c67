import { sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { DayCount, DayRange } from "#domain/timeline";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { answeredByAccused } from "./answered-by-accused";
import { claimStands, pairMatches } from "./matching";
import { type TimelineMark, timelineMarks } from "./timeline-marks";

/** How many claims stand on each day: the day of utterance, or of print where no other is known. */
export interface TimelineDays {
  readonly days: readonly DayCount[];
  /** claims that have neither a day of utterance nor a day of print */
  readonly undated: number;
}

/** A reply in the range and the charge it answers, wherever that stands. */
export interface TimelineLink {
  readonly reply: TimelineMark;
  readonly charge: TimelineMark;
  readonly byAccused: boolean;
  /** days from the utterance of the charge to that of the reply; null where one of them has no date of utterance */
  readonly days: number | null;
}

export interface TimelineClaim {
  readonly quotation: TimelineMark;
  readonly day: string;
}

export interface Timeline {
  /** the claims of the range, by day and inside a day in the order of the text; none where they are too many */
  readonly claims: readonly TimelineClaim[];
  /** how many claims the range holds */
  readonly total: number;
  readonly links: readonly TimelineLink[];
}

type LinkRow = { replyId: string; chargeId: string; days: number | null; byAccused: boolean };

/** On the axis the range takes the place of the filter's dates of print. */
const undatedFilter = (filter: ClaimFilter): ClaimFilter => ({ ...filter, from: undefined, to: undefined });

/** The days of all claims under a filter, whatever its dates. */
export const timelineDays = remembered(
  async (viewer: Principal, filter: ClaimFilter): Promise<TimelineDays> => {
    const rows = await reading(viewer).execute<{ day: string | null; claims: number }>(sql`
    select p.day::text, count(*)::int as claims
    from claim_pairs p where ${pairMatches(viewer, undatedFilter(filter))} and p.ordinal = 1
    group by p.day order by p.day nulls last`);
    return {
      days: rows.flatMap(({ day, claims }) => (day === null ? [] : { day, claims })),
      undated: rows.find((row) => row.day === null)?.claims ?? 0,
    };
  },
);

/** The claims of a range of days and what answers what among them, unless they are more than `atMost`. */
export async function timeline(
  viewer: Principal,
  filter: ClaimFilter,
  range: DayRange,
  atMost: number,
): Promise<Timeline> {
  const workspace = viewer.workspaceId;
  const shown = sql`shown as (
    select p.claim_id as id, p.day, p.said, p.place as ordinal, p.article_id
    from claim_pairs p
    where ${pairMatches(viewer, undatedFilter(filter))} and p.ordinal = 1 and p.day between ${range.from} and ${range.to})`;
  const { days } = await timelineDays(viewer, filter);
  const total = days.reduce(
    (sum, { day, claims }) => sum + (range.from <= day && day <= range.to ? claims : 0),
    0,
  );
  if (total > atMost) return { claims: [], total, links: [] };
  const rows = await reading(viewer).execute<{ id: string; day: string }>(sql`
    with ${shown}
    select shown.id, shown.day::text
    from shown join articles a on a.workspace_id = ${workspace} and a.id = shown.article_id
    order by shown.day, a.published nulls last, a.document_id, a.ordinal, shown.ordinal, shown.id`);
  const links = await reading(viewer).execute<LinkRow>(sql`
    with ${shown}
    select shown.id as "replyId", charge.id as "chargeId", shown.said - charge.said as days,
      ${answeredByAccused} as "byAccused"
    from shown
    join responses l on l.workspace_id = ${workspace} and l.response_id = shown.id
    join claims charge on charge.workspace_id = ${workspace} and charge.id = l.charge_id
    where l.state <> 'rejected' and ${claimStands(sql`charge`, filter)}
    order by shown.day, shown.article_id, shown.ordinal, charge.ordinal, charge.id`);
  const ids = new Set([
    ...rows.map((row) => row.id),
    ...links.flatMap((link) => [link.replyId, link.chargeId]),
  ]);
  const known = await timelineMarks(viewer, [...ids]);
  return {
    total,
    claims: rows.flatMap(({ id, day }) => {
      const quotation = known.get(id);
      return quotation ? [{ quotation, day }] : [];
    }),
    links: links.flatMap(({ replyId, chargeId, ...link }) => {
      const [reply, charge] = [known.get(replyId), known.get(chargeId)];
      return reply && charge ? { reply, charge, ...link } : [];
    }),
  };
}
