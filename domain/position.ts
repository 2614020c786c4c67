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
const TAKES_POSITION: readonly Answer[] = ["admitted", "denied", "justified"];

/** Does it say whether the charge is true and right? Silence, counter-charges and refusals do not. */
export const takesPosition = (answer: Answer): boolean => TAKES_POSITION.includes(answer);

/** Two following positions on one allegation that differ. */
export interface Turn<A extends AnswerGiven> {
  readonly before: A;
  readonly after: A;
}

/**
 * The changes of position among the answers to one allegation, oldest first: between two following days that bear a
 * position. Of a day the plainest answer counts, the first of several alike, so that a denial and a justification in
 * one breath are no change. Answers without a day tell nothing.
 */
export function turnsOf<A extends AnswerGiven>(answers: readonly A[]): Turn<A>[] {
  const days = new Map<string, A>();
  for (const given of answers) {
    if (given.day === null || !takesPosition(given.answer)) continue;
    const known = days.get(given.day);
    const counts = known ? plainestAnswer([known.answer, given.answer]) : given.answer;
    if (counts !== known?.answer) days.set(given.day, given);
  }
  const taken = [...days].sort(([one], [other]) => one.localeCompare(other)).map(([, given]) => given);
  return taken.flatMap((after, at) => {
    const before = taken[at - 1];
    return before && before.answer !== after.answer ? [{ before, after }] : [];
  });
}

/** What an editor says of a turn: it is a reversal, or only looks like one. */
export const REVERSAL_VERDICTS = ["confirmed", "dismissed"] as const;
export type ReversalVerdict = (typeof REVERSAL_VERDICTS)[number];

/** The allegations, by slug, on which a position moved: by a turn that no editor dismissed. */
export const movedOn = (
  turns: readonly {
    readonly allegation: { readonly slug: string };
    readonly verdict: { readonly says: ReversalVerdict | null } | null;
  }[],
): ReadonlySet<string> =>
  new Set(
    turns.filter(({ verdict }) => verdict?.says !== "dismissed").map(({ allegation }) => allegation.slug),
  );

/** The same, a year each: "2025" in place of "2025-07". */
export function positionsByYear(positions: readonly Position[]): Omit<Position, "plainest">[] {
  const years = new Map<string | null, Partial<Record<Answer, number>>>();
  for (const { month, split } of positions) {
    const year = month?.slice(0, 4) ?? null;
    const sum = years.get(year) ?? {};
    for (const answer of ANSWER_ORDER)
      if (split[answer]) sum[answer] = (sum[answer] ?? 0) + (split[answer] ?? 0);
    years.set(year, sum);
  }
  return [...years].map(([month, split]) => ({ month, split }));
}

/** Of a course with more steps than this only the first two and the last are told. */
const STEPS_TOLD = 6;

/** The course of the answers: "Denied first, justified in 2024, denied again in 2025." Empty where there are none. */
export function positionInWords(positions: readonly Position[]): string {
  const steps = positions.filter(({ plainest }, at) => plainest !== positions[at - 1]?.plainest);
  const words = steps.map(({ month, plainest }, at) => {
    const word = ANSWER_WORDS[plainest];
    if (at === 0 && steps.length > 1) return `${word} first`;
    const again = steps.slice(0, at).some((earlier) => earlier.plainest === plainest) ? " again" : "";
    return `${word}${again}${whenInWords(month, steps[at - 1]?.month ?? null)}`;
  });
  if (words.length > STEPS_TOLD) words.splice(2, words.length - 3, `moved ${words.length - 3} more times`);
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
