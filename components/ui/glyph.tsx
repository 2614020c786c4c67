import type { CSSProperties, ReactNode } from "react";
import { ANSWER_OF_TYPE, type Answer } from "#domain/answer";
import type { ClaimType } from "#domain/claim";
import { ANSWER_WORDS, TYPE_WORDS } from "#domain/words";

/** The marks on a grid of 12 × 12, in the current colour. */
const MARKS = {
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

const MARK_OF_ANSWER: Readonly<Record<Answer, keyof typeof MARKS>> = {
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

function Mark({ mark, colour, size, label }: MarkProps) {
  const style = { "--glyph": colour, ...(size && { width: size, height: size }) } as CSSProperties;
  const shape = MARKS[mark];
  // As attributes too: an <svg> inside an <svg> takes its size from nothing else.
  const box = { width: size ?? 12, height: size ?? 12 };
  return label ? (
    <svg className="glyph" viewBox="0 0 12 12" {...box} style={style} role="img" aria-label={label}>
      <title>{label}</title>
      {shape}
    </svg>
  ) : (
    <svg className="glyph" viewBox="0 0 12 12" {...box} style={style} aria-hidden="true">
      {shape}
    </svg>
  );
}
interface MarkProps {
  readonly mark: keyof typeof MARKS;
  readonly colour: string;
  readonly size?: number | undefined;
  readonly label?: string | undefined;
}

interface TypeGlyphProps {
  readonly type: ClaimType;
  /** does the claim answer a charge? An allegation then turns round. */
  readonly answering?: boolean;
  /** in px; 12 unless told */
  readonly size?: number;
  /** read aloud, `true` for the type's noun; without it the glyph is silent, because the word stands beside it */
  readonly label?: string | true;
}

/** The mark of a claim's type. */
export function TypeGlyph({ type, answering = false, size, label }: TypeGlyphProps) {
  const turned = type === "allege" && answering;
  const noun = turned ? "counter-accusation" : TYPE_WORDS[type].noun;
  return (
    <Mark
      mark={turned ? "counter" : type}
      colour={`var(--type-${type})`}
      size={size}
      label={label === true ? noun : label}
    />
  );
}

interface AnswerGlyphProps {
  readonly answer: Answer;
  readonly size?: number;
  readonly label?: string | true;
}

/** The mark of an answer, or of none. */
export function AnswerGlyph({ answer, size, label }: AnswerGlyphProps) {
  return (
    <Mark
      mark={MARK_OF_ANSWER[answer]}
      colour={answerColour(answer)}
      size={size}
      label={label === true ? ANSWER_WORDS[answer] : label}
    />
  );
}

/** The mark of what a response of this type counts as. */
export function ReplyGlyph({ type, size, label }: Omit<TypeGlyphProps, "answering">) {
  return <AnswerGlyph answer={ANSWER_OF_TYPE[type]} size={size} label={label} />;
}
