import { hrefOfClaims, hrefOfCodebook } from "#domain/address";
import type { ClaimType } from "#domain/claim";
import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { FigureLink } from "../ui/figure-link";
import { TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";

/** How many claims of each type: a table whose second column is drawn. */
export function TypesSection({ counts }: { counts: Readonly<Partial<Record<ClaimType, number>>> }) {
  const most = Math.max(1, ...TYPE_ORDER.map((type) => counts[type] ?? 0));
  return (
    <Section
      title="Claims by type"
      aside={
        <>
          <Link href={hrefOfCodebook()}>Codebook</Link>
          <TakeAway figure="types" parts={{}} />
        </>
      }
    >
      <table className="tbl">
        <thead className="sr-only">
          <tr>
            <th scope="col">Type</th>
            <th scope="col">Bar</th>
            <th scope="col">Claims</th>
          </tr>
        </thead>
        <Plain as="tbody">
          {TYPE_ORDER.map((type) => (
            <tr key={type} className="[&>*]:py-0.75">
              <th scope="row" className="w-32">
                <span className="inline-flex items-center gap-1.5">
                  <TypeGlyph type={type} /> {TYPE_WORDS[type].noun}
                </span>
              </th>
              <td className="align-middle">
                <svg width="100%" height="8" aria-hidden="true" className="block">
                  <rect
                    width={`${((counts[type] ?? 0) / most) * 100}%`}
                    height="8"
                    fill={`var(--type-${type})`}
                  />
                </svg>
              </td>
              <td className="num w-10 font-semibold">
                <FigureLink
                  count={counts[type] ?? 0}
                  href={hrefOfClaims({ types: [type] })}
                  what={`claims of type ${TYPE_WORDS[type].noun}`}
                />
              </td>
            </tr>
          ))}
        </Plain>
      </table>
    </Section>
  );
}
