import type { AccusedStands } from "#db/queries/allegation";
import type { Coverage } from "#db/queries/coverage";
import { ANSWER_ORDER, ANSWERS, type Answer, plainestAnswer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { monthInWords } from "#domain/day";
import { type Position, positionInWords, positionsByYear } from "#domain/position";
import { ANSWER_WORDS, counted, inThousands } from "#domain/words";
import { coverageInWords } from "../claim/answers-line";
import { splitInWords } from "../ui/answer-bar";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { MoreRows } from "../ui/more-rows";
import { Plain } from "../ui/plain";

interface AccusedStandingProps {
  readonly accused: AccusedStands;
  /** the allegation by its slug */
  readonly allegation: string;
  readonly filter: ClaimFilter;
  readonly coverage: Coverage;
}

const STANDING_WORDS: Readonly<Record<Answer, string>> = {
  admitted: "Answered.",
  denied: "Answered.",
  justified: "Answered.",
  countered: "Answered.",
  declined: "Declined to answer.",
  before: "Replied before.",
  otherwise: "Replied otherwise.",
  none: "No reply found",
};

/** How one accused stands to the allegation: in a sentence, and month by month. */
export function AccusedStanding({ accused, allegation, filter, coverage }: AccusedStandingProps) {
  const { actor, split, pairs, positions, moved } = accused;
  const standing = plainestAnswer(ANSWERS.filter((answer) => split[answer]));
  return (
    <section className="al-standing">
      <div className="al-sentence">
        <h2 className="text-sm!">Standing of {actor.name}</h2>
        <p className="text-md">
          <b className="font-semibold">{STANDING_WORDS[standing]}</b>{" "}
          {standing === "none" ? `in ${coverageInWords(coverage)}.` : positionInWords(positions)}{" "}
          {moved && <span className="flag">Position moved</span>}
        </p>
        <p className="kick mt-1">
          Of{" "}
          <Link href={hrefOfSearch({ ...filter, allegation, accused: actor.slug })}>
            {counted(pairs, "pair")} of charge and accuser
          </Link>
          : {splitInWords(split)}.
          {split.none && standing !== "none" ? ` No reply found in ${coverageInWords(coverage)}.` : ""}
        </p>
      </div>
      {positions.length > 0 && <Course positions={positions} name={actor.name} />}
    </section>
  );
}

/** A course over more months than this is told by year, and its months stand behind a word. */
const MONTHS = 12;

function Course({ positions, name }: { positions: readonly Position[]; name: string }) {
  if (positions.length <= MONTHS) return <Stretches of={positions} label={`Answers of ${name} by month`} />;
  return (
    <div className="flex-1">
      <Stretches of={positionsByYear(positions)} label={`Answers of ${name} by year`} />
      <MoreRows summary={`By month (${positions.length})`}>
        <Stretches of={positions} label={`Answers of ${name} by month`} />
      </MoreRows>
    </div>
  );
}

function Stretches({ of, label }: { of: readonly Omit<Position, "plainest">[]; label: string }) {
  return (
    <Plain as="ol" className="al-months" aria-label={label}>
      {of.map(({ month, split }) => (
        <li key={month}>
          <span className="text-xs text-ink-2">{nameOf(month)}</span>
          {ANSWER_ORDER.filter((answer) => split[answer]).map((answer) => (
            <span key={answer} className="whitespace-nowrap">
              <AnswerGlyph answer={answer} /> {ANSWER_WORDS[answer]} {inThousands(split[answer] ?? 0)}
            </span>
          ))}
        </li>
      ))}
    </Plain>
  );
}

const nameOf = (month: string | null) =>
  month?.includes("-") ? monthInWords(month) : (month ?? "Not dated");
