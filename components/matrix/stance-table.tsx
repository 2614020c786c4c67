import { clsx } from "clsx";
import type { StanceCell, StanceRow, StanceTable as Table } from "#db/queries/stances";
import { hrefOfActor, hrefOfAllegation } from "#domain/address";
import { type ClaimFilter, filterParts } from "#domain/claim-filter";
import { hrefOfMatrix, type MatrixView, viewParts } from "#domain/matrix-view";
import { counted, UNIT_RULES, UNIT_WORDS } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { Segmented } from "../ui/button";
import { AnswerGlyph, TypeGlyph } from "../ui/glyph";
import { Link } from "../ui/link";
import { Section } from "../ui/section";
import { nameOfStance } from "./figure-names";
import { KeyGrid } from "./key-grid";
import "./stance-table.css";

interface StanceTableProps {
  readonly table: Table;
  /** allegations of the charges in the open cell of the matrix */
  readonly hit: ReadonlySet<string>;
  readonly filter: ClaimFilter;
  readonly view: MatrixView;
}

/** So many actors are drawn at a time. */
const MOST_ACTORS = 60;

/** A table that arrow keys walk (ARIA practices, "grid"). */
const GRID = { role: "grid" };
const GRID_CELL = { role: "gridcell" };
const at = (row: number, column: number) => ({ "data-cell": true, "data-at": `${row},${column}` });

/** From this many columns on, their heads are turned. */
const MANY = 15;

/** Allegation by actor: who makes each charge, who answers it how, and whom it accuses. */
export function StanceTable({ table, hit, filter, view }: StanceTableProps) {
  const { charges, loose, unit, rows } = table;
  const windows = Math.ceil(table.actors.length / MOST_ACTORS);
  const before = (Math.min(view.actorsAt, Math.max(windows, 1)) - 1) * MOST_ACTORS;
  const actors = table.actors.slice(before, before + MOST_ACTORS);
  const notes = [
    `The figure counts the ${UNIT_WORDS[unit]} of that actor on that allegation.`,
    unit !== "claims" && UNIT_RULES[unit],
    "The marks stand in the order in which each stance first appears. A ruled box marks the accused; a dashed ring in it: no reply found.",
    hit.size > 0 && "Rows behind the open cell are underlined.",
    loose > 0 &&
      `${counted(loose, "charge")} more ${loose === 1 ? "stands" : "stand"} under no allegation yet.`,
    rows.length < table.allegations &&
      `Drawn are the ${rows.length} allegations with most claims, of ${table.allegations}.`,
    actors.length < table.actors.length &&
      `Drawn are actors ${before + 1} to ${before + actors.length} of ${table.actors.length}.`,
    "Arrow keys walk the grid, Enter opens a cell, Esc returns to it.",
  ];
  const note = notes.filter(Boolean).join(" ");
  return (
    <Section
      id="allegations"
      title={`The same ${counted(charges, "charge")}, by what is alleged`}
      note={note}
      aside={<TakeAway figure="stances" parts={{ ...filterParts(filter), ...viewParts(view) }} />}
    >
      {windows > 1 && <ActorWindows windows={windows} table={table} filter={filter} view={view} />}
      <KeyGrid
        rows={rows.length}
        columns={actors.length}
        close={view.on && view.by ? hrefOfMatrix(filter, view) : null}
      >
        <table
          className={clsx("st", actors.length >= MANY && "compact")}
          style={{ minWidth: `${19 + actors.length * 2.75}rem` }}
          {...GRID}
          aria-label="Allegation by actor"
          aria-colcount={table.actors.length + 1}
        >
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">Allegation</span>
              </th>
              {actors.map((actor, x) => (
                <th key={actor.slug} scope="col" aria-colindex={before + x + 2}>
                  <Link className="quiet-link" href={hrefOfActor(actor.slug, filter)} {...at(-1, x)}>
                    {actor.name}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, y) => (
              <tr key={row.allegation.slug} className={hit.has(row.allegation.slug) ? "hit" : undefined}>
                <th scope="row">
                  <Link className="quiet-link" href={hrefOfAllegation(row.allegation.slug)} {...at(y, -1)}>
                    {row.allegation.proposition}
                  </Link>
                </th>
                {actors.map(({ slug, name }, x) => (
                  <Stances
                    key={slug}
                    row={row}
                    unit={unit}
                    name={name}
                    at={[y, x, before + x + 2]}
                    cell={row.cells.get(slug)}
                    open={view.on === row.allegation.slug && view.by === slug}
                    href={hrefOfMatrix(filter, view, { on: row.allegation.slug, by: slug })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </KeyGrid>
      <StanceLegend />
    </Section>
  );
}

/** Links to the columns that are not drawn. */
function ActorWindows({ windows, table, filter, view }: Omit<StanceTableProps, "hit"> & { windows: number }) {
  const first = (index: number) => index * MOST_ACTORS + 1;
  return (
    <Segmented
      label="Actors"
      choices={Array.from({ length: windows }, (_, index) => ({
        href: hrefOfMatrix(filter, { ...view, actorsAt: index + 1 }),
        words: `${first(index)} – ${Math.min(first(index) + MOST_ACTORS - 1, table.actors.length)}`,
        current: index + 1 === Math.min(view.actorsAt, windows),
      }))}
    />
  );
}

interface StancesProps {
  readonly row: StanceRow;
  readonly unit: Table["unit"];
  /** of the actor */
  readonly name: string;
  /** among the rows and columns that are drawn, and the column among all */
  readonly at: readonly [row: number, column: number, index: number];
  readonly cell: StanceCell | undefined;
  readonly open: boolean;
  readonly href: string;
}

function Stances({ row, unit, name, at: [y, x, index], cell, open, href }: StancesProps) {
  const place = { ...GRID_CELL, "aria-colindex": index, "aria-selected": open };
  if (!cell)
    return <td {...place} {...at(y, x)} aria-label={`${row.allegation.proposition}. ${name}: nothing`} />;
  const answered = cell.stances.some((stance) => stance !== "alleges");
  return (
    <td className={clsx(cell.accused && "accused", open && "selected")} {...place}>
      <Link
        className="st-open"
        href={href}
        scroll={false}
        {...at(y, x)}
        aria-label={`${row.allegation.proposition}. ${nameOfStance(cell, unit)}`}
      >
        {cell.count > 0 && <b className={cell.unreviewed ? "provisional" : undefined}>{cell.count}</b>}
        {cell.stances.map((stance) =>
          stance === "alleges" ? (
            <TypeGlyph key={stance} type="allege" size={10} />
          ) : (
            <AnswerGlyph key={stance} answer={stance} size={10} />
          ),
        )}
        {cell.accused && !answered && <AnswerGlyph answer={cell.accused} size={10} />}
      </Link>
    </td>
  );
}

/** The letters are those of tables in print: A alleges, D denies, J justifies, and so on. */
const LEGEND = [
  ["denied", "denies", "D"],
  ["justified", "justifies", "J"],
  ["countered", "counters", "↩"],
  ["admitted", "confirms", "C"],
  ["declined", "declines", "R"],
  ["before", "replied before", ""],
  ["none", "no reply found", ""],
] as const;

function StanceLegend() {
  return (
    <ul className="legend mt-3">
      <li>
        <TypeGlyph type="allege" size={10} /> alleges <span className="faint">A</span>
      </li>
      {LEGEND.map(([answer, words, letter]) => (
        <li key={answer}>
          <AnswerGlyph answer={answer} size={10} /> {words}{" "}
          {letter && <span className="faint">{letter}</span>}
        </li>
      ))}
    </ul>
  );
}
