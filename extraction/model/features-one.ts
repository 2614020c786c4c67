import { type Columns, TAG, WORD } from "./columns";
import { ofHabits, ofQuotes, ofTags, ofWords } from "./features-words";
import { at, bucket, one, three, two } from "./hashing";
import type { Surroundings } from "./surroundings";

/** More than any token has; the length of the buffer the templates write to. */
export const FEATURES_ONE = 180;

/** What a verb at the token would have as subject and take as object, and who speaks in this article. */
function ofFrame(c: Columns, s: Surroundings, i: number, out: Int32Array, from: number): number {
  let k = from;
  const subject = s.subject[i] as number;
  const taken = s.taken[i] as number;
  const here = c.lemma[i] as number;
  const cue = c.cue[i] as number;
  const p = c.pos[i] as number;
  const voice = subject >= 0 ? (s.voice[subject] as number) : 5;
  const habit = subject >= 0 ? (c.source[subject] as number) : 15;
  const takenLemma = taken >= 0 ? (c.lemma[taken] as number) : 0;
  const takenPos = taken >= 0 ? (c.pos[taken] as number) : 0;
  out[k++] = two(151, here, at(c.lemma, i + 1));
  out[k++] = two(152, here, at(c.lemma, i - 1));
  out[k++] = two(153, here, habit);
  out[k++] = two(154, here, takenLemma);
  out[k++] = three(155, here, takenPos, c.quote[i] as number);
  out[k++] = three(156, cue, takenPos, habit);
  out[k++] = three(157, cue, takenLemma, voice);
  out[k++] = three(158, p, voice, habit);
  out[k++] = three(159, s.voice[i] as number, p, cue);
  const head = s.head[i] as number;
  out[k++] = three(160, head >= 0 ? (s.voice[head] as number) : 5, p, at(c.cue, s.phraseEnd[i] as number));
  out[k++] = three(161, subject >= 0 ? (c.lemma[subject] as number) : 0, cue, p);
  const act = c.act[i] as number;
  out[k++] = three(163, act, p, at(c.pos, i + 1));
  out[k++] = three(164, act, takenPos, habit);
  out[k++] = two(165, act, at(c.word, i + 1));
  out[k++] = three(162, c.sentence[i] === 0 ? 1 : 0, p, c.shape[i] as number);
  return k;
}

/** What a running count grew by between two tokens. */
function between(sums: Int32Array, a: number, b: number): number {
  return (sums[b] as number) - (sums[a] as number);
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
  const distance = bucket(b - a);
  const lemma = c.lemma[cue] as number;
  const commas = Math.min(between(s.commas, a, b), 3);
  const verbs = Math.min(between(s.verbs, a, b), 3);
  const that = between(s.thats, a, b) > 0 ? 1 : 0;
  const marks = Math.min(between(s.marks, a, b), 3);
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
  const head = s.head[i] as number;
  const start = s.phrase[i] as number;
  const end = s.phraseEnd[i] as number;
  if (head >= 0) {
    out[k++] = two(120, c.lemma[head] as number, i === start ? 1 : 0);
    out[k++] = two(121, c.source[head] as number, p);
    out[k++] = two(122, at(c.lemma, end), p);
    out[k++] = three(123, at(c.cue, end), at(c.pos, end), c.source[head] as number);
    out[k++] = two(124, at(c.lemma, start - 1), p);
    out[k++] = three(125, at(c.cue, start - 1), at(c.pos, start - 1), c.source[head] as number);
    out[k++] = three(126, i === start ? 1 : 0, i === end - 1 ? 1 : 0, bucket(end - start));
  }
  const lv = s.leftVerb[i] as number;
  const rv = s.rightVerb[i] as number;
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
  const clause = s.clause[i] as number;
  const clauseEnd = s.clauseEnd[i] as number;
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
  const fromStart = bucket(i - (c.first[i] as number));
  const fromEnd = bucket((c.last[i] as number) - 1 - i);
  const sentence = c.sentence[i] as number;
  out[k++] = one(140, fromStart);
  out[k++] = one(141, fromEnd);
  out[k++] = two(142, p, fromStart);
  out[k++] = two(143, p, fromEnd);
  const tail = s.tail[sentence] as number;
  const tailCue = s.tailCue[sentence] as number;
  const best = s.bestCue[sentence] as number;
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

function near(cue: number, i: number): number {
  return cue < 0 ? 15 : bucket(Math.abs(cue - i));
}

/** Writes the features of token `i` for the first chain to `out`; gives their number. */
export function featuresOne(c: Columns, s: Surroundings, i: number, out: Int32Array): number {
  out[0] = 1;
  let k = ofWords(c, i, out, 1);
  k = ofTags(c, i, out, k);
  k = ofQuotes(c, s, i, out, k);
  k = ofHabits(c, s, i, out, k);
  const left = s.leftCue[i] as number;
  const right = s.rightCue[i] as number;
  k = ofCue(c, s, i, left, 90, out, k);
  k = ofCue(c, s, i, right, 105, out, k);
  out[k++] = three(119, near(left, i), near(right, i), c.quote[i] as number);
  k = ofFrame(c, s, i, out, k);
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
