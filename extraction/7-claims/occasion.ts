import type { ReadText, Token } from "#domain/extraction";
import { tokenAt, tokensIn } from "#domain/reading";
import type { Span } from "#domain/span";
import { DAY_WORDS, MONTHS } from "#extraction/lexicon/calendar";

const MONTH = new Set(MONTHS.flat());
const OCCASION =
  /^(?:briefing|conference|interview|statement|speech|address|meeting|appearance|post|message|email|e-mail|letter|remarks|comments|tweet|testimony)$/;
/** How many words an occasion may take: "at a regular press briefing in Quito". */
const LONGEST = 9;
/** "MUZAFFARABAD, Pakistan:", "TEHRAN (Reuters) -" at the head of a paragraph. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:, [\p{L}. ]{2,20})?(?: \([\p{L} -]{2,30}\))?\s*(?:[-–—]+\s*|:\s+)(?=\S)/u;

/** Can a clause begin here, with a subject of its own? */
const clauseBegins = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.quoted &&
  (/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(token.pos) || /^that$/i.test(token.text));

/** After how many tokens a phrase of time or place ends that belongs to the cue ("said Monday at a briefing"); 0 for none. */
function phraseLength(tokens: readonly Token[], from: number): number {
  const word = (at: number): string => (tokens[from + at]?.text ?? "").toLowerCase();
  const link = /^(?:on|late|early|last)$/.test(word(0)) ? 1 : 0;
  if (DAY_WORDS.has(word(link)))
    return link + (/^(?:morning|afternoon|evening|night)$/.test(word(link + 1)) ? 2 : 1);
  if (word(0) === "in" && MONTH.has(word(1))) return /^(?:19|20)\d\d$/.test(word(2)) ? 3 : 2;
  if (!/^(?:at|during|in)$/.test(word(0)) || tokens[from + 1]?.pos !== "DET") return 0;
  for (let at = 2; at < LONGEST; at += 1) {
    if (OCCASION.test(word(at))) return withPlace(tokens, from, at + 1);
    if (!/^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(tokens[from + at]?.pos ?? "") || word(at) === ",") return 0;
  }
  return 0;
}

/** An occasion with where it was held: "in New Delhi". */
function withPlace(tokens: readonly Token[], from: number, length: number): number {
  if (!/^(?:in|at)$/.test(tokens[from + length]?.text ?? "")) return length;
  let end = length + 1;
  while (tokens[from + end]?.pos === "PROPN" && tokens[from + end + 1]?.pos === "PROPN") end += 1;
  return tokens[from + end]?.pos === "PROPN" ? end + 1 : length;
}

/**
 * A content behind its cue without the day and the occasion on which it was said ("said Thursday at a briefing the talks
 * …"), and one that opens a paragraph without the dateline: they are the paper's words.
 */
export function withoutOccasion(read: ReadText, cueEnd: number, span: Span): Span {
  const dateline = opensParagraph(read.text, span[0])
    ? (DATELINE.exec(read.text.slice(...span))?.[0].length ?? 0)
    : 0;
  if (dateline > 0) return [span[0] + dateline, span[1]];
  if (span[0] < cueEnd || tokenAt(read, cueEnd) > tokenAt(read, span[0])) return span;
  const aside = /^[^,"“”]{3,30}, that (?=\S)/.exec(read.text.slice(...span));
  if (aside) return [span[0] + aside[0].length, span[1]];
  const tokens = tokensIn(read, span);
  let from = 0;
  for (let length = phraseLength(tokens, from); length > 0; length = phraseLength(tokens, from))
    from += length + (tokens[from + length]?.text === "," ? 1 : 0);
  const first = tokens[from];
  const said = tokens.slice(from).some(({ pos }) => pos === "VERB" || pos === "AUX");
  return from > 0 && first && said && clauseBegins(first) ? [first.start, span[1]] : span;
}

const opensParagraph = (text: string, at: number): boolean => at === 0 || text.charAt(at - 1) === "\n";
