import type { MatrixCell, MatrixMargin } from "#db/queries/matrix";
import type { StanceCell } from "#db/queries/stances";
import { ANSWER_WORDS, counted } from "#domain/words";
import { splitInWords } from "../ui/answer-bar";

type Ends = Pick<MatrixCell, "accuser" | "accused">;

/** "United States accuses China". */
export const pairInWords = ({ accuser, accused }: Ends): string =>
  `${accuser.name} accuses ${accused.slug === accuser.slug ? "itself" : accused.name}`;

const provisional = (unreviewed: boolean) => (unreviewed ? ", not all reviewed" : "");

/** "United States accuses China: 7 charges, 4 denied, 1 justified, 2 no reply found". */
export const nameOfCell = (cell: MatrixCell): string =>
  `${pairInWords(cell)}: ${counted(cell.pairs, "charge")}, ${splitInWords(cell.split)}${provisional(cell.unreviewed)}`;

/** "United States as accuser: 13 pairs, 5 denied, 8 no reply found". */
export const nameOfMargin = (as: "accuser" | "accused", margin: MatrixMargin): string =>
  `${margin.actor.name} as ${as}: ${counted(margin.pairs, "pair")}, ${splitInWords(margin.split)}${provisional(margin.unreviewed)}`;

/** "China: 10 claims, denied, justified; accused". */
export function nameOfStance(cell: StanceCell): string {
  const said = cell.stances.map((stance) => (stance === "alleges" ? stance : ANSWER_WORDS[stance]));
  const accused = cell.accused ? `; accused, ${ANSWER_WORDS[cell.accused]}` : "";
  return `${cell.actor.name}: ${[counted(cell.claims, "claim"), ...said].join(", ")}${accused}${provisional(cell.unreviewed)}`;
}
