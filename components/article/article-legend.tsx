import type { Quotation } from "#db/queries/quotations";
import { hrefOfSearch } from "#domain/claim-search";
import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";
import { LegendHelp } from "../ui/legend-help";
import { Link } from "../ui/link";
import { typeColours } from "./type-colours";

/** The types that occur in the article, with their counts; each count opens its claims. */
export function ArticleLegend({ claims, articleId }: { claims: readonly Quotation[]; articleId: string }) {
  const count = (type: (typeof TYPE_ORDER)[number]) => claims.filter((claim) => claim.type === type).length;
  return (
    <ul className="legend pt-1 pb-2">
      {TYPE_ORDER.filter((type) => count(type) > 0).map((type) => (
        <li key={type} style={typeColours(type)}>
          <TypeGlyph type={type} />
          <span className="swatch">{TYPE_WORDS[type].noun}</span>
          <Link
            className="quiet-link font-semibold"
            href={hrefOfSearch({ article: articleId, types: [type] })}
          >
            {count(type)}
          </Link>
        </li>
      ))}
      <LegendHelp />
    </ul>
  );
}
