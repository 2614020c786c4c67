import type { Coverage } from "#db/queries/coverage";
import type { WithoutReplyList } from "#db/queries/without-reply";
import { hrefOfAllegation } from "#domain/address";
import { hrefOfSearch } from "#domain/claim-search";
import { inARow, inThousands } from "#domain/words";
import { coverageInWords } from "../claim/answers-line";
import { TakeAway } from "../figure/take-away";
import { Day } from "../ui/day";
import { EmptyState } from "../ui/empty-state";
import { FigureLink } from "../ui/figure-link";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { ActorNames } from "../ui/name-list";
import { Section } from "../ui/section";

interface WithoutReplySectionProps {
  readonly list: WithoutReplyList;
  readonly coverage: Coverage;
}

/** Whom the corpus shows accused of what without a reply, and how far the corpus reaches. */
export function WithoutReplySection({ list, coverage }: WithoutReplySectionProps) {
  return (
    <Section
      title={
        <>
          <AnswerGlyph answer="none" /> No reply found
        </>
      }
      aside={
        list.pairs > 0 && (
          <>
            <Link href={hrefOfSearch({ answer: "none" })}>All {inThousands(list.pairs)}</Link>
            <TakeAway figure="silence" parts={{}} />
          </>
        )
      }
      note={`In ${coverageInWords(coverage)}. A reply may exist elsewhere. Counted by accuser and accused.`}
    >
      {list.pairs === 0 && <EmptyState title="Every charge has a reply." />}
      <ul>
        {list.most.map(({ allegation, accused, accusers, pairs, last, unreviewed }) => (
          <li
            key={`${allegation.slug} ${accused.slug}`}
            className="item grid grid-cols-[minmax(0,1fr)_auto] gap-x-4"
          >
            <div>
              <Link className="quiet-link" href={hrefOfAllegation(allegation.slug)}>
                {allegation.proposition}
              </Link>
              <p className="src mt-0.5">
                <b className="font-semibold text-ink">
                  <ActorNames actors={[accused]} />
                </b>{" "}
                accused by {inARow(accusers)}
                {last && (
                  <>
                    , last <Day date={last} />
                  </>
                )}
              </p>
            </div>
            <FigureLink
              className="text-quote-md font-semibold"
              count={pairs}
              provisional={unreviewed}
              what={`charges against ${accused.name} without a reply found`}
              href={hrefOfSearch({ answer: "none", accused: accused.slug, allegation: allegation.slug })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
