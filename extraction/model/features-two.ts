import { at, bucket, one, three, two } from "./hashing";
import type { CueView, Scene } from "./scene";

/** More than any token has; the length of the buffer the templates write to. */
export const FEATURES_TWO = 100;

/** Where the token stands toward the cue: side, sentence, and what lies between, each a small number. */
interface Place {
  readonly side: number;
  readonly distance: number;
  readonly crossed: number;
  readonly cues: number;
  readonly sources: number;
  readonly contents: number;
  readonly marks: number;
  readonly commas: number;
  readonly verbs: number;
  readonly breaks: number;
}

/** What a running count grew by between two tokens, at most `most`. */
function grown(sums: Int32Array, a: number, b: number, most: number): number {
  return b <= a ? 0 : Math.min((sums[b] as number) - (sums[a] as number), most);
}

function placeOf({ c, s, cues, sources, contents }: Scene, cue: CueView, i: number): Place {
  const side = i < cue.start ? 0 : i < cue.end ? 1 : 2;
  const a = side === 0 ? i + 1 : side === 2 ? cue.end : i;
  const b = side === 0 ? cue.start : i;
  const offset = (c.sentence[i] as number) - cue.sentence + 1;
  const commas = grown(s.commas, a, b, 3);
  const verbs = grown(s.verbs, a, b, 3);
  return {
    side: side * 4 + offset,
    distance: bucket(b - a),
    crossed: grown(s.thats, a, b, 1) * 16 + commas * 4 + verbs,
    cues: grown(cues, a, b, 2),
    sources: grown(sources, a, b, 2),
    contents: grown(contents, a, b, 2),
    marks: grown(s.marks, a, b, 5),
    commas,
    verbs,
    breaks: grown(s.breaks, a, b, 3),
  };
}

/** What the first chain read here, seen from the cue. */
function ofReading(scene: Scene, cue: CueView, at0: Place, i: number, out: Int32Array, from: number): number {
  const { labels, leanings, c } = scene;
  let k = from;
  const { side, cues, sources, contents } = at0;
  const label = labels[i] as number;
  const lean = leanings[i] as number;
  const trigram = (at(labels, i - 1) << 8) | (label << 4) | at(labels, i + 1);
  out[k++] = two(1, side, label);
  out[k++] = two(2, side, trigram);
  out[k++] = two(3, label, cue.lemma);
  out[k++] = three(4, side, label, cues);
  out[k++] = three(5, side, label, cues * 9 + sources * 3 + contents);
  out[k++] = three(6, side, lean & 15, cues);
  out[k++] = three(7, side, (lean >> 4) & 15, cues * 3 + sources);
  out[k++] = three(8, side, lean >> 8, label);
  out[k++] = three(9, side, label, cue.passive);
  out[k++] = three(10, side, label, cue.trust);
  out[k++] = three(11, side, label, cue.next);
  out[k++] = three(12, side, label, cue.before);
  out[k++] = three(13, side, label, cue.rank);
  out[k++] = three(14, side, trigram, cues);
  out[k++] = three(15, side, lean & 255, cue.pos);
  out[k++] = three(16, lean, at(leanings, i - 1), at(leanings, i + 1));
  const first = c.first[cue.start] as number;
  const last = c.last[cue.start] as number;
  const left = (scene.sources[cue.start] as number) > (scene.sources[first] as number) ? 1 : 0;
  const right = (scene.sources[last] as number) > (scene.sources[cue.end] as number) ? 2 : 0;
  const before = (scene.contents[cue.start] as number) > (scene.contents[first] as number) ? 4 : 0;
  const after = (scene.contents[last] as number) > (scene.contents[cue.end] as number) ? 8 : 0;
  out[k++] = three(17, side, label, left | right | before | after);
  const start = c.first[i] as number;
  const end = c.last[i] as number;
  const others = Math.min(2, (scene.cues[end] as number) - (scene.cues[start] as number));
  out[k++] = three(18, side, label, others);
  const later = Math.min(2, (scene.cues[end] as number) - (scene.cues[i + 1] as number));
  out[k++] = three(20, side, label, later * 4 + at0.breaks);
  out[k++] = three(19, side, (c.quote[i] as number) * 4 + others, at0.marks);
  return k;
}

