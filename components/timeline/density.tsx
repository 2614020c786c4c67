import type { DensityLane, TimelineDensity } from "#db/queries/timeline-density";
import { type ClaimSearch, hrefOfSearch } from "#domain/claim-search";
import { daysInWords, monthInWords } from "#domain/day";
import { type DayRange, dayAfter, nextStep, stepsIn, type TimeUnit } from "#domain/timeline";
import { counted } from "#domain/words";
import { FigureLink } from "../ui/figure-link";
import { Link } from "../ui/link";
import { Plain } from "../ui/plain";
import { TableTwin } from "../ui/table-twin";
import { LaneNames } from "./lane-names";
import { Stage } from "./stage";

interface DensityProps {
  readonly density: TimelineDensity;
  readonly total: number;
  readonly range: DayRange;
  readonly unit: TimeUnit;
  readonly search: Partial<ClaimSearch>;
  /** the timeline of another range */
  readonly hrefOf: (range: DayRange) => string;
}

const [WIDTH, HEAD, LANE, TALLEST] = [1244, 32, 52, 40];

/** The days of a step that lie in the range. */
const daysOf = (step: string, { from, to }: DayRange, unit: TimeUnit): DayRange => {
  const last = dayAfter(nextStep(step, unit), -1);
  return { from: step < from ? from : step, to: last > to ? to : last };
};

/** By step which it is, the days of it in the range, and the way to them: the same in every lane. */
type Spans = ReadonlyMap<string, { index: number; days: DayRange; words: string; href: string }>;

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
  const { density, total, range, unit, search } = props;
  const { lanes, actors } = density;
  const spans = spansOf(props);
  const steps = [...spans.keys()];
  const most = Math.max(1, ...lanes.flatMap((lane) => lane.steps.map(({ claims }) => claims)));
  const width = Math.max(WIDTH, steps.length * 5);
  const height = HEAD + lanes.length * LANE;
  const column = width / Math.max(steps.length, 1);
  return (
    <>
      <p className="note pt-2">
        {counted(total, "claim")} are too many for a mark each: a bar counts the claims of a {unit}, its dark
        foot the charges among them; the tallest is {most}. A bar opens its {unit}.
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
            <Plain as="svg" width={width} height={height + 1} viewBox={`0 0 ${width} ${height + 1}`}>
              <title>{`Claims of each actor by ${unit}, ${daysInWords(range.from, range.to)}`}</title>
              <Steps steps={steps} column={column} height={height} />
              {lanes.map((lane, index) => (
                <g key={lane.actor.slug} transform={`translate(0 ${HEAD + index * LANE})`}>
                  <path d={`M0 .5H${width}`} stroke="var(--rule)" />
                  <Bars lane={lane} spans={spans} column={column} most={most} />
                </g>
              ))}
              <path d={`M0 ${height + 0.5}H${width}`} stroke="var(--rule-strong)" />
            </Plain>
          </div>
        </div>
      </Stage>
      <DensityTable {...props} spans={spans} />
    </>
  );
}

/** The names of the years, or of the months where there is no other year. */
function Steps({ steps, column, height }: { steps: readonly string[]; column: number; height: number }) {
  return steps.map((step, index) => {
    const begins = index === 0 || step.slice(0, 4) !== steps[index - 1]?.slice(0, 4);
    return begins ? (
      <g key={step}>
        <path d={`M${index * column + 0.5} 0V${height}`} stroke="var(--rule)" />
        <text x={index * column + 4} y={20} fontSize={12} fontWeight={600} fill="var(--ink)">
          {index === 0 ? monthInWords(step) : step.slice(0, 4)}
        </text>
      </g>
    ) : null;
  });
}

interface BarsProps {
  readonly lane: DensityLane;
  readonly spans: Spans;
  readonly column: number;
  readonly most: number;
}

/** Each bar is one place to press; what is drawn of them is two lines a lane. */
function Bars({ lane, spans, column, most }: BarsProps) {
  const gap = Math.min(1.5, column / 4);
  const wide = round(Math.max(1.5, column - 2 * gap));
  const tall = (count: number) => (count === 0 ? 0 : Math.max(1.5, (count / most) * TALLEST));
  const placed = lane.steps.flatMap((one) => {
    const span = spans.get(one.step);
    return span ? [{ ...one, ...span, x: span.index * column }] : [];
  });
  const drawn = (of: "claims" | "charges") =>
    placed
      .filter((one) => one[of] > 0)
      .map((one) => `M${round(one.x + gap)} ${LANE - 2}v-${round(tall(one[of]))}h${wide}V${LANE - 2}`)
      .join("");
  return (
    <>
      <path d={drawn("claims")} fill="var(--rule-strong)" />
      <path d={drawn("charges")} fill="var(--type-allege)" />
      <g className="tl-bars" data-lane={lane.actor.slug}>
        {placed.map(({ step, claims, charges, x, words, href }) => (
          <a key={step} href={href}>
            <title>{`${lane.actor.name}, ${words}: ${counted(claims, "claim")}, ${counted(charges, "charge")}`}</title>
            <rect x={round(x)} y={1} width={round(column)} height={LANE - 2} />
          </a>
        ))}
      </g>
    </>
  );
}

const round = (length: number): number => Math.round(length * 100) / 100;

interface DensityTableProps extends DensityProps {
  readonly spans: Spans;
}

/** The same numbers, each with its list. */
function DensityTable({ density: { lanes }, spans, range, unit, search }: DensityTableProps) {
  return (
    <TableTwin what={`claims by actor and ${unit}`}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">Actor</th>
            <th scope="col">When</th>
            <th scope="col" className="num">
              claims
            </th>
            <th scope="col" className="num">
              charges
            </th>
          </tr>
        </thead>
        <Plain as="tbody">
          {lanes.flatMap(({ actor, steps }) =>
            steps.map(({ step, claims, charges }) => {
              const days = spans.get(step)?.days ?? range;
              const list = { ...search, by: actor.slug, saidFrom: days.from, saidTo: days.to };
              return (
                <tr key={`${actor.slug} ${step}`}>
                  <th scope="row">{actor.name}</th>
                  <td>{spans.get(step)?.words}</td>
                  <td className="num">
                    <FigureLink count={claims} href={hrefOfSearch(list)} />
                  </td>
                  <td className="num">
                    <FigureLink count={charges} href={hrefOfSearch({ ...list, types: ["allege"] })} />
                  </td>
                </tr>
              );
            }),
          )}
        </Plain>
      </table>
    </TableTwin>
  );
}
