import type { Codebook } from "#db/queries/codebook";
import type { Coverage } from "#db/queries/coverage";
import { CLAIM_TYPES } from "#domain/claim";
import { SETTLED } from "#domain/codebook";
import { TYPE_WORDS } from "#domain/words";
import { coverageInWords } from "../claim/answers-line";
import { TypeGlyph } from "../ui/glyph";
import { PageHead } from "../ui/page-head";
import { Section } from "../ui/section";
import { AnswerTable } from "./answer-table";
import { TypeItem } from "./type-item";
import "./codebook.css";

interface CodebookPageProps {
  readonly book: Codebook;
  readonly coverage: Coverage;
}

/** The words of the desk: what each type and each answer means, and where the corpus shows it. */
export function CodebookPage({ book, coverage }: CodebookPageProps) {
  return (
    <div className="page">
      <PageHead
        title="Codebook"
        note={`What counts as a claim, which of ten types it has, and how a charge stands. Examples and counts are of this workspace: ${coverageInWords(coverage)}.`}
      />
      <Contents />
      <Section title="What a claim is">
        <p className="code-prose">
          A claim is one attributed speech act: a source is reported to have said, alleged, denied or demanded
          something. “He said” is the cue, “he” the source, and what was said the content. The content is kept
          verbatim, with its place in the article.
        </p>
      </Section>
      <Section
        title="The ten types"
        id="types"
        note="Ask the questions from the top: the first yes decides."
        className="mt-7"
      >
        <ol>
          {CLAIM_TYPES.map((type, index) => (
            <TypeItem key={type} type={type} number={index + 1} found={book.types[type]} />
          ))}
        </ol>
      </Section>
      <AnswerTable book={book} coverage={coverage} />
      <Section title="Settled cases" id="settled" className="mt-7">
        <dl className="code-settled">
          {SETTLED.map(({ title, words }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}

function Contents() {
  return (
    <nav aria-label="On this page" className="mb-5">
      <ul className="legend">
        {CLAIM_TYPES.map((type) => (
          <li key={type}>
            <TypeGlyph type={type} />
            <a href={`#${type}`}>{TYPE_WORDS[type].noun}</a>
          </li>
        ))}
        <li>
          <a href="#answers">How a charge stands</a>
        </li>
        <li>
          <a href="#settled">Settled cases</a>
        </li>
      </ul>
    </nav>
  );
}
