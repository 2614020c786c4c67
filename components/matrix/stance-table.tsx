import { clsx } from "clsx";
import type { CSSProperties } from "react";
import type { StanceCell, StanceRow, StanceTable as Table } from "#db/queries/stances";
import { hrefOfActor, hrefOfAllegation } from "#domain/address";
import { type ClaimFilter, filterParts } from "#domain/claim-filter";
import { hrefOfMatrix, type MatrixView, viewParts } from "#domain/matrix-view";
import { counted, UNIT_RULES, UNIT_WORDS } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { AnswerGlyph, TypeGlyph } from "../ui/glyph";
import { Anchor, Link } from "../ui/link";
import { onPage, Pager } from "../ui/pager";
import { Plain } from "../ui/plain";
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

/** So many actors are drawn at a time, and so many allegations: fewer where they stand under accuser by accused. */
const ACTORS = 20;
const ALLEGATIONS = { pairs: 20, allegations: 40, types: 20 } as const;

/** A table that arrow keys walk (ARIA practices, "grid"). */
const GRID = { role: "grid" };
const SELECTED = { "aria-selected": true };
const at = (row: number, column: number) => ({ "data-at": `${row},${column}` });

/** From this many columns on, their heads are turned. */
const MANY = 15;

/** What of a long list is drawn: a window of it, the last where the asked one lies beyond. */
function windowOf<T>(all: readonly T[], asked: number, size: number) {
  const page = Math.min(asked, Math.max(Math.ceil(all.length / size), 1));
  return { page, size, before: (page - 1) * size, shown: onPage(all, page, size) };
}

/** Allegation by actor: who makes each charge, who answers it how, and whom it accuses. */
export function StanceTable(props: StanceTableProps) {
  const { table, hit, filter, view } = props;
  const { charges, loose, unit, rows } = table;
  const notes = [
    `The figure counts the ${UNIT_WORDS[unit]} of that actor on that allegation.`,
    unit !== "claims" && UNIT_RULES[unit],
    "The marks stand in the order in which each stance first appears. A ruled box marks the accused; a dashed ring in it: no reply found.",
    hit.size > 0 && "Rows behind the open cell are underlined.",
    loose > 0 &&
      `${counted(loose, "charge")} more ${loose === 1 ? "stands" : "stand"} under no allegation yet.`,
    rows.length < table.allegations &&
      `These are the ${rows.length} allegations with most claims, of ${table.allegations}; the table to take away holds all.`,
    "Arrow keys walk the grid, Enter opens a cell, Esc returns to it.",
  ];
  const lines = windowOf(rows, view.allegationsAt, ALLEGATIONS[view.view]);
  const heads = windowOf(table.actors, view.actorsAt, ACTORS);
  return (
    <Section
      id="allegations"
      title={`The same ${counted(charges, "charge")}, by what is alleged`}
      note={notes.filter(Boolean).join(" ")}
      aside={<TakeAway figure="stances" parts={{ ...filterParts(filter), ...viewParts(view) }} />}
    >
      <Pager
        label="Actors"
        page={heads.page}
        pageSize={heads.size}
        total={table.actors.length}
        hrefOf={(actorsAt) => `${hrefOfMatrix(filter, { ...view, actorsAt })}#allegations`}
      />
      <StanceGrid {...props} lines={lines} heads={heads} />
      <Pager
        label="Allegations"
        page={lines.page}
        pageSize={lines.size}
        total={rows.length}
        hrefOf={(allegationsAt) => `${hrefOfMatrix(filter, { ...view, allegationsAt })}#allegations`}
      />
      <StanceLegend />
    </Section>
  );
}

/** Does the panel of a cell take its room from the table? It has the page to itself until one of its own is open. */
const isBesidePanel = ({ view, on, by }: MatrixView): boolean =>
  view !== "allegations" || (on !== undefined && by !== undefined);

interface StanceGridProps extends StanceTableProps {
  /** what is drawn of the allegations and of the actors */
  readonly lines: ReturnType<typeof windowOf<StanceRow>>;
  readonly heads: ReturnType<typeof windowOf<Table["actors"][number]>>;
}

function StanceGrid({ table, hit, filter, view, lines, heads }: StanceGridProps) {
  const [rows, actors, { before }] = [lines.shown, heads.shown, heads];
  return (
    <KeyGrid
      rows={rows.length}
      columns={actors.length}
      close={view.on && view.by ? hrefOfMatrix(filter, view) : null}
    >
      <Plain
        as="table"
        className={clsx("st", actors.length >= MANY && "compact", isBesidePanel(view) && "beside")}
        style={{ "--columns": actors.length } as CSSProperties}
        {...GRID}
        aria-label="Allegation by actor"
        aria-colcount={table.actors.length + 1}
        aria-rowcount={table.rows.length + 1}
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
            <tr
              key={row.allegation.slug}
              aria-rowindex={lines.before + y + 2}
              className={hit.has(row.allegation.slug) ? "hit" : undefined}
            >
              <th scope="row">
                <Link className="quiet-link" href={hrefOfAllegation(row.allegation.slug)} {...at(y, -1)}>
                  {row.allegation.proposition}
                </Link>
              </th>
              {actors.map(({ slug }, x) => (
                <Stances
                  key={slug}
                  row={row}
                  unit={table.unit}
                  at={[y, x]}
                  // columns that all stand there, from the first, count themselves
                  index={before > 0 ? before + x + 2 : undefined}
                  cell={row.cells.get(slug)}
                  open={view.on === row.allegation.slug && view.by === slug}
                  href={hrefOfMatrix(filter, view, { on: row.allegation.slug, by: slug })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </Plain>
    </KeyGrid>
  );
}

interface StancesProps {
  readonly row: StanceRow;
  readonly unit: Table["unit"];
  /** among the rows and columns that are drawn, and the column among all */
  readonly at: readonly [row: number, column: number];
  readonly index: number | undefined;
  readonly cell: StanceCell | undefined;
  readonly open: boolean;
  readonly href: string;
}

function Stances({ row, unit, at: [y, x], index, cell, open, href }: StancesProps) {
  if (!cell) return <td {...at(y, x)} aria-colindex={index} aria-label="nothing" />;
  const answered = cell.stances.some((stance) => stance !== "alleges");
  return (
    <td
      className={clsx(cell.accused && "accused", open && "selected") || undefined}
      aria-colindex={index}
      {...(open && SELECTED)}
    >
      <Anchor
        className="st-open"
        href={href}
        data-stay=""
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
      </Anchor>
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
