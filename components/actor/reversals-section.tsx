import type { Reversal } from "#db/queries/actors/actor-reversals";
import type { Coverage } from "#db/queries/coverage";
import type { FormAction } from "#domain/action-result";
import type { FigureParts } from "#domain/figure";
import { counted } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { Section } from "../ui/section";
import { ReversalItem } from "./reversal-item";

interface ReversalsSectionProps {
  readonly actor: { readonly name: string; readonly slug: string };
  readonly reversals: readonly Reversal[];
  readonly coverage: Coverage;
  /** confirms and dismisses, and takes that back; null for those who may not */
  readonly judge: FormAction | null;
  /** what they are taken away with */
  readonly parts: FigureParts;
}

/** So many stand open; the rest unfolds. */
const SHOWN = 3;

/** Where an actor changed how it answers an allegation, each with the words before and after. */
export function ReversalsSection({ actor, reversals, coverage, judge, parts }: ReversalsSectionProps) {
  if (reversals.length === 0) return null;
  const counts = reversals.filter(({ verdict }) => verdict?.says !== "dismissed");
  const dismissed = reversals.filter(({ verdict }) => verdict?.says === "dismissed");
  const confirmed = counts.filter(({ verdict }) => verdict?.says === "confirmed").length;
  const common = { actor: actor.slug, coverage, judge };
  return (
    <Section
      title="Reversals"
      id="reversals"
      aside={
        <>
          <span>{`${counts.length}, ${confirmed} confirmed by an editor`}</span>
          <TakeAway figure="actor-reversals" parts={parts} />
        </>
      }
      note="Denied, justified and admitted are positions. A reversal is another position on the same allegation than on the last day that bears one; of a day the plainest counts. An editor confirms or dismisses it; dismissed ones do not count."
    >
      <ReversalList reversals={counts.slice(0, SHOWN)} {...common} />
      <Folded
        words={counted(counts.length - SHOWN, "earlier reversal")}
        reversals={counts.slice(SHOWN)}
        {...common}
      />
      <Folded words={`${dismissed.length} dismissed`} reversals={dismissed} {...common} />
    </Section>
  );
}

interface ReversalListProps extends Pick<ReversalsSectionProps, "reversals" | "coverage" | "judge"> {
  readonly actor: string;
}

function ReversalList({ reversals, ...common }: ReversalListProps) {
  return reversals.map((reversal) => (
    <ReversalItem
      key={`${reversal.allegation.slug} ${reversal.before.id} ${reversal.after.id}`}
      reversal={reversal}
      {...common}
    />
  ));
}

function Folded({ words, ...list }: ReversalListProps & { words: string }) {
  if (list.reversals.length === 0) return null;
  return (
    <details className="border-t border-rule py-2">
      <summary>{words}</summary>
      <ReversalList {...list} />
    </details>
  );
}
