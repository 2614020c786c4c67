import { Fragment } from "react";
import type { AllegationLine } from "#db/queries/allegation-list";
import { hrefOfActor, hrefOfAllegation } from "#domain/address";
import type { ClaimFilter } from "#domain/claim-filter";
import { hrefOfSearch } from "#domain/claim-search";
import { ANSWER_WORDS, counted, inThousands } from "#domain/words";
import { Day } from "../ui/day";
import { AnswerGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { Plain } from "../ui/plain";

interface AllegationTableProps {
  readonly allegations: readonly AllegationLine[];
  readonly filter: ClaimFilter;
}

/** So many actors are named in a cell; the page of the allegation names the others. */
const NAMED = 8;

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
                    {inThousands(one.charges)}
                  </span>
                </Link>
              </div>
            </td>
            <td data-head="Made by">
              <div>
                {one.accusers.slice(0, NAMED).map((actor, index) => (
                  <Fragment key={actor.slug}>
                    {index > 0 && ", "}
                    <Link className="quiet-link" href={hrefOfActor(actor.slug)}>
                      {actor.name}
                    </Link>
                    {one.accusers.length > 1 && ` (${inThousands(actor.charges)})`}
                  </Fragment>
                ))}
                <Others count={one.accusers.length - NAMED} slug={one.slug} />
                {one.accusers.length === 0 && <span className="text-ink-3">nobody named</span>}
              </div>
            </td>
            <td data-head="Accused">
              <div>
                {one.accused.slice(0, NAMED).map((actor) => (
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
                <Others count={one.accused.length - NAMED} slug={one.slug} />
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

function Others({ count, slug }: { count: number; slug: string }) {
  if (count <= 0) return null;
  return (
    <>
      {" and "}
      <Link className="quiet-link whitespace-nowrap" href={hrefOfAllegation(slug)}>
        {counted(count, "other")}
      </Link>
    </>
  );
}
