import type { Reversal, ReversalPage } from "#db/queries/actors/actor-reversals";
import type { Coverage } from "#db/queries/coverage";
import type { FormAction } from "#domain/action-result";
import type { FigureParts } from "#domain/figure";
import type { ReversalVerdict } from "#domain/position";
import { counted } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { ReversalItem } from "./reversal-item";

interface ReversalsSectionProps {
  readonly actor: { readonly name: string; readonly slug: string };
  readonly reversals: ReversalPage;
  /** which page of them is shown, and the address of another */
  readonly page: number;
  readonly hrefOf: (page: number) => string;
  readonly coverage: Coverage;
  /** confirms and dismisses, and takes that back; null for those who may not */
  readonly judge: FormAction | null;
  /** what they are taken away with */
  readonly parts: FigureParts;
}

/** So many stand open on the first page; the rest unfolds. */
const SHOWN = 3;

/** Where an actor changed how it answers an allegation, each with the words before and after. */
export function ReversalsSection(props: ReversalsSectionProps) {
  const { actor, reversals, page, hrefOf, coverage, judge, parts } = props;
  const { turns, shown, pageSize } = reversals;
  if (turns.length === 0) return null;
  const said = (verdict: ReversalVerdict) => turns.filter((turn) => turn.verdict?.says === verdict).length;
  const counts = shown.filter(({ verdict }) => verdict?.says !== "dismissed");
  const dismissed = shown.filter(({ verdict }) => verdict?.says === "dismissed");
  const open = page === 1 ? SHOWN : counts.length;
  const common = { actor: actor.slug, coverage, judge };
  return (
    <Section
      title="Reversals"
      id="reversals"
      aside={
        <>
          <span>{`${turns.length - said("dismissed")}, ${said("confirmed")} confirmed by an editor`}</span>
          <TakeAway figure="actor-reversals" parts={parts} />
        </>
      }
      note="Denied, justified and admitted are positions. A reversal is another position on the same allegation than on the last day that bears one; of a day the plainest counts. An editor confirms or dismisses it; dismissed ones do not count."
    >
      <ReversalList reversals={counts.slice(0, open)} {...common} />
      <Folded
        words={counted(counts.length - open, "earlier reversal")}
        reversals={counts.slice(open)}
        {...common}
      />
      <Folded words={`${dismissed.length} dismissed`} reversals={dismissed} {...common} />
      <Pager page={page} pageSize={pageSize} total={turns.length} hrefOf={hrefOf} />
    </Section>
  );
}

interface ReversalListProps extends Pick<ReversalsSectionProps, "coverage" | "judge"> {
  readonly actor: string;
  readonly reversals: readonly Reversal[];
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
