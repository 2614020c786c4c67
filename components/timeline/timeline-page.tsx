import type { ReplyLatency } from "#db/queries/reply-latency";
import type { Timeline, TimelineDays } from "#db/queries/timeline";
import type { TimelineDensity } from "#db/queries/timeline-density";
import { addressOf, type ClaimFilter, filterParts } from "#domain/claim-filter";
import { type ClaimSearch, hrefOfSearch, searchOfRange } from "#domain/claim-search";
import { daysInWords } from "#domain/day";
import type { FigureParts } from "#domain/figure";
import { type DayRange, readableStep, TIME_UNITS, type TimeUnit } from "#domain/timeline";
import { counted } from "#domain/words";
import { LatencySection } from "../claim/latency-section";
import { TakeAway } from "../figure/take-away";
import { Segmented } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { NothingYet } from "../ui/nothing-yet";
import { PageHead } from "../ui/page-head";
import { Brush } from "./brush";
import { Density } from "./density";
import { Figure } from "./figure";
import { LinkTable } from "./link-table";
import { TimelineLegend } from "./timeline-legend";
import "./timeline.css";

/** More marks than this cannot be told apart. */
export const MARKS_AT_MOST = 500;

interface TimelinePageProps {
  readonly filter: ClaimFilter;
  readonly days: TimelineDays;
  readonly range: DayRange;
  readonly unit: TimeUnit;
  readonly timeline: Timeline;
  /** where the claims are too many for a mark each */
  readonly density: TimelineDensity | null;
  /** over the charges of the range */
  readonly latency: ReplyLatency;
  /** is the table of the bars asked for? */
  readonly table: boolean;
}

const UNIT_WORDS: Readonly<Record<TimeUnit, string>> = { day: "Day", week: "Week", month: "Month" };

/** Charge and reply over time: the brush of all months, the figure, and the same as a table. */
export function TimelinePage({
  filter,
  days,
  range,
  unit,
  timeline,
  density,
  latency,
  table,
}: TimelinePageProps) {
  const parts = filterParts({ ...filter, from: undefined, to: undefined });
  const shown = { ...parts, ...range, unit };
  const search = searchOfRange(filter, range);
  return (
    <div className="page">
      <PageHead
        title={
          <>
            Charge and reply, <span className="inline-block">{daysInWords(range.from, range.to)}</span>
          </>
        }
        note="A lane is an actor, a mark a claim, an arc runs from a reply to the charge it answers. Inside a day marks stand in the order of the text."
        aside={
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <Segmented
              label="Step of the axis"
              choices={TIME_UNITS.map((key) => ({
                href: addressOf("/timeline", { ...parts, ...range, unit: key }),
                words: UNIT_WORDS[key],
                current: key === unit,
              }))}
            />
            <TakeAway figure="timeline" parts={shown} />
          </div>
        }
      />
      <section className="sec">
        <Brush days={days.days} range={range} total={timeline.total} path={addressOf("/timeline", parts)} />
        {days.undated > 0 && (
          <p className="note">
            {counted(days.undated, "claim")} {days.undated === 1 ? "stands" : "stand"} outside: neither said
            nor printed on a known day.
          </p>
        )}
      </section>
      <Shown
        timeline={timeline}
        density={density}
        range={range}
        unit={unit}
        search={search}
        all={days}
        parts={shown}
        table={table}
      />
      <div className="mt-8">
        <LatencySection latency={latency} search={search} figure="latency" parts={shown} />
      </div>
    </div>
  );
}

interface ShownProps extends Pick<TimelinePageProps, "timeline" | "density" | "range" | "unit" | "table"> {
  readonly search: Partial<ClaimSearch>;
  readonly all: TimelineDays;
  readonly parts: FigureParts;
}

function Shown({ timeline, density, range, unit, search, all, parts, table }: ShownProps) {
  const { claims, total, links } = timeline;
  if (total === 0 && all.days.length === 0)
    return (
      <NothingYet title="No dated claim yet.">
        Each actor has a lane here and each claim a mark on the day it was made; an arc leads from a reply to
        the charge that it answers.
      </NothingYet>
    );
  if (total === 0)
    return (
      <EmptyState title="No claim in this range.">
        {counted(
          all.days.reduce((sum, one) => sum + one.claims, 0),
          "dated claim",
        )}{" "}
        stand outside it. Choose a month above, or <Link href="/timeline">clear filters</Link>
      </EmptyState>
    );
  if (claims.length === 0)
    return (
      density && (
        <Density
          density={density}
          total={total}
          range={range}
          unit={readableStep(range, unit)}
          search={search}
          hrefOf={(days) => addressOf("/timeline", { ...parts, ...days })}
          table={table}
          hrefOfTable={(open) =>
            `${addressOf("/timeline", { ...parts, table: open ? "1" : undefined })}${open ? "#table" : ""}`
          }
        />
      )
    );
  const drawn = new Set(claims.map(({ quotation }) => quotation.id));
  const outside = links.filter(({ charge }) => !drawn.has(charge.id));
  return (
    <>
      <TimelineLegend claims={claims} search={search} />
      <Figure
        timeline={timeline}
        range={range}
        unit={unit}
        hrefOfLane={(slug) => hrefOfSearch({ ...search, by: slug })}
      />
      <FigureKey outside={outside.length} />
      <LinkTable links={links} parts={parts} />
    </>
  );
}

function FigureKey({ outside }: { outside: number }) {
  return (
    <ul className="legend justify-end pt-2 text-ink-2">
      {outside > 0 && (
        <li>{counted(outside, "link")} to a charge outside the figure: in the table below, without an arc</li>
      )}
      <li>
        <svg width={26} height={12} aria-hidden="true">
          <path d="M1 10C8 0 18 0 24 8" fill="none" stroke="var(--answer-denied)" strokeWidth={1.5} />
        </svg>
        arc in the colour of the answer
      </li>
      <li>
        <svg width={12} height={6} aria-hidden="true">
          <path d="M0 3h12" className="tl-foot" />
        </svg>
        undated: stands at the day of print
      </li>
    </ul>
  );
}
