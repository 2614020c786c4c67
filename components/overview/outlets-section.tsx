import type { ReactNode } from "react";
import type { OutletCoverage } from "#db/queries/outlet-coverage";
import { hrefOfArticles, hrefOfClaims } from "#domain/address";
import { monthsInWords } from "#domain/day";
import { counted } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { FigureLink } from "../ui/figure-link";
import { MoreRows } from "../ui/more-rows";
import { Plain } from "../ui/plain";
import { Section } from "../ui/section";

const sum = (outlets: readonly OutletCoverage[], key: "articles" | "claims") =>
  outlets.reduce((total, outlet) => total + outlet[key], 0);

/** So many outlets stand open; the others behind a word. */
const SHOWN = 12;

/** What the corpus holds, outlet by outlet. */
export function OutletsSection({ outlets }: { outlets: readonly OutletCoverage[] }) {
  return (
    <Section title="Coverage" id="coverage" aside={<TakeAway figure="outlets" parts={{}} />}>
      <OutletTable outlets={outlets.slice(0, SHOWN)}>
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
      </OutletTable>
      {outlets.length > SHOWN && (
        <MoreRows summary={counted(outlets.length - SHOWN, "more outlet")}>
          <OutletTable outlets={outlets.slice(SHOWN)} />
        </MoreRows>
      )}
    </Section>
  );
}

function OutletTable({ outlets, children }: { outlets: readonly OutletCoverage[]; children?: ReactNode }) {
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col" className="num w-16">
            articles
          </th>
          <th scope="col" className="num w-16">
            claims
          </th>
          <th scope="col" className="w-44 pl-4!">
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
        {children}
      </Plain>
    </table>
  );
}
