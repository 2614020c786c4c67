import type { StanceRow, StanceTable as Table } from "#db/queries/stances";
import { hrefOfActor } from "#domain/address";
import { type ClaimFilter, filterParts } from "#domain/claim-filter";
import { hrefOfMatrix, type MatrixView, viewParts } from "#domain/matrix-view";
import { counted, inThousands, UNIT_RULES, UNIT_WORDS } from "#domain/words";
import { TakeAway } from "../figure/take-away";
import { AnswerGlyph, TypeGlyph } from "../ui/glyph";
import { onPage, Pager } from "../ui/pager";
import { Section } from "../ui/section";
import { packStances, type StanceData } from "./stance-data";
import { StanceGrid } from "./stance-grid";
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
      `These are the ${rows.length} allegations with most claims, of ${inThousands(table.allegations)}; the table to take away holds all.`,
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
      <StanceGrid data={stanceData({ ...props, lines, heads })} beside={isBesidePanel(view)} />
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

/** What is drawn of the allegations and of the actors. */
interface Windows {
  readonly lines: ReturnType<typeof windowOf<StanceRow>>;
  readonly heads: ReturnType<typeof windowOf<Table["actors"][number]>>;
}

function stanceData({ table, hit, filter, view, lines, heads }: StanceTableProps & Windows): StanceData {
  const open = [
    lines.shown.findIndex((row) => row.allegation.slug === view.on),
    heads.shown.findIndex((actor) => actor.slug === view.by),
  ] as const;
  return {
    unit: table.unit,
    actors: heads.shown.map(({ slug, name }) => ({ slug, name, href: hrefOfActor(slug, filter) })),
    rows: lines.shown.map((row) => ({
      ...row.allegation,
      hit: hit.has(row.allegation.slug),
      cells: packStances(row, heads.shown),
    })),
    size: { rows: table.rows.length, columns: table.actors.length },
    before: { rows: lines.before, columns: heads.before },
    open: view.on && view.by ? open : null,
    href: hrefOfMatrix(filter, view),
  };
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
