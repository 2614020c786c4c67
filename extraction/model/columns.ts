import type { Pos, ReadText, Token } from "#domain/extraction";
import { CUE_ACTS, REJECTING_CUES, SAYING } from "../lexicon/acts";
import { TELLING } from "../lexicon/cues";
import { hashOf, hashOfPart, mix } from "./hashing";

/** How often words were seen as a cue or in a source, in buckets from 0 (never) to 8 (nearly always). */
export interface Habits {
  /** asked by `habitKey` */
  readonly cue: (key: number) => number;
  readonly source: (lemma: number) => number;
}

/** What the feature templates know of each token, as columns of integers. */
export interface Columns {
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  readonly shape: Int32Array;
  readonly prefix: Int32Array;
  readonly suffix: Int32Array;
  /** 0 outside quotation marks, 1 inside, 2 an opening mark, 3 a closing mark */
  readonly quote: Int32Array;
  readonly cue: Int32Array;
  readonly source: Int32Array;
  /** the kind of act the lexicon takes the word for, as a number; 0 for none */
  readonly act: Int32Array;
  /** index of the token's sentence, and where that sentence begins and ends */
  readonly sentence: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly paragraph: Int32Array;
}

const TAGS: readonly Pos[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SPACE",
  "SYM",
  "VERB",
  "X",
];
const TAG_OF = new Map(TAGS.map((tag, index) => [tag, index + 1]));

/** The number a part of speech bears in the columns; 0 stands for "outside the text". */
export const tag = (pos: Pos): number => TAG_OF.get(pos) ?? TAGS.length;

export const TAG = {
  adj: tag("ADJ"),
  adp: tag("ADP"),
  adv: tag("ADV"),
  aux: tag("AUX"),
  cconj: tag("CCONJ"),
  det: tag("DET"),
  noun: tag("NOUN"),
  num: tag("NUM"),
  part: tag("PART"),
  pron: tag("PRON"),
  propn: tag("PROPN"),
  punct: tag("PUNCT"),
  sconj: tag("SCONJ"),
  verb: tag("VERB"),
} as const;

/** Hashes of the few words the templates ask for by name. */
export const WORD = {
  that: hashOf("that"),
  comma: hashOf(","),
  stop: hashOf("."),
  colon: hashOf(":"),
  by: hashOf("by"),
  to: hashOf("to"),
  semicolon: hashOf(";"),
  dash: hashOf("—"),
  quote: hashOf('"'),
} as const;

/** Numbers of the kinds of acts, by the hash of a cue's lemma: 1 is plain saying, 2 rejecting. */
const ACTS = new Map<number, number>([
  ...[...SAYING, ...TELLING].map((lemma): [number, number] => [hashOf(lemma), 1]),
  ...REJECTING_CUES.map((lemma): [number, number] => [hashOf(lemma), 2]),
  ...Object.values(CUE_ACTS).flatMap((lemmas, kind) =>
    lemmas.split(" ").map((lemma): [number, number] => [hashOf(lemma), kind + 3]),
  ),
]);

const QUOTE_MARK = /^(?:["'“”„«»‘’]|''|‘‘|’’|``)$/;

function shapeOf(text: string): number {
  const head = text.charCodeAt(0);
  if (head >= 97 && head <= 122) return 1;
  if (head >= 48 && head <= 57) return 2;
  if (head >= 65 && head <= 90) {
    if (text.length === 1) return 3;
    return text === text.toUpperCase() ? 4 : 5;
  }
  if (/^\p{Lu}/u.test(text)) return 5;
  return /^\p{L}/u.test(text) ? 1 : 6;
}

/** Straight and curly marks are one word to the model. */
function plain(text: string): string {
  if (text.length <= 2 && /^(?:["“”„«»]|''|‘‘|’’|``)$/.test(text)) return '"';
  if (text.length === 1 && /[–―]/.test(text)) return "—";
  return text.includes("’") ? text.replaceAll("’", "'").toLowerCase() : text.toLowerCase();
}

function quoteState(
  tokens: readonly Token[],
  i: number,
  opens: ReadonlySet<number>,
  closes: ReadonlySet<number>,
): number {
  const token = tokens[i];
  if (!token?.quoted) return 0;
  if (!QUOTE_MARK.test(token.text)) return 1;
  if (opens.has(token.start)) return 2;
  return closes.has(token.end) ? 3 : 1;
}

/** Cue habits are kept apart for verbs, nouns and the rest: "report" is two words. */
export const habitKey = (lemma: number, pos: Pos): number =>
  mix(lemma, pos === "VERB" || pos === "AUX" ? 1 : pos === "NOUN" || pos === "PROPN" ? 2 : 3);

/** Turns a text that has been read into columns. */
export function columnsOf(read: ReadText, habits: Habits): Columns {
  const { tokens, sentences } = read;
  const n = tokens.length;
  const ints = () => new Int32Array(n);
  const columns = {
    length: n,
    word: ints(),
    lemma: ints(),
    pos: ints(),
    shape: ints(),
    prefix: ints(),
    suffix: ints(),
    quote: ints(),
    cue: ints(),
    source: ints(),
    act: ints(),
    sentence: ints(),
    first: ints(),
    last: ints(),
    paragraph: ints(),
  };
  const opens = new Set(read.quotations.map(([start]) => start));
  const closes = new Set(read.quotations.map(([, end]) => end));
  tokens.forEach((token, i) => {
    const word = plain(token.text);
    const sentence = sentences[token.sentence];
    const single = word === "'" && token.quoted && (opens.has(token.start) || closes.has(token.end));
    columns.word[i] = single ? WORD.quote : hashOf(word);
    const lemma = word === '"' || single ? WORD.quote : hashOf(token.lemma);
    columns.lemma[i] = lemma;
    columns.pos[i] = tag(token.pos);
    columns.shape[i] = shapeOf(token.text);
    columns.prefix[i] = hashOfPart(word, 0, Math.min(word.length, 3));
    columns.suffix[i] = hashOfPart(word, Math.max(0, word.length - 3), word.length);
    columns.quote[i] = quoteState(tokens, i, opens, closes);
    columns.cue[i] = habits.cue(habitKey(lemma, token.pos));
    columns.act[i] = ACTS.get(lemma) ?? 0;
    columns.source[i] = habits.source(lemma);
    columns.sentence[i] = token.sentence;
    columns.first[i] = sentence?.first ?? 0;
    columns.last[i] = sentence?.last ?? n;
    columns.paragraph[i] = sentence?.paragraph ?? 0;
  });
  return columns;
}
