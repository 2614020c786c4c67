import { ANSWER_ORDER } from "#domain/answer";
import { ANSWER_WORDS } from "#domain/words";
import type { AnswerSplit } from "./answer-bar";
import { AnswerBlock } from "./answer-block";
import { AnswerGlyph } from "./glyph";
import { LegendHelp } from "./legend-help";

/** Glyph, swatch, word and count of every answer, in the fixed order, zeros included ("otherwise" only where it occurs). */
export function AnswerLegend({ split }: { split: AnswerSplit }) {
  const shown = ANSWER_ORDER.filter((answer) => answer !== "otherwise" || split.otherwise);
  return (
    <ul className="legend">
      {shown.map((answer) => (
        <li key={answer}>
          <AnswerGlyph answer={answer} />
          <svg width="20" height="10" aria-hidden="true">
            <AnswerBlock answer={answer} x={0} y={0} width={20} height={10} />
          </svg>
          {ANSWER_WORDS[answer]} <b>{split[answer] ?? 0}</b>
        </li>
      ))}
      <LegendHelp part="answers" />
    </ul>
  );
}
