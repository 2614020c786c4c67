import type { MatrixSplit } from "#db/queries/matrix";
import { ANSWER_ORDER, type Answer } from "#domain/answer";
import type { ClaimType } from "#domain/claim";
import { inThousands, TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { AnswerBar, splitInWords } from "../ui/answer-bar";
import { TypeGlyph } from "../ui/glyph";

interface SplitBarProps {
  readonly view: "pairs" | "types";
  readonly split: MatrixSplit;
  /** the count that fills the whole width */
  readonly max: number;
  /** in px */
  readonly width: number;
  readonly height: number;
  /** read aloud; empty where the words stand beside the bar */
  readonly label?: string;
}

/** The parts of a split, in words and in order: "4 denied, 2 no reply found", "3 allegations, 1 demand". */
export const partsInWords = (view: "pairs" | "types", split: MatrixSplit): string =>
  view === "pairs"
    ? splitInWords(split)
    : typesIn(split)
        .map(([type, count]) => `${count} ${TYPE_WORDS[type].noun}`)
        .join(", ");

const typesIn = (split: MatrixSplit): [ClaimType, number][] =>
  TYPE_ORDER.flatMap((type): [ClaimType, number][] => (split[type] ? [[type, split[type]]] : []));

/** The types that occur, the most frequent first. */
export const typesByCount = (split: MatrixSplit): ClaimType[] =>
  typesIn(split)
    .sort(([, a], [, b]) => b - a)
    .map(([type]) => type);

/** Answers as letters, where colours and patterns are not seen: those of tables in print. */
const LETTERS: Readonly<Partial<Record<Answer, string>>> = {
  denied: "D",
  justified: "J",
  countered: "↩",
  admitted: "C",
  declined: "R",
};

/** "DJ": how a cell is answered; nothing where there is no letter for it. */
export function lettersOf(split: MatrixSplit, view: "pairs" | "types"): string | undefined {
  if (view === "types") return undefined;
  const found = ANSWER_ORDER.flatMap((answer) => (split[answer] ? [LETTERS[answer] ?? ""] : []));
  return found.join("") || undefined;
}

/** No part is drawn narrower than this, in px. */
const SMALLEST = 3;

/** A bar as long as its count, split by answer or by type in the fixed order, 1 px between the parts. */
export function SplitBar({ view, split, max, width, height, label = "" }: SplitBarProps) {
  if (view === "pairs")
    return <AnswerBar split={split} max={max} width={width} height={height} label={label} />;
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return label ? (
    <svg {...size} role="img" aria-label={label} className="block max-w-full">
      <TypeBlocks split={split} scale={width / Math.max(max, 1)} height={height} />
    </svg>
  ) : (
    <svg {...size} aria-hidden="true" className="block max-w-full">
      <TypeBlocks split={split} scale={width / Math.max(max, 1)} height={height} />
    </svg>
  );
}

const tenth = (length: number): number => Math.round(length * 10) / 10;

function TypeBlocks({ split, scale, height }: { split: MatrixSplit; scale: number; height: number }) {
  let at = 0;
  return typesIn(split).map(([type, count]) => {
    const length = Math.max(count * scale, SMALLEST);
    const start = tenth(at);
    at += length;
    const part = `M${start} 0h${tenth(Math.max(length - 1, 1))}v${height}H${start}z`;
    return <path key={type} d={part} fill={`var(--type-${type})`} />;
  });
}

/** Glyph, swatch, word and count of every type, in the fixed order, zeros included. */
export function TypeLegend({ split }: Pick<SplitBarProps, "split">) {
  return (
    <ul className="legend">
      {TYPE_ORDER.map((type) => (
        <li key={type}>
          <TypeGlyph type={type} />
          {TYPE_WORDS[type].noun} <b>{inThousands(split[type] ?? 0)}</b>
        </li>
      ))}
    </ul>
  );
}
