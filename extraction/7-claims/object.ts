import type { Attribution, ReadText, Token } from "#domain/extraction";
import { tokensIn, tokensOf } from "#domain/reading";
import type { Span } from "#domain/span";

/** Cues that take "somebody of (doing) something". */
const CHARGING = /^(?:accuse|suspect|convict|acquit|accusation)$/;
/** Cues that take "somebody to do something". */
const ASKING =
  /^(?:urge|ask|tell|order|warn|press|push|encourage|invite|want|demand|call|implore|beg|exhort|instruct|direct|advise|summon|challenge|appeal|request|petition|lobby|pressure|force|press)$/;
const SPOKE =
  /^(?:said|told|urged|asked|called|warned|demanded|accused|blamed|added|vowed|pledged|promised|offered|threatened|denied|rejected|praised|insisted|argued|claimed|condemned|criticised|criticized|denounced|dismissed|ordered|refused|declined)$/;
/** How many words the object may have. */
const LONGEST = 9;

/** What somebody is accused of is no clause: a verb of speech in the past after "and" belongs beside the cue. */
function beforeNextVerb(read: ReadText, span: Span): Span {
  const tokens = tokensIn(read, span);
  const at = tokens.findIndex(
    (token, index) =>
      index > 0 &&
      token.text.toLowerCase() === "and" &&
      !token.quoted &&
      SPOKE.test(tokens[index + 1]?.text ?? "") &&
      tokens[index + 1]?.pos === "VERB",
  );
  const last = tokens[at - 1];
  return at > 0 && last ? [span[0], last.end] : span;
}

/** Where an object without a verb ends before "of" or "(not) to", or -1. */
function objectEnd(tokens: readonly Token[], link: "of" | "to"): number {
  for (let at = 1; at < Math.min(tokens.length - 1, LONGEST); at++) {
    const token = tokens[at];
    if (!token) return -1;
    const word = token.text.toLowerCase();
    if (word === link) return follows(tokens[at + 1], link) ? at : -1;
    if (word === "not" && tokens[at + 1]?.text.toLowerCase() === "to" && link === "to") return at;
    if (
      token.pos === "VERB" ||
      token.pos === "AUX" ||
      /^[;:.“”"]$/.test(token.text) ||
      /^(?:that|who|which|if)$/.test(word)
    )
      return -1;
  }
  return -1;
}

const follows = (next: Token | undefined, link: "of" | "to"): boolean =>
  next !== undefined &&
  (link === "of"
    ? !/^(?:the|state|defense|foreign)$/i.test(next.text) || next.pos !== "PROPN"
    : next.pos === "VERB" || next.pos === "AUX" || next.quoted || /^[‘“"']/.test(next.text));

/**
 * The content without the object of its cue: "Beijing of secretly aiding Moscow" said of an accusation is what somebody is
 * accused of, "China to stop" what is asked of somebody.
 */
export function withoutObject(read: ReadText, attribution: Attribution, span: Span): Span {
  const cue = tokensOf(read, attribution.cue);
  const last =
    cue.findLast((token) => token.pos === "VERB" || token.pos === "NOUN")?.lemma.toLowerCase() ?? "";
  if (/\bfor$/i.test(cue.at(-1)?.text ?? "") || (attribution.cue[0]?.[0] ?? 0) > span[0]) return span;
  const tokens = tokensIn(read, [span[0], Math.min(span[1], span[0] + 160)]);
  if (tokens[0]?.quoted || /^(?:that|to|not|of)$/i.test(tokens[0]?.text ?? "")) return span;
  if (CHARGING.test(last)) {
    const of = objectEnd(tokens, "of");
    return of > 0 ? beforeNextVerb(read, [tokens[of + 1]?.start ?? span[0], span[1]]) : span;
  }
  if (!ASKING.test(last)) return span;
  const to = objectEnd(tokens, "to");
  const start = tokens[to];
  if (to < 0 || !start) return span;
  const next = tokens[to + 1];
  return [start.text.toLowerCase() === "to" && next?.quoted ? next.start : start.start, span[1]];
}

/** A content ends where the next cue of the same voice begins: "accused Beijing of X and urged China to …". */
export function untilNextCue(
  read: ReadText,
  attribution: Attribution,
  next: readonly Attribution[],
  span: Span,
): Span {
  for (const other of next) {
    const cue = other.cue[0];
    if (!cue || cue[0] <= span[0] || cue[0] >= span[1]) continue;
    const same =
      other.source.length === 0 || other.source.some(([start]) => start === attribution.source[0]?.[0]);
    const before = read.text.slice(span[0], cue[0]);
    const joint = /(?:,\s+)?\b(?:and|but|while|or)\s+(?:(?:also|then|has|have|had|later|again)\s+)*$/i.exec(
      before,
    );
    const ahead = (attribution.cue[0]?.[0] ?? span[1]) < span[0];
    if (same && ahead && joint && !/["“]/.test(before.slice(0, joint.index).replace(/["“][^"”]*["”]/g, "")))
      return [span[0], span[0] + joint.index];
  }
  return span;
}
