import type { PositionTaken, Reversal } from "#db/queries/actors/actor-reversals";
import type { Coverage } from "#db/queries/coverage";
import type { FormAction } from "#domain/action-result";
import { hrefOfAllegation } from "#domain/address";
import { dayInWords } from "#domain/day";
import { ANSWER_WORDS } from "#domain/words";
import { QuotationItem } from "../claim/quotation-item";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { JudgeReversal, VerdictLine } from "./reversal-verdict";

interface ReversalItemProps {
  /** whose reversal it is, by slug */
  readonly actor: string;
  readonly reversal: Reversal;
  readonly coverage: Coverage;
  readonly judge: FormAction | null;
}

/** One change of position: the allegation, what was said before and after, and what an editor says of it. */
export function ReversalItem({ actor, reversal, coverage, judge }: ReversalItemProps) {
  const { allegation, before, after, verdict } = reversal;
  return (
    <article className="border-t border-rule py-3" aria-label={`Reversal on: ${allegation.proposition}`}>
      <h3 className="text-pretty font-semibold">
        <Link href={hrefOfAllegation(allegation.slug)}>{allegation.proposition}</Link>
      </h3>
      <ol className="grid gap-x-6 sm:grid-cols-2">
        {[before, after].map((taken) => (
          <QuotationItem
            key={taken.id}
            quotation={taken.reply}
            coverage={coverage}
            lead={<Lead taken={taken} />}
          />
        ))}
      </ol>
      <VerdictLine verdict={verdict} undo={judge} />
      {judge && (
        <JudgeReversal
          turn={{ actor, allegation: allegation.slug, before: before.id, after: after.id }}
          verdict={verdict}
          action={judge}
        />
      )}
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
