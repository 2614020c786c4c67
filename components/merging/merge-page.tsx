import type { MergePreview } from "#db/queries/merging/merge-preview";
import type { FormAction } from "#domain/action-result";
import { hrefOfMerge } from "#domain/address";
import type { Mergeable, Suggestion } from "#domain/merge";
import { EmptyState } from "../ui/empty-state";
import { Link } from "../ui/link";
import { PageHead } from "../ui/page-head";
import { MergeCompare } from "./merge-compare";
import { MergeWith } from "./merge-with";
import { SuggestionList } from "./suggestion-list";

interface MergePageProps {
  readonly kind: Mergeable;
  /** two that are looked at beside each other */
  readonly preview: MergePreview | null;
  readonly suggestions: readonly Suggestion[];
  /** what another thing is looked for, to merge with it */
  readonly one: string | null;
  readonly names: readonly string[];
  readonly unknown: string | null;
  readonly action: FormAction;
}

/** What may be the same thing twice: two beside each other, or the list of suggestions. */
export function MergePage({ kind, preview, suggestions, one, names, unknown, action }: MergePageProps) {
  const things = kind === "actor" ? "actors" : "allegations";
  return (
    <div className="page max-w-[64rem]">
      <PageHead
        title={preview ? `Are these two ${things} one?` : `Which ${things} are the same?`}
        note="A merge is taken back by a split, whenever: each gets back what was its own. The address of the merged one leads to the other."
        aside={preview && <Link href={hrefOfMerge(kind)}>All suggestions</Link>}
      />
      {preview && <MergeCompare kind={kind} preview={preview} action={action} />}
      {!preview && suggestions.length > 0 && (
        <SuggestionList kind={kind} suggestions={suggestions} action={action} />
      )}
      {!preview && suggestions.length === 0 && (
        <EmptyState title="Nothing looks like the same thing twice.">
          Names that are alike, first letters of a longer name, and the same last name are looked for.
        </EmptyState>
      )}
      {!preview && one && <MergeWith kind={kind} slug={one} names={names} unknown={unknown} />}
    </div>
  );
}
