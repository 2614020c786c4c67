import type { Quotation } from "#db/queries/quotations";
import { hrefOfClaim } from "#domain/address";
import { TYPE_WORDS } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";

interface ClaimNumberProps {
  readonly claim: Quotation;
  /** the anchor of the claim in the text, or of its note */
  readonly id: string;
}

/** Glyph and number of a claim, a link to its page. Drawn, never copied with the words. */
export function ClaimNumber({ claim, id }: ClaimNumberProps) {
  const { type, ordinal, answers } = claim;
  return (
    <Link
      className="no"
      href={hrefOfClaim(claim.id)}
      id={id}
      aria-label={`Claim ${ordinal}, ${TYPE_WORDS[type].noun}`}
    >
      <TypeGlyph type={type} answering={answers.length > 0} size={10} />
      {ordinal}
    </Link>
  );
}
