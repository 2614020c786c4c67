import type { Metadata } from "next";
import { z } from "zod";
import { viewerAt } from "#auth/viewer";
import { FilterBar } from "#components/filter/filter-bar";
import { MARKS_AT_MOST, TimelinePage } from "#components/timeline/timeline-page";
import { filterOptions } from "#db/queries/filter-options";
import { replyLatency } from "#db/queries/reply-latency";
import { timeline, timelineDays } from "#db/queries/timeline";
import { timelineDensity } from "#db/queries/timeline-density";
import { searchOfRange } from "#domain/claim-search";
import { filterFrom } from "#domain/filter-from";
import { rangeAsked, readableRange, readableStep, readableUnit, TIME_UNITS } from "#domain/timeline";
import { Moment } from "../moment";

export const metadata: Metadata = { title: "Timeline" };

const unitAsked = z.enum(TIME_UNITS).optional().catch(undefined);
const TODAY = () => new Date().toISOString().slice(0, 10);

/** Claims over time, a lane an actor. Its dates are those on the axis: of utterance, else of print. */
export default async function Timelines({ searchParams }: PageProps<"/timeline">) {
  const params = await searchParams;
  const who = await viewerAt(params);
  const filter = filterFrom(params);
  const asked = unitAsked.parse(params.unit);
  const [days, options] = await Promise.all([timelineDays(who, filter), filterOptions(who)]);
  const today = TODAY();
  const range = rangeAsked(filter, days.days) ??
    readableRange(days.days, asked ?? "day") ?? { from: today, to: today };
  const unit = asked ?? readableUnit(days.days, range);
  const [shown, latency] = await Promise.all([
    timeline(who, filter, range, MARKS_AT_MOST),
    replyLatency(who, searchOfRange(filter, range)),
  ]);
  const isDense = shown.total > 0 && shown.claims.length === 0;
  const density = isDense ? await timelineDensity(who, filter, range, readableStep(range, unit)) : null;
  return (
    <>
      <Moment params={params} />
      <FilterBar
        filter={filter}
        options={options}
        path="/timeline"
        show={["dates", "actors", "allegation", "types", "outlets", "sourcing"]}
        keep={asked ? { unit: asked } : {}}
      />
      <TimelinePage
        filter={filter}
        days={days}
        range={range}
        unit={unit}
        timeline={shown}
        density={density}
        latency={latency}
        table={params.table === "1"}
      />
    </>
  );
}
