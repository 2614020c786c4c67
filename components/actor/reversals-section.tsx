import type { PositionTaken, Reversal } from "#db/queries/actors/actor-reversals";
import type { Coverage } from "#db/queries/coverage";
import { hrefOfAllegation } from "#domain/address";
import { dayInWords } from "#domain/day";
import { ANSWER_WORDS, counted } from "#domain/words";
import { QuotationItem } from "../claim/quotation-item";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { Section } from "../ui/section";

interface ReversalsSectionProps {
  readonly reversals: readonly Reversal[];
  readonly coverage: Coverage;
}

/** So many stand open; the rest unfolds. */
const SHOWN = 3;

/** Where an actor changed how it answers an allegation, each with the words before and after. */
export function ReversalsSection({ reversals, coverage }: ReversalsSectionProps) {
  if (reversals.length === 0) return null;
  const rest = reversals.slice(SHOWN);
  return (
    <Section
      title="Reversals"
      id="reversals"
      aside={<span>{reversals.length}</span>}
      note="Denied, justified and admitted are positions. A reversal is another position on the same allegation than on the last day that bears one; of a day the plainest counts."
    >
      {reversals.slice(0, SHOWN).map((reversal) => (
        <ReversalItem key={keyOf(reversal)} reversal={reversal} coverage={coverage} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, "earlier reversal")}</summary>
          {rest.map((reversal) => (
            <ReversalItem key={keyOf(reversal)} reversal={reversal} coverage={coverage} />
          ))}
        </details>
      )}
    </Section>
  );
}

const keyOf = ({ before, after, allegation }: Reversal): string =>
  `${allegation.slug} ${before.reply.id} ${after.reply.id}`;

function ReversalItem({ reversal, coverage }: { reversal: Reversal; coverage: Coverage }) {
  const { allegation, before, after } = reversal;
  return (
    <article className="border-t border-rule py-3">
      <h3 className="text-pretty font-semibold">
        <Link href={hrefOfAllegation(allegation.slug)}>{allegation.proposition}</Link>
      </h3>
      <ol className="grid gap-x-6 sm:grid-cols-2">
        {[before, after].map((taken) => (
          <QuotationItem
            key={taken.reply.id}
            quotation={taken.reply}
            coverage={coverage}
            lead={<Lead taken={taken} />}
          />
        ))}
      </ol>
    </article>
  );
}

function Lead({ taken: { answer, day } }: { taken: PositionTaken }) {
  return (
    <p className="kick">
      <AnswerGlyph answer={answer} /> {ANSWER_WORDS[answer]}, {dayInWords(day)}
    </p>
  );
}
