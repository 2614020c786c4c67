import type { ReadText, Token } from "#domain/extraction";
import { PAPER_NOUNS } from "../lexicon/titles";
import type { CueReading, Piece } from "../model/stage-two";
import { isVerb } from "./main-verb";

const PRONOUN = /^(?:he|she|it|they|we|i)$/i;
/** Words after which a clause begins with its subject. */
const OPENERS =
  /^(?:after|as|because|before|although|though|while|when|where|which|that|whom|what|if|since|until|once|unless)$/i;
const PAPERS = new Set(PAPER_NOUNS);
const NAME = /^\p{Lu}/u;

/** May the token stand in a noun phrase? A capital inside a sentence is a name's, whatever the tagger says. */
const inPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos) || /^['’]s?$/.test(token.text) || NAME.test(token.text)) &&
  !OPENERS.test(token.text) &&
  !/^who$/i.test(token.text);

/** Can the token end a noun phrase? */
const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:NOUN|PROPN)$/.test(token.pos) || NAME.test(token.text));

/** Where the phrase that ends before `end` begins; `end` itself where none does. */
function phraseBefore(tokens: readonly Token[], end: number): number {
  const sentence = tokens[end]?.sentence;
  let start = end;
  while (tokens[start - 1]?.sentence === sentence && inPhrase(tokens[start - 1])) start -= 1;
  return start;
}

/** The noun phrase that ends before `end`, with one behind "by", "of" or "from": "a report by the group". */
function nounPhrase(tokens: readonly Token[], end: number): Piece | null {
  let start = phraseBefore(tokens, end);
  if (start === end || !isNoun(tokens[end - 1])) return null;
  if (/^(?:by|of|from)$/.test(tokens[start - 1]?.text ?? "")) {
    const outer = phraseBefore(tokens, start - 1);
    if (outer < start - 1) start = outer;
  }
  return [start, end];
}

/** Does a finite verb stand here? The tagger takes "alleged that" for an adjective. */
const standsFinite = (tokens: readonly Token[], at: number): boolean =>
  !/ing$/i.test(tokens[at]?.text ?? "") &&
  (isVerb(tokens[at]) || (/ed$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === "that"));

/** The first token of what stands between a verb and its subject: adverbs, auxiliaries, a short name in brackets. */
function beforeVerb(tokens: readonly Token[], at: number): number {
  let from = tokens[at - 1]?.text === ")" && tokens[at - 3]?.text === "(" ? at - 3 : at;
  while (/^(?:ADV|AUX|PART)$/.test(tokens[from - 1]?.pos ?? "")) from -= 1;
  return from;
}

/** "… a Human Rights Watch report, accusing troops": a paper with a name to it, right before a participle. */
function paperBefore(tokens: readonly Token[], participle: number): Piece | null {
  const end = tokens[participle - 1]?.text === "," ? participle - 1 : participle;
  const phrase = PAPERS.has(tokens[end - 1]?.text.toLowerCase() ?? "") ? nounPhrase(tokens, end) : null;
  return phrase && tokens.slice(...phrase).some(({ text }) => NAME.test(text)) ? phrase : null;
}

/** The subject that stands right before the cue, or before the relative pronoun that does; null where none does. */
function subjectBefore({ tokens }: ReadText, { cue }: CueReading): Piece | null {
  const verb = tokens[cue.start];
  if (!verb) return null;
  if (/ing$/i.test(verb.text)) return paperBefore(tokens, cue.start);
  if (!standsFinite(tokens, cue.start)) return null;
  const from = beforeVerb(tokens, cue.start);
  const before = tokens[from - 1];
  if (!before || before.sentence !== verb.sentence) return null;
  if (PRONOUN.test(before.text)) return [from - 1, from];
  if (/^(?:that|which)$/i.test(before.text)) return nounPhrase(tokens, from - 1);
  const phrase = nounPhrase(tokens, from);
  return phrase && OPENERS.test(tokens[phrase[0] - 1]?.text ?? "") ? phrase : null;
}

/**
 * Who stands as the subject right before a verb speaks, not who stands further off: "… facilities, which Russia warned would
 * be", "a report by the group that accuses troops of". Where the source given touches the subject, or follows the verb, it
 * is left alone.
 */
export function withOwnSubject(read: ReadText, reading: CueReading): CueReading {
  const subject = reading.source.length > 0 ? subjectBefore(read, reading) : null;
  if (!subject) return reading;
  const further = reading.source.every(([, end]) => end <= subject[0]);
  if (!further) return reading;
  const outside = ([start, end]: Piece): Piece[] =>
    start < subject[1] && end > subject[0]
      ? (
          [
            [start, subject[0]],
            [subject[1], end],
          ] satisfies Piece[]
        ).filter(([a, b]) => b > a)
      : [[start, end]];
  const content = reading.content.flatMap(outside);
  return content.length > 0 ? { ...reading, source: [subject], content } : reading;
}
