import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Pos, ReadText, Sentence, Token } from "#domain/extraction";
import { type Span, wordsOf } from "#domain/span";
import { paragraphsOf } from "./3-sentences/paragraphs";
import { DOUBLED_MARK, doubledMarks, quotationsIn } from "./3-sentences/quotations";

const nlp = winkNLP(model, ["sbd", "pos"]);
const its = nlp.its;

/** wink-nlp's time grows with the square of an unbroken run of characters, so runs and pieces are kept short. */
const LONGEST_RUN = 200;
const LONGEST_PIECE = 4000;

/** Words that end in a stop and want a name after them. */
const TITLE =
  /^(?:Sens?|Reps?|Govs?|Gen|Brig|Lt|Col|Capt|Maj|Sgt|Cpl|Cmdr|Adm|Amb|Sec|Pres|Supt|Atty|Msgr|Messrs|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|vs|v)\.?$/;

/** May a text hold an unbroken run that is too long? */
const RUN = new RegExp(`\\S{${LONGEST_RUN - 1}}`);

/** Cuts a paragraph into pieces that are cheap to read; nearly always the paragraph itself. */
function pieces(text: string, paragraph: Span): Span[] {
  const whole = paragraph[1] - paragraph[0];
  if (whole <= LONGEST_RUN) return [paragraph];
  if (whole < LONGEST_PIECE && !RUN.test(wordsOf(text, paragraph))) return [paragraph];
  const cuts: Span[] = [];
  let from = paragraph[0];
  let space = paragraph[0];
  for (let at = paragraph[0]; at < paragraph[1]; at += 1) {
    const blank = /\s/.test(text.charAt(at));
    const full = at - from >= LONGEST_PIECE && blank;
    const run = at - space >= LONGEST_RUN && !/[\uDC00-\uDFFF]/.test(text.charAt(at));
    if (blank || run) space = at;
    if ((full || run) && at > from) {
      cuts.push([from, at]);
      from = at;
    }
  }
  cuts.push([from, paragraph[1]]);
  return cuts;
}

interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pos: Pos;
  readonly lemma: string;
  /** does wink-nlp begin a sentence here? */
  readonly begins: boolean;
}

/** Reads one piece; offsets come back from the spaces that precede each token. */
function readPiece(text: string, piece: Span, out: RawToken[]): void {
  const copy = wordsOf(text, piece);
  const doubled = doubledMarks(copy);
  const words = copy.replace(/\s/g, " ").replace(DOUBLED_MARK, '" ');
  const doc = nlp.readDoc(words);
  const tokens = doc.tokens();
  const values = tokens.out(its.value) as string[];
  const spaces = tokens.out(its.precedingSpaces) as string[];
  const tags = tokens.out(its.pos) as Pos[];
  const lemmas = tokens.out(its.lemma as Parameters<typeof tokens.out>[0]) as string[];
  const begins = new Set<number>();
  for (const [first] of doc.sentences().out(its.span) as unknown as [number, number][]) begins.add(first);
  let at = 0;
  let pending = false;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? "";
    at += spaces[i]?.length ?? 0;
    if (!words.startsWith(value, at)) at = Math.max(at, words.indexOf(value, at));
    const starts: boolean = begins.has(i) || pending;
    pending = starts && value.trim() === "";
    const last = at + value.length - 1;
    const end = doubled.has(last) ? last + 2 : last + 1;
    if (value.trim() !== "") {
      const start = piece[0] + at;
      out.push({
        start,
        end: piece[0] + end,
        text: text.startsWith(value, start) ? value : text.slice(start, piece[0] + end),
        pos: tags[i] ?? "X",
        lemma: lemmas[i] ?? value.toLowerCase(),
        begins: starts,
      });
    }
    at += value.length;
  }
}

/** Does a sentence begin at `token`? wink-nlp's answer, put right around abbreviations and closing marks. */
function beginsSentence(
  token: RawToken,
  before: RawToken | undefined,
  last: RawToken | undefined,
  closes: ReadonlySet<number>,
): boolean {
  if (!last) return true;
  if (!token.begins && !closes.has(last.end)) return false;
  if (/^\p{Ll}/u.test(token.text) || /^[,;:)\]”]/.test(token.text)) return false;
  if (token.start === last.end && !closes.has(last.end) && !/^["“‘'([]/.test(token.text)) return false;
  if (TITLE.test(last.text) || (last.text === "." && before && TITLE.test(before.text))) return false;
  const closed = closes.has(last.end) && before !== undefined && /^[.!?…]+$/.test(before.text);
  return token.begins || (closed && /^[\p{Lu}"“‘'(]/u.test(token.text));
}

/** Groups a paragraph's tokens into sentences and pushes both. */
function pushSentences(
  raw: readonly RawToken[],
  paragraph: number,
  quotes: { readonly inside: (at: number) => boolean; readonly closes: ReadonlySet<number> },
  tokens: Token[],
  sentences: Sentence[],
): void {
  let first = tokens.length;
  raw.forEach((token, i) => {
    if (i > 0 && beginsSentence(token, raw[i - 2], raw[i - 1], quotes.closes)) {
      sentences.push(sentenceOf(tokens, first, paragraph));
      first = tokens.length;
    }
    const { start, end, text, pos, lemma } = token;
    tokens.push({ start, end, text, pos, lemma, sentence: sentences.length, quoted: quotes.inside(start) });
  });
  if (tokens.length > first) sentences.push(sentenceOf(tokens, first, paragraph));
}

function sentenceOf(tokens: readonly Token[], first: number, paragraph: number): Sentence {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens.at(-1)?.end ?? start, first, last: tokens.length, paragraph };
}

/** Answers, for offsets asked in rising order, whether they stand inside a quotation. */
function walker(quotations: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < quotations.length && (quotations[next]?.[1] ?? 0) <= at) next += 1;
    const quotation = quotations[next];
    return quotation !== undefined && quotation[0] <= at;
  };
}

/**
 * Reads an article's text into paragraphs, sentences, tokens and quotations. All offsets are UTF-16 and point
 * into `text`; every character that is not white space belongs to exactly one token. Tokens, lemmas and
 * parts of speech are wink-nlp's.
 */
export function readText(text: string): ReadText {
  const paragraphs = paragraphsOf(text);
  const quotations = quotationsIn(text, paragraphs);
  const quotes = {
    inside: walker(quotations),
    closes: new Set(quotations.map(([, end]) => end)),
  };
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    const raw: RawToken[] = [];
    for (const piece of pieces(text, paragraph)) readPiece(text, piece, raw);
    pushSentences(raw, index, quotes, tokens, sentences);
  });
  return { text, paragraphs, sentences, tokens, quotations };
}
