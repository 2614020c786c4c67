import type { Codebook } from "#db/queries/codebook";
import type { Coverage } from "#db/queries/coverage";
import { ANSWER_OF_TYPE, ANSWERS, type Answer } from "#domain/answer";
import { hrefOfSearch } from "#domain/claim-search";
import { ANSWER_ENTRIES } from "#domain/codebook";
import { ANSWER_WORDS, TYPE_ORDER } from "#domain/words";
import { coverageInWords } from "../claim/answers-line";
import { AnswerBlock } from "../ui/answer-block";
import { FigureLink } from "../ui/figure-link";
import { AnswerGlyph } from "../ui/glyph";
import { Section } from "../ui/section";
import { Example } from "./example";

/** A reply that shows the answer: of the first type that counts as it. */
const replyOf = (book: Codebook, answer: Answer) =>
  TYPE_ORDER.filter((type) => ANSWER_OF_TYPE[type] === answer)
    .map((type) => book.types[type].reply)
    .find((reply) => reply !== null) ?? null;

/** The response strategies, the plainest first, with how many charges stand under each. */
export function AnswerTable({ book, coverage }: { book: Codebook; coverage: Coverage }) {
  return (
    <Section
      title="How a charge stands toward its accused"
      id="answers"
      note={`The type of a reply and its link to a charge give the response strategy. A charge counts once for each accuser and accused, under its plainest answer: the first of this list that applies. “No reply found” means in ${coverageInWords(coverage)}.`}
      className="mt-7"
    >
      <ol>
        {ANSWERS.map((answer) => (
          <li key={answer} id={`answer-${answer}`} className="code-type">
            <div className="code-name">
              <h3 className="flex items-center gap-1.5">
                <AnswerGlyph answer={answer} size={14} /> {ANSWER_WORDS[answer]}
                <svg width="28" height="10" aria-hidden="true">
                  <AnswerBlock answer={answer} x={0} y={0} width={28} height={10} />
                </svg>
              </h3>
              <p className="src">
                <FigureLink count={book.answers[answer] ?? 0} href={hrefOfSearch({ answer })} />{" "}
                {book.answers[answer] === 1 ? "pair stands" : "pairs stand"} under it
              </p>
            </div>
            <div className="code-rule">
              <p className="font-semibold">{ANSWER_ENTRIES[answer].strategy}</p>
              <p>{ANSWER_ENTRIES[answer].meaning}</p>
            </div>
            {answer === "none" || answer === "before" ? (
              <p className="code-example text-ink-2">Shown by what is not there: open its charges.</p>
            ) : (
              <Example quotation={replyOf(book, answer)} missing="No such reply in the corpus yet." />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
