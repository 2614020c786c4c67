import type { TimelineDensity } from "#db/queries/timeline-density";
import { type ClaimSearch, hrefOfSearch } from "#domain/claim-search";
import { daysInWords } from "#domain/day";
import { type DayRange, dayAfter, nextStep, stepsIn, type TimeUnit } from "#domain/timeline";
import { counted, inThousands } from "#domain/words";
import { Link } from "../ui/link";
import { axisNames } from "./axis-names";
import { DensityDrawing, type DrawnLane, type DrawnStep } from "./density-drawing";
import { columnOf, LANE } from "./density-sizes";
import { DensityTable, type Spans } from "./density-table";
import { LaneNames } from "./lane-names";
import { Stage } from "./stage";

interface DensityProps {
  readonly density: TimelineDensity;
  readonly total: number;
  readonly range: DayRange;
  readonly unit: TimeUnit;
  readonly search: Partial<ClaimSearch>;
  /** is the table asked for? */
  readonly table: boolean;
  /** the timeline of another range */
  readonly hrefOf: (range: DayRange) => string;
  /** this page with its table, and without it */
  readonly hrefOfTable: (open: boolean) => string;
}

/** The days of a step that lie in the range. */
const daysOf = (step: string, { from, to }: DayRange, unit: TimeUnit): DayRange => {
  const last = dayAfter(nextStep(step, unit), -1);
  return { from: step < from ? from : step, to: last > to ? to : last };
};

function spansOf({ range, unit, hrefOf }: DensityProps): Spans {
  return new Map(
    stepsIn(range, unit).map((step, index) => {
      const days = daysOf(step, range, unit);
      return [step, { index, days, words: daysInWords(days.from, days.to), href: hrefOf(days) }];
    }),
  );
}

/** Lanes by actor with a bar a step, where there are too many claims for a mark each: a bar opens its step. */
export function Density(props: DensityProps) {
  const { density, total, range, unit, search, table, hrefOfTable } = props;
  const { lanes, actors } = density;
  const spans = spansOf(props);
  const most = lanes.reduce((a, lane) => lane.steps.reduce((b, { claims }) => Math.max(b, claims), a), 1);
  return (
    <>
      <p className="note pt-2">
        {counted(total, "claim")} are too many for a mark each: a bar counts the claims of a {unit}, its dark
        foot the charges among them; the tallest is {inThousands(most)}. A bar opens its {unit}.
        {lanes.length < actors && ` Drawn are the ${lanes.length} actors who say most, of ${actors}.`}{" "}
        <Link href={hrefOfSearch(search)}>Read them as a list</Link>
      </p>
      <Stage cards={[]}>
        <div className="tl-scroll">
          <div className="tl-grid">
            <LaneNames
              names={lanes.map(({ actor, claims }) => ({ ...actor, key: actor.slug, claims }))}
              lanes={lanes.map(({ actor }) => ({ key: actor.slug, height: LANE }))}
              hrefOf={(slug) => hrefOfSearch({ ...search, by: slug })}
            />
            <DensityDrawing
              title={`Claims of each actor by ${unit}, ${daysInWords(range.from, range.to)}`}
              steps={drawnSteps(spans, unit)}
              lanes={drawnLanes(density, spans)}
              most={most}
            />
          </div>
        </div>
      </Stage>
      <DensityTable {...{ density, spans, range, unit, search, hrefOfTable }} open={table} />
    </>
  );
}

function drawnSteps(spans: Spans, unit: TimeUnit): DrawnStep[] {
  const names = axisNames([...spans.keys()], unit, columnOf(spans.size));
  return [...spans.values()].map(({ words, href }, index) => ({ words, href, name: names[index] ?? null }));
}

const drawnLanes = ({ lanes }: TimelineDensity, spans: Spans): DrawnLane[] =>
  lanes.map(({ actor: { slug, name }, steps }) => ({
    ...{ slug, name },
    bars: steps.flatMap(({ step, claims, charges }) => {
      const index = spans.get(step)?.index;
      return index === undefined ? [] : [[index, claims, charges] as const];
    }),
  }));
