import { type Columns, TAG, WORD } from "./columns";
import { bucket, mix } from "./hashing";
import type { Surroundings } from "./surroundings";

/** More than any token has; the length of the buffer the templates write to. */
export const FEATURES_ONE = 160;

const one = (template: number, a: number): number => mix(Math.imul(template, 0x9e3779b1), a);
const two = (template: number, a: number, b: number): number => mix(one(template, a), b);
const three = (template: number, a: number, b: number, d: number): number => mix(two(template, a, b), d);

/** A column's value beside the token, 0 beyond the text. */
const at = (column: ArrayLike<number>, i: number): number =>
  i >= 0 && i < column.length ? (column[i] as number) : 0;

/** Words, lemmas and their parts. */
function ofWords(c: Columns, i: number, out: Int32Array, from: number): number {
  let k = from;
  const [w, l, p] = [c.word, c.lemma, c.pos];
  const here = l[i] as number;
  for (let d = -3; d <= 3; d += 1) out[k++] = one(1 + d + 3, at(w, i + d));
  out[k++] = one(10, at(l, i - 1));
  out[k++] = one(11, here);
  out[k++] = one(12, at(l, i + 1));
  out[k++] = two(13, here, at(p, i - 1));
  out[k++] = two(14, here, at(p, i + 1));
  out[k++] = two(15, at(w, i - 1), at(w, i));
  out[k++] = two(16, at(w, i), at(w, i + 1));
  out[k++] = two(17, at(l, i - 1), at(l, i + 1));
  out[k++] = two(18, at(l, i - 2), at(l, i - 1));
  out[k++] = two(19, at(l, i + 1), at(l, i + 2));
  out[k++] = one(20, c.prefix[i] as number);
  out[k++] = one(21, c.suffix[i] as number);
  out[k++] = one(22, c.shape[i] as number);
  out[k++] = three(23, at(c.shape, i - 1), c.shape[i] as number, at(c.shape, i + 1));
  out[k++] = two(24, at(c.suffix, i - 1), p[i] as number);
  out[k++] = two(25, at(c.suffix, i + 1), p[i] as number);
  return k;
}

/** Parts of speech around the token. */
function ofTags(c: Columns, i: number, out: Int32Array, from: number): number {
  let k = from;
  const p = c.pos;
  const [a, b, here, d, e] = [at(p, i - 2), at(p, i - 1), at(p, i), at(p, i + 1), at(p, i + 2)];
  out[k++] = one(30, here);
  out[k++] = one(31, b);
  out[k++] = one(32, d);
  out[k++] = one(33, a);
  out[k++] = one(34, e);
  out[k++] = two(35, b, here);
  out[k++] = two(36, here, d);
  out[k++] = two(37, a, b);
  out[k++] = two(38, d, e);
  out[k++] = three(39, b, here, d);
  out[k++] = three(40, a, b, here);
  out[k++] = three(41, here, d, e);
  out[k++] = three(42, d, e, at(p, i + 3));
  out[k++] = three(43, at(p, i - 3), a, b);
  return k;
}

/** Quotation marks: the token's own state, and what stands before and after the quotation it is in. */
function ofQuotes(c: Columns, s: Surroundings, i: number, out: Int32Array, from: number): number {
  let k = from;
  const q = c.quote[i] as number;
  const opened = s.opened[i] as number;
  const closed = s.closed[i] as number;
  const trigram = at(c.quote, i - 1) * 16 + q * 4 + at(c.quote, i + 1);
  out[k++] = one(50, trigram);
  out[k++] = two(51, q, c.pos[i] as number);
  out[k++] = two(52, trigram, at(c.word, i - 1));
  out[k++] = two(53, trigram, at(c.word, i + 1));
  const sentence = c.sentence[i] as number;
  out[k++] = three(54, q, s.habit[sentence] as number, at(s.habit, sentence - 1) & 15);
  out[k++] = two(55, q, at(s.habit, sentence + 1));
  if (q === 0) return k;
  const size = opened >= 0 && closed >= 0 ? bucket(closed - opened) : 15;
  out[k++] = two(56, q, size);
  if (opened >= 0) {
    out[k++] = two(57, q, at(c.lemma, opened - 1));
    out[k++] = three(58, at(c.cue, opened - 1), at(c.cue, opened - 2), size);
  }
  if (closed >= 0) {
    const comma = at(c.word, closed - 1);
    out[k++] = two(59, q, at(c.lemma, closed + 1));
    out[k++] = three(60, comma === WORD.comma ? 1 : comma === WORD.stop ? 2 : 0, at(c.pos, closed + 1), size);
    out[k++] = three(61, at(c.cue, closed + 1), at(c.cue, closed + 2), at(c.cue, closed + 3));
  }
  return k;
}

