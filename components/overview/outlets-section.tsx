import type { OutletCoverage } from "#db/queries/outlet-coverage";
import { hrefOfArticles, hrefOfClaims } from "#domain/address";
import { monthsInWords } from "#domain/day";
import { TakeAway } from "../figure/take-away";
import { FigureLink } from "../ui/figure-link";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";

const sum = (outlets: readonly OutletCoverage[], key: "articles" | "claims") =>
  outlets.reduce((total, outlet) => total + outlet[key], 0);

/** What the corpus holds, outlet by outlet. */
export function OutletsSection({ outlets }: { outlets: readonly OutletCoverage[] }) {
  return (
    <Section title="Coverage" id="coverage" aside={<TakeAway figure="outlets" parts={{}} />}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col" className="num">
              articles
            </th>
            <th scope="col" className="num">
              claims
            </th>
            <th scope="col" className="pl-4!">
              published
            </th>
          </tr>
        </thead>
        <Plain as="tbody">
          {outlets.map(({ key, name, articles, claims, from, until }) => (
            <tr key={key}>
              <th scope="row" className={name ? undefined : "text-ink-2"}>
                {name ?? "not known"}
              </th>
              <td className="num">
                <FigureLink count={articles} href={hrefOfArticles({ outlets: [key] })} />
              </td>
              <td className="num font-semibold">
                <FigureLink count={claims} href={hrefOfClaims({ outlets: [key] })} />
              </td>
              <td className="pl-4! text-ink-2">{from && until ? monthsInWords(from, until) : "not dated"}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">All</th>
            <td className="num">
              <FigureLink count={sum(outlets, "articles")} href={hrefOfArticles()} />
            </td>
            <td className="num font-semibold">
              <FigureLink count={sum(outlets, "claims")} href={hrefOfClaims()} />
            </td>
            <td />
          </tr>
        </Plain>
      </table>
    </Section>
  );
}
