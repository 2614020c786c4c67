import type { TimelineDensity } from "#db/queries/timeline-density";
import { type ClaimSearch, hrefOfSearch } from "#domain/claim-search";
import type { DayRange, TimeUnit } from "#domain/timeline";
import { FigureLink } from "../ui/figure-link";
import { Link } from "../ui/link";
import { Plain } from "../ui/plain";
import { ScrollFrame } from "../ui/scroll-frame";

/** By step which it is, the days of it in the range, and the way to them: the same in every lane. */
export type Spans = ReadonlyMap<
  string,
  { readonly index: number; readonly days: DayRange; readonly words: string; readonly href: string }
>;

interface DensityTableProps {
  readonly density: TimelineDensity;
  readonly spans: Spans;
  readonly range: DayRange;
  readonly unit: TimeUnit;
  readonly search: Partial<ClaimSearch>;
  readonly open: boolean;
  /** the page with the table, and without it */
  readonly hrefOfTable: (open: boolean) => string;
}

/** The bars as a table, for whoever asks for it: its thousands of figures would weigh on everybody else's page. */
export function DensityTable(props: DensityTableProps) {
  const { unit, open, hrefOfTable } = props;
  const what = `claims by actor and ${unit}`;
  return (
    <div id="table" className="mt-2 text-xs">
      <Link
        href={hrefOfTable(!open)}
        scroll={false}
        aria-expanded={open}
        className="text-ink-2 underline decoration-rule-strong underline-offset-[.18em]"
      >
        Table<span className="sr-only"> of {what}</span>
      </Link>
      {open && (
        <ScrollFrame label={`Table of ${what}`} className="mt-2 max-h-96">
          <Figures {...props} />
        </ScrollFrame>
      )}
    </div>
  );
}

/** The same numbers as in the drawing, each with its list. */
function Figures({ density: { lanes }, spans, range, search }: DensityTableProps) {
  return (
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
  );
}
