import type { CSSProperties, ReactNode } from "react";
import type { Answer } from "#domain/answer";
import type { ClaimType } from "#domain/claim";

/** The marks on a grid of 12 × 12, in the current colour. */
export const MARKS = {
  allege: <path d="M1.5.8 11 6 1.5 11.2z" fill="currentColor" />,
  counter: <path d="M10.5.8 1 6l9.5 5.2z" fill="currentColor" />,
  deny: <path d="M1.8 1.8l8.4 8.4M10.2 1.8 1.8 10.2" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  justify: (
    <>
      <rect x="1.2" y="1.2" width="9.6" height="9.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M1.2 10.8h9.6V1.2z" fill="currentColor" />
    </>
  ),
  confirm: <circle cx="6" cy="6" r="5.1" fill="currentColor" />,
  refuse: (
    <>
      <circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M3 6h6" fill="none" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  warn: <path d="M6 1.4 11 10.6H1z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  demand: <path d="M6 .2 11.8 6 6 11.8.2 6z" fill="currentColor" />,
  offer: <path d="M6 1.2 10.8 6 6 10.8 1.2 6z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  support: <path d="M6 .9v10.2M.9 6h10.2" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  state: <path d="M1.2 6h9.6" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  none: (
    <circle
      cx="6"
      cy="6"
      r="4.8"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="2.2 1.57"
    />
  ),
  before: (
    <path
      d="M6 1.5 1.8 6 6 10.5M10.6 1.5 6.4 6l4.2 4.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
    />
  ),
} as const satisfies Record<string, ReactNode>;

export type MarkName = keyof typeof MARKS;

export const MARK_OF_ANSWER: Readonly<Record<Answer, MarkName>> = {
  denied: "deny",
  justified: "justify",
  countered: "counter",
  admitted: "confirm",
  declined: "refuse",
  before: "before",
  otherwise: "state",
  none: "none",
};

/** The colour that stands for an answer, as a CSS value. */
export const answerColour = (answer: Answer): string =>
  answer === "otherwise" ? "var(--type-state)" : `var(--answer-${answer})`;

/** The marks once a page, where every glyph finds its own. */
export function Glyphs() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      {Object.entries(MARKS).map(([name, shape]) => (
        <symbol key={name} id={`g-${name}`} viewBox="0 0 12 12" overflow="visible">
          {shape}
        </symbol>
      ))}
    </svg>
  );
}

/** The mark of a type or an answer with its shape in it, for a drawing that leaves the page. */
export function DrawnMark({ of, size }: { of: ClaimType | Answer; size: number }) {
  const isAnswer = of in MARK_OF_ANSWER;
  const mark = isAnswer ? MARK_OF_ANSWER[of as Answer] : (of as ClaimType);
  const colour = isAnswer ? answerColour(of as Answer) : `var(--type-${of})`;
  return (
    <svg
      viewBox="0 0 12 12"
      className="glyph"
      width={size}
      height={size}
      style={{ "--glyph": colour } as CSSProperties}
      aria-hidden="true"
    >
      {MARKS[mark]}
    </svg>
  );
}
