import type { ReplyLatency } from "#db/queries/reply-latency";
import { type ClaimSearch, hrefOfSearch } from "#domain/claim-search";
import type { FigureParts } from "#domain/figure";
import { DELAY_WORDS, isMeasured } from "#domain/reply-delay";
import { counted, inThousands } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { FigureLink } from "../ui/figure-link";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";

interface LatencySectionProps {
  readonly latency: ReplyLatency;
  /** the pairs that are measured */
  readonly search: Partial<ClaimSearch>;
  /** what it is taken away as, and with which parts of the address */
  readonly figure: "latency" | "actor-latency";
  readonly parts: FigureParts;
  /** the same over all who are accused, to stand beside it */
  readonly all?: ReplyLatency;
}

const daysOf = (median: number): string => (median === 0 ? "the same day" : counted(median, "day"));

function summary({ median, measured, replied }: ReplyLatency, all: ReplyLatency | undefined): string {
  if (median === null)
    return `Measured for none of ${counted(replied, "answered pair")} of accuser and accused: charge and reply both need a day of utterance.`;
  const beside = all && all.median !== null ? ` Over all who are accused: ${daysOf(all.median)}.` : "";
  return `Median ${daysOf(median)}, over ${inThousands(measured)} of ${counted(replied, "answered pair")} of accuser and accused.${beside}`;
}

/** How long charges waited for the first reply of the accused: a bar a step, each with the list it stands for. */
export function LatencySection({ latency, search, figure, parts, all }: LatencySectionProps) {
  if (latency.replied === 0) return null;
  const most = Math.max(...latency.steps.map(({ pairs }) => pairs));
  return (
    <Section
      title="Time from charge to first reply"
      id="latency"
      aside={<TakeAway figure={figure} parts={parts} />}
      note={summary(latency, all)}
    >
      <table className="tbl max-w-2xl">
        <thead>
          <tr>
            <th scope="col">First reply by the accused</th>
            <th scope="col">
              <span className="sr-only">Share of the longest bar</span>
            </th>
            <th scope="col" className="num">
              pairs
            </th>
          </tr>
        </thead>
        <Plain as="tbody">
          {latency.steps.map(({ delay, pairs }) => (
            <tr key={delay}>
              <th scope="row" className="w-44">
                {DELAY_WORDS[delay]}
              </th>
              <td className="align-middle!">
                <svg width="100%" height="9" aria-hidden="true" className="block">
                  {isMeasured(delay) ? (
                    <rect width={`${(pairs / most) * 100}%`} height="9" fill="var(--ink-2)" />
                  ) : (
                    <rect
                      y="0.5"
                      width={`${(pairs / most) * 100}%`}
                      height="8"
                      fill="none"
                      stroke={pairs > 0 ? "var(--ink-2)" : "none"}
                    />
                  )}
                </svg>
              </td>
              <td className="num w-10 font-semibold">
                <FigureLink count={pairs} href={hrefOfSearch({ ...search, delay })} />
              </td>
            </tr>
          ))}
        </Plain>
      </table>
      <p className="note mt-2">
        Days from the utterance of the charge to that of the first linked reply on or after it. Outlined bars
        are outside the median.
      </p>
    </Section>
  );
}
