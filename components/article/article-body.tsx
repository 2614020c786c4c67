import { Fragment } from "react";
import type { ArticleClaims } from "#db/queries/article-claims";
import type { ArticleText, RemovedText } from "#db/queries/article-text";
import { paragraphAt, paragraphsOf } from "#domain/article";
import { depthsOf, type Mark, markedRuns } from "#domain/marked-text";
import { toOriginal } from "#domain/segment";
import { type Span, spanHolds } from "#domain/span";
import { ClaimNote } from "./claim-note";
import { CleaningNote } from "./cleaning-note";
import { MarkedWords } from "./marked-words";

interface ArticleBodyProps {
  readonly version: ArticleText["version"];
  /** null for the plain text */
  readonly marked: ArticleClaims | null;
}

/** The text in numbered paragraphs, each with the notes of the claims that begin in it. */
export function ArticleBody({ version, marked }: ArticleBodyProps) {
  const { text, removed } = version;
  const paragraphs = paragraphsOf(text);
  const claims = new Map(marked?.claims.map((claim) => [claim.id, claim]));
  const marks = marksOf(text, marked);
  const depths = depthsOf(markedRuns(text, marks));
  const cuts = cutsByParagraph(version, paragraphs);
  return (
    <>
      <CleaningNote removed={removed.filter((cut) => cut.end <= version.start)} place="before the text" />
      {paragraphs.map((paragraph, index) => (
        <Fragment key={paragraph[0]}>
          <div className="art-row" id={`paragraph-${index + 1}`}>
            <span className="art-number">{index + 1}</span>
            <p className="art-text">
              <MarkedWords runs={markedRuns(text, marks, paragraph)} claims={claims} depths={depths} />
            </p>
            {marked && <Notes marked={marked} paragraph={index + 1} />}
          </div>
          <CleaningNote removed={cuts.get(index + 1) ?? []} place="here" />
        </Fragment>
      ))}
      <CleaningNote removed={removed.filter((cut) => cut.start >= version.end)} place="after the text" />
    </>
  );
}

function Notes({ marked, paragraph }: { marked: ArticleClaims; paragraph: number }) {
  const here = marked.claims.filter((claim) => claim.paragraph === paragraph);
  if (here.length === 0) return <span className="art-notes max-lg:hidden" />;
  return (
    <ul className="art-notes">
      {here.map((claim) => (
        <ClaimNote key={claim.id} claim={claim} standing={marked.standing.get(claim.id) ?? []} />
      ))}
    </ul>
  );
}

/** The marks of all claims whose words stand at their place. */
const marksOf = (text: string, marked: ArticleClaims | null): Mark[] =>
  (marked?.claims ?? []).flatMap((claim) =>
    claim.spans
      .filter((span) => spanHolds(text, span))
      .map(({ role, start, end }) => ({ key: claim.id, role, start, end })),
  );

/** What was cut out of the middle of the text, by the paragraph after which it stood. */
function cutsByParagraph({ map, start, end, removed }: ArticleText["version"], paragraphs: readonly Span[]) {
  const places = paragraphs.map((paragraph): Span => {
    const [from] = toOriginal(map, paragraph)[0] ?? [start, start];
    return [from, from];
  });
  const cuts = new Map<number, RemovedText[]>();
  for (const cut of removed) {
    if (cut.end <= start || cut.start >= end) continue;
    const paragraph = paragraphAt(places, cut.start);
    cuts.set(paragraph, [...(cuts.get(paragraph) ?? []), cut]);
  }
  return cuts;
}
