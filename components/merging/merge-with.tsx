import { hrefOfMerge } from "#domain/address";
import type { Mergeable } from "#domain/merge";
import { Button } from "../ui/button";
import { Field } from "../ui/field";

interface MergeWithProps {
  readonly kind: Mergeable;
  /** what it is merged with another */
  readonly slug: string;
  /** names that are offered while one types */
  readonly names: readonly string[];
  /** a name that was asked for and that nothing bears */
  readonly unknown?: string | null;
}

/** Names another thing to look at both beside each other, whether or not they look alike. Reads without a script. */
export function MergeWith({ kind, slug, names, unknown }: MergeWithProps) {
  return (
    <form action={hrefOfMerge(kind)} className="mt-3 flex flex-wrap items-end gap-3">
      <input type="hidden" name="one" value={slug} />
      <Field
        className="min-w-0 flex-1 basis-64"
        label={kind === "actor" ? "Another actor, by name" : "Another allegation, by its wording"}
        name="with"
        list="merge-names"
        autoComplete="off"
        required
        defaultValue={unknown ?? ""}
        error={unknown && `Nothing is known as “${unknown}”, or it is this one already.`}
      />
      <datalist id="merge-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button type="submit">Look at both</Button>
    </form>
  );
}
