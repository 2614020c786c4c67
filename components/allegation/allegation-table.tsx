import { Fragment } from "react";
import type { AllegationLine } from "#db/queries/allegation-list";
import { hrefOfActor, hrefOfAllegation } from "#domain/address";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { ANSWER_WORDS } from "#domain/words";
import { Day } from "../ui/day";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { Plain } from "../ui/plain";

interface AllegationTableProps {
  readonly allegations: readonly AllegationLine[];
  readonly filter: ClaimFilter;
}

/** The allegations, each with who makes it, against whom, and how those stand. */
export function AllegationTable({ allegations, filter }: AllegationTableProps) {
  return (
    <table className="tbl al-table">
      <thead>
        <tr>
          <th scope="col">Allegation</th>
          <th scope="col" className="num">
            Charges
          </th>
          <th scope="col">Made by</th>
          <th scope="col">Accused, and how they stand</th>
          <th scope="col" className="num">
            Last made
          </th>
        </tr>
      </thead>
      <Plain as="tbody">
        {allegations.map((one) => (
          <tr key={one.slug}>
            <th scope="row">
              <Link href={hrefOfAllegation(one.slug)}>{one.proposition}</Link>
            </th>
            <td className="num" data-head="Charges">
              <div>
                <Link
                  className="quiet-link"
                  href={hrefOfSearch({ ...filter, allegation: one.slug, types: ["allege"] })}
                >
                  <span className={one.unreviewed ? "provisional font-semibold" : "font-semibold"}>
                    {one.charges}
                  </span>
                </Link>
              </div>
            </td>
            <td data-head="Made by">
              <div>
                {one.accusers.map((actor, index) => (
                  <Fragment key={actor.slug}>
                    {index > 0 && ", "}
                    <Link className="quiet-link" href={hrefOfActor(actor.slug)}>
                      {actor.name}
                    </Link>
                    {one.accusers.length > 1 && ` (${actor.charges})`}
                  </Fragment>
                ))}
                {one.accusers.length === 0 && <span className="text-ink-3">nobody named</span>}
              </div>
            </td>
            <td data-head="Accused">
              <div>
                {one.accused.map((actor) => (
                  <span key={actor.slug} className="al-stands">
                    <AnswerGlyph answer={actor.answer} size={11} />
                    <Link className="quiet-link" href={hrefOfActor(actor.slug)}>
                      {actor.name}
                    </Link>
                    <Link
                      className="quiet-link text-ink-2"
                      href={hrefOfSearch({ ...filter, allegation: one.slug, accused: actor.slug })}
                    >
                      {ANSWER_WORDS[actor.answer]}
                    </Link>
                  </span>
                ))}
                {one.accused.length === 0 && <span className="text-ink-3">nobody named</span>}
              </div>
            </td>
            <td className="num whitespace-nowrap" data-head="Last made">
              <div>
                <Day date={one.last} />
              </div>
            </td>
          </tr>
        ))}
      </Plain>
    </table>
  );
}
