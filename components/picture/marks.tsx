import { ANSWER_ORDER, type Answer } from "#domain/answer";
import type { ClaimType } from "#domain/claim";
import type { PictureKey } from "#domain/picture";
import { ANSWER_WORDS, TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { AnswerBlock } from "../ui/answer-block";
import { DrawnMark } from "../ui/glyph-marks";

/** The order of legends: types, then answers, then the rest. */
export const KEY_ORDER: readonly PictureKey[] = [
  ...TYPE_ORDER.map((type): PictureKey => `type-${type}`),
  ...ANSWER_ORDER,
  "rest",
];

const typeOf = (key: PictureKey): ClaimType | undefined => TYPE_ORDER.find((type) => key === `type-${type}`);
const answerOf = (key: PictureKey): Answer | undefined => ANSWER_ORDER.find((answer) => key === answer);

/** What a key is called in the legend. */
export function wordsOf(key: PictureKey): string {
  const [type, answer] = [typeOf(key), answerOf(key)];
  if (type) return TYPE_WORDS[type].noun;
  return answer ? ANSWER_WORDS[answer] : "claims";
}

/** The glyph of a key, its upper left corner at a place. */
export function Mark({ mark, x, y, size = 12 }: { mark: PictureKey; x: number; y: number; size?: number }) {
  const key = typeOf(mark) ?? answerOf(mark);
  return (
    <g transform={`translate(${x} ${y})`}>
      {key && <DrawnMark of={key} size={size} />}
      {mark === "rest" && <rect width={size} height={size} fill="var(--rule-strong)" />}
    </g>
  );
}

interface BlockProps {
  readonly part: PictureKey;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of a bar: an answer by colour and pattern, a type by its colour. */
export function Block({ part, ...place }: BlockProps) {
  const [type, answer] = [typeOf(part), answerOf(part)];
  if (answer) return <AnswerBlock answer={answer} {...place} />;
  return <rect {...place} fill={type ? `var(--type-${type})` : "var(--rule-strong)"} />;
}

/** About how wide words are, in px. */
export const widthOf = (words: string, size: number): number => words.length * size * 0.55;

/** The words cut to a width, with an ellipsis where something is left out. */
export function fitted(words: string, width: number, size: number): string {
  const room = Math.floor(width / (size * 0.55));
  return words.length <= room ? words : `${words.slice(0, Math.max(room - 1, 1)).trimEnd()}…`;
}

/** The words in lines of a width; the last of `most` lines is cut. */
export function linesOf(words: string, width: number, size: number, most = 3): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = fitted(lines.slice(most - 1).join(" "), width, size);
  return kept;
}