/** The cue's words, and what lies between it and the token. */
function ofCue(scene: Scene, cue: CueView, at0: Place, i: number, out: Int32Array, from: number): number {
  const { c, s } = scene;
  let k = from;
  const { side, distance, crossed, marks } = at0;
  const p = c.pos[i] as number;
  const q = c.quote[i] as number;
  out[k++] = two(30, side, distance);
  out[k++] = three(31, cue.lemma, side, distance);
  out[k++] = three(32, cue.lemma, side, p);
  out[k++] = three(33, cue.lemma, side, c.lemma[i] as number);
  out[k++] = three(34, cue.signature, side, p * 16 + distance);
  out[k++] = three(35, side, crossed, p);
  out[k++] = three(36, side, crossed, cue.lemma);
  out[k++] = three(37, side, marks, q);
  out[k++] = three(38, side, marks * 4 + q, cue.rank);
  out[k++] = three(39, cue.next, side, distance * 32 + p);
  out[k++] = three(40, cue.next, cue.pos, side);
  out[k++] = three(41, cue.quote, q, side);
  out[k++] = three(42, cue.passive, side, distance);
  out[k++] = three(43, cue.passive, cue.lemma, side);
  const linked = (s.rightVerb[i] as number) >= cue.start && (s.rightVerb[i] as number) < cue.end ? 1 : 0;
  const led = (s.leftVerb[i] as number) >= cue.start && (s.leftVerb[i] as number) < cue.end ? 2 : 0;
  out[k++] = three(44, linked | led, p, at0.commas);
  const sentence = c.sentence[i] as number;
  out[k++] = three(45, side, s.habit[sentence] as number, q);
  out[k++] = three(46, side, at(s.habit, cue.sentence), q);
  const crossesParagraph = c.paragraph[i] === c.paragraph[cue.start] ? 0 : 1;
  out[k++] = three(47, side, crossesParagraph, q * 8 + marks);
  return k;
}

/** The token itself, its noun phrase and its clause. */
function ofToken(scene: Scene, cue: CueView, at0: Place, i: number, out: Int32Array, from: number): number {
  const { c, s } = scene;
  let k = from;
  const { side, distance, commas, cues } = at0;
  const p = c.pos[i] as number;
  const lemma = c.lemma[i] as number;
  out[k++] = two(60, c.word[i] as number, side);
  out[k++] = three(61, at(c.lemma, i - 1), lemma, side);
  out[k++] = three(62, lemma, at(c.lemma, i + 1), side);
  out[k++] = three(63, (at(c.pos, i - 1) << 5) | p, at(c.pos, i + 1), side);
  out[k++] = three(64, (at(c.pos, i - 2) << 5) | at(c.pos, i - 1), p, side);
  out[k++] = three(65, (at(c.pos, i + 2) << 5) | at(c.pos, i + 1), p, side);
  out[k++] = three(66, at(c.shape, i - 1) * 8 + (c.shape[i] as number), at(c.shape, i + 1), side);
  out[k++] = three(
    67,
    at(c.quote, i - 1) * 16 + (c.quote[i] as number) * 4 + at(c.quote, i + 1),
    side,
    at0.marks,
  );
  const head = s.head[i] as number;
  const start = s.phrase[i] as number;
  const end = s.phraseEnd[i] as number;
  if (head >= 0) {
    const beside =
      (end === cue.start ? 1 : 0) | (start === cue.end ? 2 : 0) | (end + 1 === cue.start ? 4 : 0);
    out[k++] = three(68, c.lemma[head] as number, side, distance > 3 ? 1 : 0);
    out[k++] = three(69, c.source[head] as number, side, cues * 4 + commas);
    out[k++] = three(70, beside, c.source[head] as number, p);
    out[k++] = three(71, at(c.lemma, end), side, i === start ? 1 : 0);
    out[k++] = three(81, s.voice[head] as number, side, cues * 4 + commas);
    out[k++] = three(82, s.subject[cue.start] === head ? 1 : 0, cue.passive, side);
    out[k++] = three(72, beside, cue.lemma, side);
    out[k++] = three(73, at(c.lemma, start - 1), side, i === start ? 1 : 0);
  }
  const clause = s.clause[i] as number;
  const clauseEnd = s.clauseEnd[i] as number;
  if (clause >= 0) {
    out[k++] = three(74, c.lemma[clause] as number, side, commas);
    out[k++] = three(75, c.pos[clause] as number, side, bucket(i - clause));
    out[k++] = three(76, at(c.lemma, clauseEnd), side, commas);
    out[k++] = three(77, at(c.cue, clause) * 9 + at(c.cue, clause + 1), side, commas);
  }
  const behind = (at(c.pos, i + 1) << 5) | at(c.pos, i + 2);
  out[k++] = three(83, lemma, side, behind);
  out[k++] = three(84, lemma, side, bucket((c.last[i] as number) - i));
  out[k++] = three(85, cue.act, side, p * 16 + distance);
  out[k++] = three(86, cue.act, side, lemma);
  out[k++] = three(87, side, at0.breaks, p);
  out[k++] = three(78, bucket(i - (c.first[i] as number)), side, p);
  out[k++] = three(79, bucket((c.last[i] as number) - i), side, p);
  const tail = s.tail[cue.sentence] as number;
  out[k++] = three(80, tail < 0 ? 0 : i < tail ? 1 : i === tail ? 2 : 3, cue.rank, side);
  return k;
}

/** Writes the features of token `i` for the second chain to `out`; gives their number. */
export function featuresTwo(scene: Scene, cue: CueView, i: number, out: Int32Array): number {
  const place = placeOf(scene, cue, i);
  out[0] = one(99, place.side);
  let k = ofReading(scene, cue, place, i, out, 1);
  k = ofCue(scene, cue, place, i, out, k);
  return ofToken(scene, cue, place, i, out, k);
}
