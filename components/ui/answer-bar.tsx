import { ANSWER_ORDER, type Answer } from "#domain/answer";
import { ANSWER_WORDS } from "#domain/words";

/** How many charges stand under each answer; answers left out count zero. */
export type AnswerSplit = Readonly<Partial<Record<Answer, number>>>;

/** The sum of a split. */
export const splitTotal = (split: AnswerSplit): number =>
  ANSWER_ORDER.reduce((sum, answer) => sum + (split[answer] ?? 0), 0);

/** The answers that occur, in words: "4 denied, 1 justified, 2 no reply found". */
export const splitInWords = (split: AnswerSplit): string =>
  ANSWER_ORDER.filter((answer) => split[answer])
    .map((answer) => `${split[answer]} ${ANSWER_WORDS[answer]}`)
    .join(", ");

/** No part is drawn narrower than this, in px: a single charge among hundreds is still seen. */
const SMALLEST = 3;

interface AnswerBarProps {
  readonly split: AnswerSplit;
  /** the total that fills the whole width */
  readonly max: number;
  /** of the whole bar, in px */
  readonly width?: number;
  readonly height?: number;
  /** read aloud; empty where the words stand beside the bar */
  readonly label: string;
  /** from the right edge to the left */
  readonly mirrored?: boolean;
}

/** Half a line, where a part is drawn as an outline: it lies within the part's size. */
const LINES: Readonly<Partial<Record<Answer, number>>> = { before: 1.5 / 2, none: 0.5 };

/** Finer than any screen shows; as they are computed, lengths have twenty figures. */
const near = (length: number): number => Math.round(length * 100) / 100;

/** One part; how it is filled says the style sheet, because a page has thousands of them. */
function Part({ answer, x, width, height }: { answer: Answer; x: number; width: number; height: number }) {
  const line = LINES[answer] ?? 0;
  const [long, high] = [Math.max(width - 2 * line, 0.5), Math.max(height - 2 * line, 0.5)];
  const start = near(x + line);
  return <path className={`b-${answer}`} d={`M${start} ${line}h${near(long)}v${high}H${start}z`} />;
}

/** A bar as long as its total, split by answer in the fixed order, 1 px between the parts. */
export function AnswerBar({ split, max, width = 88, height = 11, label, mirrored = false }: AnswerBarProps) {
  let at = 0;
  const parts = ANSWER_ORDER.flatMap((answer) => {
    const count = split[answer] ?? 0;
    if (count === 0 || max <= 0) return [];
    const length = Math.max((count / max) * width, SMALLEST);
    const x = mirrored ? width - at - length + 1 : at;
    at += length;
    return [<Part key={answer} answer={answer} x={x} width={Math.max(length - 1, 1)} height={height} />];
  });
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return label ? (
    <svg {...size} role="img" aria-label={label} className="block max-w-full">
      {parts}
    </svg>
  ) : (
    <svg {...size} aria-hidden="true" className="block max-w-full">
      {parts}
    </svg>
  );
}
