import { leafOrder } from "#domain/leaf-order";
import type { MatrixSort } from "#domain/matrix-view";
import { distancesOf } from "./matrix-order";
import type { StanceRow, StanceTable } from "./stances";

/** So many actors are put into blocs, those who say most; the others follow as they are. */
const MOST = 200;

/**
 * A table of allegations by actors in the order of a view: by name, or in blocs, in which allegations stand together
 * that the same actors make and answer, and actors that make and answer the same ones. Else as it comes, by total:
 * between an allegation and an actor there is nothing to return.
 */
export function ordered(table: StanceTable, sort: MatrixSort): StanceTable {
  if (sort === "name")
    return {
      ...table,
      rows: table.rows.toSorted((a, b) =>
        a.allegation.proposition.localeCompare(b.allegation.proposition, "en"),
      ),
      actors: table.actors.toSorted((a, b) => a.name.localeCompare(b.name, "en")),
    };
  if (sort !== "blocs") return table;
  const [some, others] = [table.actors.slice(0, MOST), table.actors.slice(MOST)];
  const signs = table.rows.map((row) => some.map(({ slug }) => signOf(row, slug)));
  const bySide = (of: readonly (readonly Sign[])[]) => of.map((line) => Float64Array.from(line.flat()));
  const turned = some.map((_, column) => signs.map((line) => line[column] ?? NOTHING));
  const inOrder = <T>(items: readonly T[], lines: readonly (readonly Sign[])[]): T[] =>
    leafOrder(distancesOf(bySide(lines))).order.flatMap((leaf) => items[leaf] ?? []);
  return { ...table, rows: inOrder(table.rows, signs), actors: [...inOrder(some, turned), ...others] };
}

/** How far an actor makes an allegation, and how far it answers it or is accused of it. */
type Sign = readonly [makes: number, faces: number];
const NOTHING: Sign = [0, 0];

function signOf(row: StanceRow, actor: string): Sign {
  const cell = row.cells.get(actor);
  if (!cell) return NOTHING;
  const answers = cell.accused !== null || cell.stances.some((stance) => stance !== "alleges");
  const weight = Math.sqrt(Math.max(cell.count, 1));
  return [cell.stances.includes("alleges") ? weight : 0, answers ? weight : 0];
}
