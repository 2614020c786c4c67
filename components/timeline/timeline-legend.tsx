import type { TimelineClaim } from "#db/queries/timeline";
import type { ClaimType } from "#domain/claim";
import { type ClaimSearch, hrefOfSearch } from "#domain/claim-search";
import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";
import { LegendHelp } from "../ui/legend-help";
import { Link } from "../ui/link";

interface Kind {
  readonly type: ClaimType;
  readonly noun: string;
  /** does it answer a charge? Left open where the mark is the same */
  readonly replies: "yes" | "no" | undefined;
}

interface TimelineLegendProps {
  readonly claims: readonly TimelineClaim[];
  /** the list of the claims in the range; each count opens its part of it */
  readonly search: Partial<ClaimSearch>;
}

/** The marks with their counts. An allegation that answers a charge has a mark of its own. */
export function TimelineLegend({ claims, search }: TimelineLegendProps) {
  const kinds: Kind[] = TYPE_ORDER.flatMap((type): Kind[] =>
    type === "allege"
      ? [
          { type, noun: TYPE_WORDS[type].noun, replies: "no" },
          { type, noun: "counter-accusation", replies: "yes" },
        ]
      : [{ type, noun: TYPE_WORDS[type].noun, replies: undefined }],
  );
  const countOf = ({ type, replies }: Kind) =>
    claims.filter(
      ({ quotation }) =>
        quotation.type === type && (!replies || quotation.answers > 0 === (replies === "yes")),
    ).length;
  return (
    <ul className="legend pt-2 pb-1">
      {kinds
        .filter((kind) => countOf(kind) > 0)
        .map((kind) => (
          <li key={kind.noun}>
            <TypeGlyph type={kind.type} answering={kind.replies === "yes"} />
            {kind.noun}{" "}
            <Link
              className="quiet-link font-semibold"
              href={hrefOfSearch({ ...search, types: [kind.type], replies: kind.replies })}
            >
              {countOf(kind)}
            </Link>
          </li>
        ))}
      <LegendHelp />
    </ul>
  );
}
