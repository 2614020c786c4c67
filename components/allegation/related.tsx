import type { RelatedAllegation } from "#db/queries/related-allegations";
import { hrefOfAllegation } from "#domain/address";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { FigureLink } from "../ui/figure-link";
import { Link } from "../ui/link";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";

interface RelatedProps {
  readonly allegations: readonly RelatedAllegation[];
  readonly filter: ClaimFilter;
}

/** Other allegations against the same accused. */
export function Related({ allegations, filter }: RelatedProps) {
  if (allegations.length === 0) return null;
  return (
    <Section
      title="Related allegations"
      note="Against the same accused. “No reply found” counts pairs of accuser and accused."
    >
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Allegation</span>
            </th>
            <th scope="col" className="num">
              charges
            </th>
            <th scope="col" className="num">
              no reply found
            </th>
          </tr>
        </thead>
        <Plain as="tbody">
          {allegations.map((one) => (
            <tr key={one.slug}>
              <th scope="row">
                <Link href={hrefOfAllegation(one.slug)}>{one.proposition}</Link>
              </th>
              <td className="num">
                <FigureLink
                  count={one.charges}
                  href={hrefOfSearch({ ...filter, allegation: one.slug, types: ["allege"] })}
                />
              </td>
              <td className="num">
                <FigureLink
                  count={one.silent}
                  href={hrefOfSearch({ ...filter, allegation: one.slug, answer: "none" })}
                />
              </td>
            </tr>
          ))}
        </Plain>
      </table>
    </Section>
  );
}
