import type { Position, PositionMonth } from "#db/queries/actors/actor-positions";
import { hrefOfAllegation } from "#domain/address";
import { type Answer, plainestAnswer } from "#domain/answer";
import { hrefOfSearch } from "#domain/claim-search";
import { lastDayOf, monthInWords } from "#domain/day";
import { type ActorFilter, actorParts } from "#domain/roll-up";
import { ANSWER_WORDS } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { AnswerGlyph } from "../ui/glyph";
import { Anchor, Link } from "../ui/link";
import { onPage, Pager } from "../ui/pager";
import { Plain } from "../ui/plain";
import { ScrollFrame } from "../ui/scroll-frame";
import { Section } from "../ui/section";
import "./positions.css";

interface PositionsSectionProps {
  readonly actor: { readonly name: string; readonly slug: string };
  readonly positions: readonly Position[];
  /** the allegations, by slug, on which the position moved */
  readonly moved: ReadonlySet<string>;
  readonly filter: ActorFilter;
  /** which page of them is shown, and the address of another */
  readonly page: number;
  readonly hrefOf: (page: number) => string;
}

/** So many allegations stand on one page: each is a row of all its months. */
const PAGE_SIZE = 8;

const SILENT: readonly Answer[] = ["none", "before"];

/** The list behind a mark: the replies of that month, or the charges that found none. */
function hrefOfMonth(
  slug: string,
  allegation: string,
  { month, answers }: PositionMonth,
  filter: ActorFilter,
) {
  const when = { ...filter, saidFrom: `${month}-01`, saidTo: lastDayOf(month) };
  return answers.every((answer) => SILENT.includes(answer))
    ? hrefOfSearch({ ...when, accused: slug, allegation })
    : hrefOfSearch({ ...when, by: slug, answering: allegation });
}

function MonthMark({ month, href }: { month: PositionMonth; href: string }) {
  const plainest = plainestAnswer(month.answers);
  const others = month.answers.filter((answer) => answer !== plainest);
  return (
    <Anchor href={href} className="quiet-link">
      <AnswerGlyph answer={plainest} size={14} />
      {others.map((answer) => (
        <AnswerGlyph key={answer} answer={answer} size={9} label={true} />
      ))}
      {ANSWER_WORDS[plainest]}
    </Anchor>
  );
}

function PositionRow({ position, moved, months, slug, filter }: PositionRowProps) {
  const known = new Map(position.months.map((month) => [month.month, month]));
  const [first, last] = [position.months.at(0)?.month ?? "", position.months.at(-1)?.month ?? ""];
  return (
    <tr>
      <th scope="row" className="w-68 min-w-52 pr-6! text-pretty font-medium!">
        <Link href={hrefOfAllegation(position.allegation.slug)}>{position.allegation.proposition}</Link>
        {!position.accused && (
          <span className="block font-normal text-ink-2">answers for others who are accused</span>
        )}
      </th>
      {months.map((month) => {
        const at = known.get(month);
        const on = month >= first && month < last;
        return (
          <td key={month} className={on ? "on" : month === last && last > first ? "end" : undefined}>
            {at && <MonthMark month={at} href={hrefOfMonth(slug, position.allegation.slug, at, filter)} />}
          </td>
        );
      })}
      <td>{moved && <span className="flag">Position moved</span>}</td>
    </tr>
  );
}
interface PositionRowProps {
  readonly position: Position;
  readonly moved: boolean;
  readonly months: readonly string[];
  readonly slug: string;
  readonly filter: ActorFilter;
}

/** What an actor answered to each allegation, month by month: a table that is drawn. */
export function PositionsSection(props: PositionsSectionProps) {
  const { actor, positions, moved, filter, page, hrefOf } = props;
  const shown = onPage(positions, page, PAGE_SIZE);
  const months = [...new Set(shown.flatMap((position) => position.months.map(({ month }) => month)))].sort();
  return (
    <Section
      title="Position over time"
      id="positions"
      aside={<TakeAway figure="actor-positions" parts={actorParts(filter)} />}
      note="The large mark is the plainest answer of that month; small marks stand for the others. A line joins months of the same allegation."
    >
      {positions.length === 0 ? (
        <p className="text-ink-2">{actor.name} answers no allegation here.</p>
      ) : (
        <ScrollFrame label="Positions by month">
          <table className="tbl positions">
            <thead>
              <tr>
                <th scope="col">Allegation</th>
                {months.map((month) => (
                  <th key={month} scope="col">
                    {monthInWords(month)}
                  </th>
                ))}
                <th scope="col">
                  <span className="sr-only">Change</span>
                </th>
              </tr>
            </thead>
            <Plain as="tbody">
              {shown.map((position) => (
                <PositionRow
                  key={position.allegation.slug}
                  position={position}
                  moved={moved.has(position.allegation.slug)}
                  months={months}
                  slug={actor.slug}
                  filter={filter}
                />
              ))}
            </Plain>
          </table>
        </ScrollFrame>
      )}
      <Pager page={page} pageSize={PAGE_SIZE} total={positions.length} hrefOf={hrefOf} />
    </Section>
  );
}
