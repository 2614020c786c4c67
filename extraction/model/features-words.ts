import { type Columns, WORD } from "./columns";
import { at, bucket, one, three, two } from "./hashing";
import type { Surroundings } from "./surroundings";

/** Words, lemmas and their parts. */
export function ofWords(c: Columns, i: number, out: Int32Array, from: number): number {
  let k = from;
  const w = c.word;
  const l = c.lemma;
  const p = c.pos;
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
export function ofTags(c: Columns, i: number, out: Int32Array, from: number): number {
  let k = from;
  const p = c.pos;
  const a = at(p, i - 2);
  const b = at(p, i - 1);
  const here = at(p, i);
  const d = at(p, i + 1);
  const e = at(p, i + 2);
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
export function ofQuotes(c: Columns, s: Surroundings, i: number, out: Int32Array, from: number): number {
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
export function ofHabits(c: Columns, s: Surroundings, i: number, out: Int32Array, from: number): number {
  let k = from;
  const here = c.cue[i] as number;
  const before = at(c.cue, i - 1);
  const after = at(c.cue, i + 1);
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
