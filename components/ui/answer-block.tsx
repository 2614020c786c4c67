import type { Answer } from "#domain/answer";
import { answerColour } from "./glyph-marks";

/** How a bar or block of an answer is filled: by colour and by pattern, or as an outline. */
const FILLS: Readonly<Record<Answer, string>> = {
  denied: "var(--answer-denied)",
  justified: "url(#p-justified)",
  countered: "url(#p-countered)",
  admitted: "url(#p-admitted)",
  declined: "url(#p-declined)",
  before: "none",
  otherwise: "var(--type-state)",
  none: "none",
};

/** Finer than any screen shows; as they are computed, lengths have twenty figures. */
const near = (length: number): number => Math.round(length * 100) / 100;

interface AnswerBlockProps {
  readonly answer: Answer;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle in the drawing of an answer; "replied before" and "no reply found" are outlines inside the same size. */
export function AnswerBlock({ answer, x, y, width, height }: AnswerBlockProps) {
  if (answer === "before" || answer === "none") {
    const line = answer === "before" ? 1.5 : 1;
    return (
      <rect
        x={near(x + line / 2)}
        y={near(y + line / 2)}
        width={near(Math.max(width - line, 0.5))}
        height={near(Math.max(height - line, 0.5))}
        fill="none"
        stroke={answerColour(answer)}
        strokeWidth={line}
        strokeDasharray={answer === "none" ? "2 2" : undefined}
      />
    );
  }
  return <rect x={near(x)} y={near(y)} width={near(width)} height={near(height)} fill={FILLS[answer]} />;
}
