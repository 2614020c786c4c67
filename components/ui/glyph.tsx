import { ANSWER_OF_TYPE, type Answer } from "#domain/answer";
import type { ClaimType } from "#domain/claim";
import { ANSWER_WORDS, TYPE_WORDS } from "#domain/words";
import { MARK_OF_ANSWER, type MarkName } from "./glyph-marks";

interface MarkProps {
  readonly mark: MarkName;
  /** the style sheet colours it by what it stands for */
  readonly colour: ClaimType | Answer;
  readonly size?: number | undefined;
  readonly label?: string | undefined;
}

/** A mark drawn by its symbol, of which a page has one: there may be hundreds of glyphs. */
function Mark({ mark, colour, size = 12, label }: MarkProps) {
  const look = { className: `glyph g-${colour}`, width: size, height: size };
  return label ? (
    <svg {...look} role="img" aria-label={label}>
      <title>{label}</title>
      <use href={`#g-${mark}`} />
    </svg>
  ) : (
    <svg {...look} aria-hidden="true">
      <use href={`#g-${mark}`} />
    </svg>
  );
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
    <Mark mark={turned ? "counter" : type} colour={type} size={size} label={label === true ? noun : label} />
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
      colour={answer}
      size={size}
      label={label === true ? ANSWER_WORDS[answer] : label}
    />
  );
}

/** The mark of what a response of this type counts as. */
export function ReplyGlyph({ type, size, label }: Omit<TypeGlyphProps, "answering">) {
  return <AnswerGlyph answer={ANSWER_OF_TYPE[type]} size={size} label={label} />;
}

/** The mark of a type inside a drawing, its upper left corner at a place. */
export function GlyphAt({ type, answering, at, size }: GlyphAtProps) {
  const mark = answering && type === "allege" ? "counter" : type;
  return <use className={`glyph g-${type}`} href={`#g-${mark}`} x={at} y={at} width={size} height={size} />;
}
interface GlyphAtProps {
  readonly type: ClaimType;
  readonly answering: boolean;
  readonly at: number;
  readonly size: number;
}