/** How often this word and its neighbours are cues or sources. */
function ofHabits(c: Columns, s: Surroundings, i: number, out: Int32Array, from: number): number {
  let k = from;
  const [here, before, after] = [c.cue[i] as number, at(c.cue, i - 1), at(c.cue, i + 1)];
  const p = c.pos[i] as number;
  const src = c.source[i] as number;
  out[k++] = one(70, here);
  out[k++] = three(71, before, here, after);
  out[k++] = two(72, here, p);
  out[k++] = three(73, here, p, at(c.pos, i + 1));
  out[k++] = two(74, here, c.quote[i] as number);
  out[k++] = three(75, here, at(c.word, i + 1), 0);
  out[k++] = three(76, here, at(c.pos, i - 1), at(c.word, i - 1) === WORD.comma ? 1 : 0);
  out[k++] = two(77, at(c.cue, i - 2), before);
  out[k++] = two(78, after, at(c.cue, i + 2));
  out[k++] = one(79, src);
  out[k++] = two(80, src, p);
  out[k++] = three(81, at(c.source, i - 1), src, at(c.source, i + 1));
  out[k++] = two(82, here, src);
  const left = s.head[i - 1] ?? -1;
  out[k++] = three(83, here, left >= 0 ? (c.source[left] as number) : 15, c.pos[left] ?? 0);
  const right = s.head[i + 1] ?? -1;
  out[k++] = three(84, here, right >= 0 ? (c.source[right] as number) : 15, c.pos[right] ?? 0);
  return k;
}

/** One nearest likely cue, and what lies between it and the token. */
function ofCue(
  c: Columns,
  s: Surroundings,
  i: number,
  cue: number,
  base: number,
  out: Int32Array,
  from: number,
): number {
  let k = from;
  const p = c.pos[i] as number;
  if (cue < 0) {
    out[k++] = two(base, p, 99);
    return k;
  }
  const [a, b] = cue < i ? [cue + 1, i] : [i + 1, cue];
  const between = (sums: Int32Array): number => (sums[b] as number) - (sums[a] as number);
  const distance = bucket(b - a);
  const lemma = c.lemma[cue] as number;
  const commas = Math.min(between(s.commas), 3);
  const verbs = Math.min(between(s.verbs), 3);
  const that = between(s.thats) > 0 ? 1 : 0;
  const marks = Math.min(between(s.marks), 3);
  const strength = c.cue[cue] as number;
  const crossed = that * 64 + commas * 16 + verbs * 4 + marks;
  out[k++] = one(base, lemma);
  out[k++] = two(base + 1, strength, distance);
  out[k++] = three(base + 2, strength, crossed, c.quote[i] as number);
  out[k++] = two(base + 3, lemma, that * 4 + commas);
  out[k++] = three(base + 4, distance, p, strength);
  out[k++] = two(base + 5, crossed, p);
  out[k++] = three(base + 6, lemma, distance, p);
  out[k++] = three(base + 7, c.word[i] as number, strength, distance > 2 ? 1 : 0);
  out[k++] = three(base + 8, at(c.pos, cue - 1), at(c.pos, cue + 1), distance);
  out[k++] = three(base + 9, at(c.word, cue + 1), distance, commas);
  return k;
}

