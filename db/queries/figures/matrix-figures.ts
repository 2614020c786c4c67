import { ANSWER_ORDER } from "#domain/answer";
import type { Figure, FigureParts } from "#domain/figure";
import { filterFrom } from "#domain/filter-from";
import { matrixViewFrom } from "#domain/matrix-view";
import type { PictureKey } from "#domain/picture";
import type { Principal } from "#domain/principal";
import { ANSWER_WORDS, TYPE_ORDER, TYPE_WORDS, UNIT_RULES, UNIT_WORDS } from "#domain/words";
import { type MatrixSplit, matrix } from "../matrix";
import { drawnEnds } from "../matrix-order";
import { ordered } from "../stance-order";
import { stances } from "../stances";

/** So many rows and columns are drawn, the first in the order of the page; the table holds all. */
const MOST_DRAWN = 40;

const FIGURES = {
  pairs: {
    title: "Who accuses whom, and how they answer",
    ends: ["accuser", "accused"],
    rule: "A charge with two accused counts for each, under the plainest answer of the accused.",
    corner: "Accuser ↓  Accused →",
    parts: ANSWER_ORDER.map((key): Part => ({ key, picture: key, words: ANSWER_WORDS[key] })),
  },
  types: {
    title: "Who speaks how about whom",
    ends: ["speaks", "spoken about"],
    rule: "A claim about two actors counts for each.",
    corner: "Speaks ↓  Spoken about →",
    parts: TYPE_ORDER.map((key): Part => ({ key, picture: `type-${key}`, words: TYPE_WORDS[key].noun })),
  },
} as const;

interface Part {
  readonly key: keyof MatrixSplit;
  readonly picture: PictureKey;
  readonly words: string;
}

/** Actor by actor, charges by answer or claims by type: a row of the table for each cell that holds something. */
export async function matrixFigure(viewer: Principal, parts: FigureParts): Promise<Omit<Figure, "id">> {
  const view = matrixViewFrom(parts);
  const figure = FIGURES[view.view === "types" ? "types" : "pairs"];
  const made = await matrix(viewer, filterFrom(parts), view.unit, view.view === "types" ? "types" : "pairs");
  const drawn = drawnEnds(made, { ...view, heads: "all" });
  const [rows, columns] = [drawn.rows.slice(0, MOST_DRAWN), drawn.columns.slice(0, MOST_DRAWN)];
  const placeOf = (ends: typeof rows, slug: string) => ends.findIndex(({ actor }) => actor.slug === slug);
  const counting = view.unit === "claims" ? "pairs" : UNIT_WORDS[view.unit];
  return {
    title: figure.title,
    unit: counting === "pairs" ? `pairs of ${figure.ends.join(" and ")}` : counting,
    rule: view.unit === "claims" ? figure.rule : `${figure.rule} ${UNIT_RULES[view.unit]}`,
    columns: [...figure.ends, counting, ...figure.parts.map(({ words }) => words), "returned"],
    rows: made.cells.map((cell) => [
      cell.from.name,
      cell.to.name,
      cell.count,
      ...figure.parts.map(({ key }) => cell.split[key] ?? 0),
      cell.mirror,
    ]),
    picture: {
      kind: "grid",
      corner: figure.corner,
      rows: rows.map(({ actor, count }) => ({ name: actor.name, total: count })),
      columns: columns.map(({ actor, count }) => ({ name: actor.name, total: count })),
      cells: made.cells
        .map(({ from, to, count, split }) => ({
          row: placeOf(rows, from.slug),
          column: placeOf(columns, to.slug),
          count,
          ...(made.view === "pairs"
            ? { split }
            : { marks: figure.parts.flatMap(({ key, picture }) => (split[key] ? [picture] : [])) }),
        }))
        .filter(({ row, column }) => row >= 0 && column >= 0),
    },
  };
}

/** The table of allegations holds all of them; so many are put in order, as on the page. */
const EVERY = 100_000;
const MOST_SORTED = 200;

/** Allegation by actor: who makes each charge, who answers it how, and whom it accuses. */
export async function stancesFigure(viewer: Principal, parts: FigureParts): Promise<Omit<Figure, "id">> {
  const { unit, sort } = matrixViewFrom(parts);
  const table = await stances(viewer, filterFrom(parts), unit, EVERY);
  const first = ordered({ ...table, rows: table.rows.slice(0, MOST_SORTED) }, sort);
  const [lines, actors] = [first.rows.slice(0, MOST_DRAWN), first.actors.slice(0, MOST_DRAWN)];
  const inWords = (stance: PictureKey | "alleges") =>
    stance === "alleges" ? stance : (ANSWER_WORDS as Readonly<Record<string, string>>)[stance];
  return {
    title: "What is alleged, by whom, and how it is answered",
    unit: `${UNIT_WORDS[unit]} of an actor on an allegation`,
    rule: "A claim counts for each actor on whose behalf it is made.",
    columns: ["allegation", "actor", UNIT_WORDS[unit], "stances", "accused, and how it answered"],
    rows: table.rows.flatMap((row) =>
      [...row.cells.values()].map((cell) => [
        row.allegation.proposition,
        cell.actor.name,
        cell.count,
        cell.stances.map(inWords).join("; "),
        cell.accused && ANSWER_WORDS[cell.accused],
      ]),
    ),
    picture: {
      kind: "grid",
      corner: "Allegation ↓  Actor →",
      rows: lines.map(({ allegation }) => ({ name: allegation.proposition, total: null })),
      columns: actors.map(({ name }) => ({ name, total: null })),
      cells: lines.flatMap((line, row) =>
        actors.flatMap(({ slug }, column) => {
          const cell = line.cells.get(slug);
          if (!cell) return [];
          const said = cell.stances.map((one): PictureKey => (one === "alleges" ? "type-allege" : one));
          const silent = cell.accused && cell.stances.every((one) => one === "alleges");
          const marks = silent && cell.accused ? [...said, cell.accused] : said;
          return [{ row, column, count: cell.count || null, marks, framed: cell.accused !== null }];
        }),
      ),
    },
  };
}
