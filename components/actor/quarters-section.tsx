import type { ActorQuarter } from "#db/queries/actors/actor-quarters";
import { ANSWER_ORDER } from "#domain/answer";
import { hrefOfSearch } from "#domain/claim-search";
import { type ActorFilter, actorParts } from "#domain/roll-up";
import { ANSWER_WORDS } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { type AnswerSplit, splitTotal } from "../ui/answer-bar";
import { AnswerLegend } from "../ui/answer-legend";
import { EmptyState } from "../ui/empty-state";
import { FigureLink } from "../ui/figure-link";
import { Plain } from "../ui/plain";
import { ScrollFrame } from "../ui/scroll-frame";
import { Section } from "../ui/section";
import { TableTwin } from "../ui/table-twin";
import { QuartersDrawing } from "./quarters-drawing";

interface QuartersSectionProps {
  readonly actor: { readonly name: string; readonly slug: string };
  readonly quarters: readonly ActorQuarter[];
  readonly received: AnswerSplit;
  readonly filter: ActorFilter;
}

const quarterInWords = (from: string | null) =>
  from ? `Q${(Number(from.slice(5, 7)) + 2) / 3} ${from.slice(0, 4)}` : "not dated";

function QuartersTable({ actor, quarters, filter }: Omit<QuartersSectionProps, "received">) {
  const answers = ANSWER_ORDER.filter((answer) => quarters.some((quarter) => quarter.received[answer]));
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">Quarter</th>
          <th scope="col" className="num">
            received
          </th>
          {answers.map((answer) => (
            <th key={answer} scope="col" className="num">
              {ANSWER_WORDS[answer]}
            </th>
          ))}
          <th scope="col" className="num">
            made
          </th>
        </tr>
      </thead>
      <Plain as="tbody">
        {quarters.map((quarter) => {
          const when = { saidFrom: quarter.from ?? undefined, saidTo: quarter.to ?? undefined };
          const list = (search: object) => hrefOfSearch({ ...filter, ...when, ...search });
          return (
            <tr key={quarterInWords(quarter.from)}>
              <th scope="row">{quarterInWords(quarter.from)}</th>
              <td className="num font-semibold">
                <FigureLink count={splitTotal(quarter.received)} href={list({ accused: actor.slug })} />
              </td>
              {answers.map((answer) => (
                <td key={answer} className="num">
                  <FigureLink
                    count={quarter.received[answer] ?? 0}
                    href={list({ accused: actor.slug, answer })}
                  />
                </td>
              ))}
              <td className="num font-semibold">
                <FigureLink count={quarter.made} href={list({ accuser: actor.slug })} />
              </td>
            </tr>
          );
        })}
      </Plain>
    </table>
  );
}

/** When an actor was accused and accused others, a quarter a column. */
export function QuartersSection({ actor, quarters, received, filter }: QuartersSectionProps) {
  const dated = quarters.some((quarter) => quarter.from !== null);
  return (
    <Section
      title="Charges received and made, by quarter"
      aside={<TakeAway figure="actor-charges" parts={actorParts(filter)} />}
      note="Counted by accuser and accused, on the day of utterance or else of print. Above the line: received, by how they stand; below: made."
    >
      {quarters.length === 0 ? (
        <EmptyState title={`${actor.name} neither accuses nor is accused here.`} />
      ) : (
        <>
          <AnswerLegend split={received} />
          {dated && (
            <ScrollFrame label="Charges by quarter, drawn" className="mt-3">
              <QuartersDrawing quarters={quarters} name={actor.name} />
            </ScrollFrame>
          )}
          <TableTwin what="charges by quarter">
            <QuartersTable actor={actor} quarters={quarters} filter={filter} />
          </TableTwin>
        </>
      )}
    </Section>
  );
}