/** The noun phrase, the clause and the verbs around the token. */
function ofStructure(c: Columns, s: Surroundings, i: number, out: Int32Array, from: number): number {
  let k = from;
  const p = c.pos[i] as number;
  const [head, start, end] = [s.head[i] as number, s.phrase[i] as number, s.phraseEnd[i] as number];
  if (head >= 0) {
    out[k++] = two(120, c.lemma[head] as number, i === start ? 1 : 0);
    out[k++] = two(121, c.source[head] as number, p);
    out[k++] = two(122, at(c.lemma, end), p);
    out[k++] = three(123, at(c.cue, end), at(c.pos, end), c.source[head] as number);
    out[k++] = two(124, at(c.lemma, start - 1), p);
    out[k++] = three(125, at(c.cue, start - 1), at(c.pos, start - 1), c.source[head] as number);
    out[k++] = three(126, i === start ? 1 : 0, i === end - 1 ? 1 : 0, bucket(end - start));
  }
  const [lv, rv] = [s.leftVerb[i] as number, s.rightVerb[i] as number];
  if (lv >= 0) {
    out[k++] = two(127, c.lemma[lv] as number, p);
    out[k++] = three(
      128,
      c.cue[lv] as number,
      bucket(i - lv),
      (s.commas[i] as number) - (s.commas[lv] as number),
    );
  }
  if (rv >= 0) {
    out[k++] = two(129, c.lemma[rv] as number, p);
    out[k++] = three(
      130,
      c.cue[rv] as number,
      bucket(rv - i),
      (s.commas[rv] as number) - (s.commas[i] as number),
    );
  }
  const [clause, clauseEnd] = [s.clause[i] as number, s.clauseEnd[i] as number];
  if (clause >= 0) {
    out[k++] = two(131, c.lemma[clause] as number, bucket(i - clause));
    out[k++] = three(132, c.pos[clause] as number, at(c.lemma, clauseEnd), at(c.lemma, clause - 1));
    out[k++] = three(133, at(c.pos, clauseEnd + 1), at(c.cue, clauseEnd + 1), bucket(clauseEnd - i));
    out[k++] = three(134, at(c.cue, clause), at(c.cue, clause + 1), at(c.cue, clause + 2));
  }
  return k;
}

/** Where the token stands in its sentence, and how the sentence is built. */
function ofPlace(c: Columns, s: Surroundings, i: number, out: Int32Array, from: number): number {
  let k = from;
  const p = c.pos[i] as number;
  const [fromStart, fromEnd] = [bucket(i - (c.first[i] as number)), bucket((c.last[i] as number) - 1 - i)];
  const sentence = c.sentence[i] as number;
  out[k++] = one(140, fromStart);
  out[k++] = one(141, fromEnd);
  out[k++] = two(142, p, fromStart);
  out[k++] = two(143, p, fromEnd);
  const [tail, tailCue, best] = [
    s.tail[sentence] as number,
    s.tailCue[sentence] as number,
    s.bestCue[sentence] as number,
  ];
  out[k++] = three(
    144,
    tail < 0 ? 0 : i < tail ? 1 : i === tail ? 2 : i < tailCue ? 3 : i === tailCue ? 4 : 5,
    p,
    c.quote[i] as number,
  );
  if (tail >= 0) {
    out[k++] = two(145, c.lemma[tailCue] as number, i < tail ? 0 : 1);
    out[k++] = three(146, i < tail ? 0 : 1, fromStart, c.cue[i] as number);
  }
  out[k++] = three(147, best < 0 ? 15 : (c.cue[best] as number), best < 0 ? 0 : Math.sign(i - best), p);
  out[k++] = three(148, s.habit[sentence] as number, at(s.habit, sentence - 1), at(s.habit, sentence + 1));
  const first = c.first[i] as number;
  out[k++] = two(149, c.lemma[first] as number, fromStart > 3 ? 1 : 0);
  out[k++] = three(150, p, at(c.pos, i + 1) === TAG.punct ? 1 : 0, fromEnd);
  return k;
}

/** Writes the features of token `i` for the first chain to `out`; gives their number. */
export function featuresOne(c: Columns, s: Surroundings, i: number, out: Int32Array): number {
  out[0] = 1;
  let k = ofWords(c, i, out, 1);
  k = ofTags(c, i, out, k);
  k = ofQuotes(c, s, i, out, k);
  k = ofHabits(c, s, i, out, k);
  const [left, right] = [s.leftCue[i] as number, s.rightCue[i] as number];
  k = ofCue(c, s, i, left, 90, out, k);
  k = ofCue(c, s, i, right, 105, out, k);
  const near = (cue: number): number => (cue < 0 ? 15 : bucket(Math.abs(cue - i)));
  out[k++] = three(119, near(left), near(right), c.quote[i] as number);
  k = ofStructure(c, s, i, out, k);
  return ofPlace(c, s, i, out, k);
}

/** What stands between token `i` and the one before it. */
export function edgeOf(c: Columns, i: number): number {
  if (i === 0 || c.sentence[i] !== c.sentence[i - 1])
    return i > 0 && c.paragraph[i] === c.paragraph[i - 1] ? 1 : 2;
  if (c.quote[i] === 2) return 3;
  if (c.quote[i - 1] === 3) return 4;
  if (c.word[i - 1] === WORD.comma) return 5;
  if (c.word[i] === WORD.comma || c.word[i] === WORD.stop) return 6;
  return c.cue[i - 1] && (c.cue[i - 1] as number) >= 6 ? 7 : 0;
}
