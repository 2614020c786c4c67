import { hrefOfEdit, hrefOfMerge } from "#domain/address";
import type { Mergeable } from "#domain/merge";
import { Link } from "../ui/link";

interface EditLineProps {
  readonly kind: Mergeable;
  readonly slug: string;
  /** the slug of a merged one whose address led here */
  readonly from: string | null;
  readonly mayEdit: boolean;
}

/** Where an editor changes a thing, and for everybody, which merged one led here. */
export function EditLine({ kind, slug, from, mayEdit }: EditLineProps) {
  if (!mayEdit && !from) return null;
  return (
    <p className="page flex flex-wrap gap-x-4 pb-0 text-xs text-ink-2">
      {from && (
        <span role="status">
          “{from}” is merged into this {kind}.
        </span>
      )}
      {mayEdit && (
        <>
          <Link href={hrefOfEdit(kind, slug)}>Edit</Link>
          <Link href={`${hrefOfEdit(kind, slug)}#merge`}>Merge with …</Link>
          <Link href={`${hrefOfEdit(kind, slug)}#members`}>Split</Link>
          <Link href={hrefOfMerge(kind)}>All suggestions</Link>
        </>
      )}
    </p>
  );
}
