import type { RelatedAllegation } from "#db/queries/related-allegations";
import { hrefOfAllegation } from "#domain/address";
import { Link } from "../ui/link";
import { Section } from "../ui/section";

/** Other allegations against the same accused. */
export function Related({ allegations }: { allegations: readonly RelatedAllegation[] }) {
  if (allegations.length === 0) return null;
  return (
    <Section title="Related allegations" note="Against the same accused; replies by the accused.">
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
              replies
            </th>
          </tr>
        </thead>
        <tbody>
          {allegations.map((one) => (
            <tr key={one.slug}>
              <th scope="row">
                <Link href={hrefOfAllegation(one.slug)}>{one.proposition}</Link>
              </th>
              <td className="num">{one.charges}</td>
              <td className="num">{one.replies}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
