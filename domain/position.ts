import { ANSWER_ORDER, type Answer, plainestAnswer } from "./answer";
import { monthInWords } from "./day";
import { ANSWER_WORDS } from "./words";

/** An answer that an accused gave, on the day of utterance, or else of print. */
export interface AnswerGiven {
  readonly day: string | null;
  readonly answer: Answer;
}

/** What an accused answered in one month. */
export interface Position {
  /** "2025-07"; null for answers that bear no day */
  readonly month: string | null;
  readonly split: Readonly<Partial<Record<Answer, number>>>;
  readonly plainest: Answer;
}

/** The answers of an accused by month, oldest first, those without a day at the end. */
export function positionsOver(answers: readonly AnswerGiven[]): Position[] {
  const monthOf = ({ day }: AnswerGiven) => day?.slice(0, 7) ?? null;
  return [...new Set(answers.map(monthOf))]
    .sort((a, b) => (a ?? "9999").localeCompare(b ?? "9999"))
    .map((month) => {
      const kinds = answers.filter((one) => monthOf(one) === month).map((one) => one.answer);
      const split = Object.fromEntries(
        ANSWER_ORDER.filter((answer) => kinds.includes(answer)).map((answer) => [
          answer,
          kinds.filter((kind) => kind === answer).length,
        ]),
      );
      return { month, split, plainest: plainestAnswer(kinds) };
    });
}

/** Answers that take a position on whether the charge is true and right. */
export const TAKES_POSITION: readonly Answer[] = ["admitted", "denied", "justified"];

/** Did the accused first take one position on the charge and later another? Only dated answers tell. */
export function positionMoved(positions: readonly Position[]): boolean {
  const taken = positions.filter(({ month, plainest }) => month && TAKES_POSITION.includes(plainest));
  return new Set(taken.map(({ plainest }) => plainest)).size > 1;
}

/** The course of the answers: "Denied first, justified in 2024, denied again in 2025." Empty where there are none. */
export function positionInWords(positions: readonly Position[]): string {
  const steps = positions.filter(({ plainest }, at) => plainest !== positions[at - 1]?.plainest);
  const words = steps.map(({ month, plainest }, at) => {
    const word = ANSWER_WORDS[plainest];
    if (at === 0 && steps.length > 1) return `${word} first`;
    const again = steps.slice(0, at).some((earlier) => earlier.plainest === plainest) ? " again" : "";
    return `${word}${again}${whenInWords(month, steps[at - 1]?.month ?? null)}`;
  });
  const sentence = words.join(", ");
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** " in 2025", or with the month where the step before fell into the same year or there was none. */
function whenInWords(month: string | null, before: string | null): string {
  if (!month) return ", not dated";
  return before && before.slice(0, 4) !== month.slice(0, 4)
    ? ` in ${month.slice(0, 4)}`
    : ` in ${monthInWords(month)}`;
}
