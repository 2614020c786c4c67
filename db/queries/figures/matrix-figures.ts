import { ANSWER_ORDER } from "#domain/answer";
import { filterFrom } from "#domain/claim-filter";
import type { Figure, FigureParts } from "#domain/figure";
import type { PictureKey } from "#domain/picture";
import type { Principal } from "#domain/principal";
import { ANSWER_WORDS } from "#domain/words";
import { matrix } from "../matrix";
import { stances } from "../stances";

/** So many rows and columns are drawn, the greatest; the table holds all. */
const MOST_DRAWN = 40;

/** Accuser by accused: a row of the table for each cell that holds something. */
export async function matrixFigure(viewer: Principal, parts: FigureParts): Promise<Omit<Figure, "id">> {
  const made = await matrix(viewer, filterFrom(parts));
  const [rows, columns] = [made.accusers.slice(0, MOST_DRAWN), made.accused.slice(0, MOST_DRAWN)];
  const placeOf = (ends: typeof rows, slug: string) => ends.findIndex(({ actor }) => actor.slug === slug);
  return {
    title: "Who accuses whom, and how they answer",
    unit: "pairs of accuser and accused",
    rule: "A charge with two accused counts for each, under the plainest answer of the accused.",
    columns: [
      "accuser",
      "accused",
      "pairs",
      ...ANSWER_ORDER.map((answer) => ANSWER_WORDS[answer]),
      "returned",
    ],
    rows: made.cells.map((cell) => [
      cell.accuser.name,
      cell.accused.name,
      cell.pairs,
      ...ANSWER_ORDER.map((answer) => cell.split[answer] ?? 0),
      cell.mirror,
    ]),
    picture: {
      kind: "grid",
      corner: "Accuser ↓  Accused →",
      rows: rows.map(({ actor, pairs }) => ({ name: actor.name, total: pairs })),
      columns: columns.map(({ actor, pairs }) => ({ name: actor.name, total: pairs })),
      cells: made.cells
        .map(({ accuser, accused, pairs, split }) => ({
          row: placeOf(rows, accuser.slug),
          column: placeOf(columns, accused.slug),
          count: pairs,
          split,
        }))
        .filter(({ row, column }) => row >= 0 && column >= 0),
    },
  };
}

/** Allegation by actor: who makes each charge, who answers it how, and whom it accuses. */
export async function stancesFigure(viewer: Principal, parts: FigureParts): Promise<Omit<Figure, "id">> {
  const table = await stances(viewer, filterFrom(parts));
  const [lines, actors] = [table.rows.slice(0, MOST_DRAWN), table.actors.slice(0, MOST_DRAWN)];
  const inWords = (stance: PictureKey | "alleges") =>
    stance === "alleges" ? stance : (ANSWER_WORDS as Readonly<Record<string, string>>)[stance];
  return {
    title: "What is alleged, by whom, and how it is answered",
    unit: "claims of an actor on an allegation",
    rule: "A claim counts for each actor on whose behalf it is made.",
    columns: ["allegation", "actor", "claims", "stances", "accused, and how it answered"],
    rows: table.rows.flatMap((row) =>
      [...row.cells.values()].map((cell) => [
        row.allegation.proposition,
        cell.actor.name,
        cell.claims,
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
          return [{ row, column, count: cell.claims || null, marks, framed: cell.accused !== null }];
        }),
      ),
    },
  };
}
