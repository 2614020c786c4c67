import type { AllegationPage } from "#db/queries/allegation";
import type { Coverage } from "#db/queries/coverage";
import type { ActorName } from "#db/queries/quotations";
import { ANSWER_ORDER, type Answer, plainestAnswer } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { monthInWords } from "#domain/day";
import { type Position, positionInWords, positionsOver } from "#domain/position";
import { ANSWER_WORDS, counted } from "#domain/words";
import { coverageInWords } from "../claim/answers-line";
import { splitInWords } from "../ui/answer-bar";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";

interface AccusedStandingProps {
  readonly accused: ActorName;
  readonly page: AllegationPage;
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
export function AccusedStanding({ accused, page, filter, coverage }: AccusedStandingProps) {
  const pairs = page.standings.filter((one) => one.accused.slug === accused.slug);
  const split: Partial<Record<Answer, number>> = {};
  for (const { answer } of pairs) split[answer] = (split[answer] ?? 0) + 1;
  const standing = plainestAnswer(pairs.map((one) => one.answer));
  const positions = positionsOver(page.answers.filter((one) => one.accused.slug === accused.slug));
  return (
    <section className="al-standing">
      <div className="al-sentence">
        <h2 className="text-sm!">Standing of {accused.name}</h2>
        <p className="text-md">
          <b className="font-semibold">{STANDING_WORDS[standing]}</b>{" "}
          {standing === "none" ? `in ${coverageInWords(coverage)}.` : positionInWords(positions)}{" "}
          {page.moved.includes(accused.slug) && <span className="flag">Position moved</span>}
        </p>
        <p className="kick mt-1">
          Of{" "}
          <Link href={hrefOfSearch({ ...filter, allegation: page.slug, accused: accused.slug })}>
            {counted(pairs.length, "pair")} of charge and accuser
          </Link>
          : {splitInWords(split)}.
          {split.none && standing !== "none" ? ` No reply found in ${coverageInWords(coverage)}.` : ""}
        </p>
      </div>
      {positions.length > 0 && (
        <ol className="al-months" aria-label={`Answers of ${accused.name} by month`}>
          {positions.map((position) => (
            <Month key={position.month} position={position} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Month({ position: { month, split } }: { position: Position }) {
  return (
    <li>
      <span className="text-xs text-ink-2">{month ? monthInWords(month) : "Not dated"}</span>
      {ANSWER_ORDER.filter((answer) => split[answer]).map((answer) => (
        <span key={answer} className="whitespace-nowrap">
          <AnswerGlyph answer={answer} /> {ANSWER_WORDS[answer]} {split[answer]}
        </span>
      ))}
    </li>
  );
}
