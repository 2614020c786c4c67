import { ANSWER_ORDER, type Answer } from "#domain/answer";
import { ANSWER_WORDS, inThousands } from "#domain/words";
import type { AnswerSplit } from "./answer-bar";
import { AnswerBlock } from "./answer-block";
import { FigureLink } from "./figure-link";
import { AnswerGlyph } from "./glyph";
import { LegendHelp } from "./legend-help";

interface AnswerLegendProps {
  readonly split: AnswerSplit;
  /** the list behind each count */
  readonly hrefOf?: (answer: Answer) => string;
}

/** Glyph, swatch, word and count of every answer, in the fixed order, zeros included ("otherwise" only where it occurs). */
export function AnswerLegend({ split, hrefOf }: AnswerLegendProps) {
  const shown = ANSWER_ORDER.filter((answer) => answer !== "otherwise" || split.otherwise);
  return (
    <ul className="legend">
      {shown.map((answer) => (
        <li key={answer}>
          <AnswerGlyph answer={answer} />
          <svg width="20" height="10" aria-hidden="true">
            <AnswerBlock answer={answer} x={0} y={0} width={20} height={10} />
          </svg>
          {ANSWER_WORDS[answer]}{" "}
          {hrefOf ? (
            <FigureLink className="font-semibold" count={split[answer] ?? 0} href={hrefOf(answer)} />
          ) : (
            <b>{inThousands(split[answer] ?? 0)}</b>
          )}
        </li>
      ))}
      <LegendHelp part="answers" />
    </ul>
  );
}
