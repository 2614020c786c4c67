import type { ActorView, MatrixCell } from "#db/queries/matrix";
import type { StanceCell } from "#db/queries/stances";
import type { Unit } from "#domain/unit";
import { ANSWER_WORDS, counted, unitNoun } from "#domain/words";
import type { GridCount } from "./grid-data";
import { partsInWords } from "./split-bar";

/** What is counted in which figure. */
export interface Counting {
  readonly view: ActorView;
  readonly unit: Unit;
}

interface Named {
  readonly name: string;
  readonly slug: string;
}

/** "United States accuses China", "United States about China". */
export const pairInWords = (view: ActorView, from: Named, to: Named): string =>
  `${from.name} ${view === "pairs" ? "accuses" : "about"} ${from.slug === to.slug ? "itself" : to.name}`;

/** The same of a cell of the matrix. */
export const cellInWords = (view: ActorView, { from, to }: Pick<MatrixCell, "from" | "to">): string =>
  pairInWords(view, from, to);

const provisional = (unreviewed: boolean) => (unreviewed ? ", not all reviewed" : "");

/** "7 charges". */
export const countInWords = ({ view, unit }: Counting, count: number): string =>
  counted(count, unitNoun(unit, view));

const figure = (of: Counting, sum: GridCount) =>
  `${countInWords(of, sum.count)}, ${partsInWords(of.view, sum.split)}${provisional(sum.unreviewed)}`;

/** "United States accuses China: 7 charges, 4 denied, 1 justified, 2 no reply found". */
export const nameOfCell = (of: Counting, from: Named, to: Named, sum: GridCount): string =>
  `${pairInWords(of.view, from, to)}: ${figure(of, sum)}`;

const ROLES = { pairs: ["as accuser", "as accused"], types: ["speaking", "spoken about"] } as const;

/** "United States as accuser: 13 pairs, 5 denied, 8 no reply found". */
export function nameOfMargin(of: Counting, end: "row" | "column", name: string, sum: GridCount): string {
  const role = ROLES[of.view][end === "row" ? 0 : 1];
  return `${name} ${role}: ${wholeInWords(of, sum)}`;
}

/** "All: 40 pairs, 7 denied". */
export const nameOfAll = (of: Counting, sum: GridCount): string => `All: ${wholeInWords(of, sum)}`;

/** A claim with two accused makes two pairs: sums count pairs. */
const wholeInWords = (of: Counting, sum: GridCount) =>
  of.unit === "claims"
    ? `${counted(sum.count, "pair")}, ${partsInWords(of.view, sum.split)}${provisional(sum.unreviewed)}`
    : figure(of, sum);

/** "China: 10 claims, denied, justified; accused". */
export function nameOfStance(cell: StanceCell, unit: Unit): string {
  const said = cell.stances.map((stance) => (stance === "alleges" ? stance : ANSWER_WORDS[stance]));
  const accused = cell.accused ? `; accused, ${ANSWER_WORDS[cell.accused]}` : "";
  return `${cell.actor.name}: ${[counted(cell.count, unitNoun(unit)), ...said].join(", ")}${accused}${provisional(cell.unreviewed)}`;
}
