import { TAG, WORD } from "./columns";
import { bucket } from "./hashing";
import { ONE } from "./labels";
import type { Scene } from "./scene";
import type { CueReading, Piece } from "./stage-two";

/** Numbers of the groups below, one after the other. */
const GROUPS = [
  ["even", 1],
  ["chances", 6],
  ["cue habit", 9],
  ["cue tag", 4],
  ["cue length", 4],
  ["source", 8],
  ["content begins", 8],
  ["content length", 9],
  ["quoted", 4],
  ["agreement", 4],
  ["place", 4],
] as const;
type Group = (typeof GROUPS)[number][0];

const STARTS = new Map<Group, number>();
let size = 0;
for (const [name, length] of GROUPS) {
  STARTS.set(name, size);
  size += length;
}

/** How many numbers a reading is weighed by. */
export const TRUST_SIZE = size;

const logOdds = (p: number): number => Math.log(Math.max(p, 1e-4) / Math.max(1 - p, 1e-4));

/** Share of the pieces' tokens that the first chain labelled between `least` and `most`. */
function share(labels: Int32Array, pieces: readonly Piece[], least: number, most: number): number {
  let [all, agreed] = [0, 0];
  for (const [start, end] of pieces)
    for (let i = start; i < end; i += 1) {
      const label = labels[i] as number;
      all += 1;
      if (label >= least && label <= most) agreed += 1;
    }
  return all > 0 ? agreed / all : 0;
}

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, [start, end]) => sum + end - start, 0);

function cueTag(pos: number): number {
  if (pos === TAG.verb || pos === TAG.aux) return 0;
  if (pos === TAG.noun || pos === TAG.propn) return 1;
  return pos === TAG.adj ? 2 : 3;
}

/** What the source is: none, a pronoun, a name, a noun or else; and on which side of the cue, how far. */
function sourceKind({ c }: Scene, { source: [piece], cue }: CueReading): readonly number[] {
  if (!piece) return [0];
  const tags = Array.from(c.pos.subarray(piece[0], piece[1]));
  const kind = tags.includes(TAG.propn) ? 1 : tags.includes(TAG.noun) ? 2 : tags.includes(TAG.pron) ? 3 : 4;
  const away = piece[0] < cue.start ? cue.start - piece[1] : piece[0] - cue.end;
  return [kind, piece[0] < cue.start ? 5 : 6, ...(away > 2 ? [7] : [])];
}

function beginning({ c }: Scene, [start, end]: Piece): number {
  const word = c.word[start];
  if (c.quote[start]) return 0;
  if (word === WORD.that) return 1;
  if (word === WORD.to) return 2;
  const tag = c.pos[start];
  if (end - start === 1) return 3;
  if (tag === TAG.det) return 4;
  if (tag === TAG.propn || tag === TAG.noun || tag === TAG.pron) return 5;
  return tag === TAG.adp || tag === TAG.sconj ? 6 : 7;
}

/** Weighs a reading whole: what both chains made of it, and of what kind its cue, source and content are. */
export function trustFeatures(scene: Scene, reading: CueReading): Float32Array {
  const { c, s, labels } = scene;
  const { cue, source, content } = reading;
  const x = new Float32Array(TRUST_SIZE);
  const set = (group: Group, at: number, value = 1): void => {
    x[(STARTS.get(group) as number) + at] = value;
  };
  const [first] = content;
  const length = lengthOf(content);
  const path = Math.log(Math.max(reading.path, 1e-6));
  set("even", 0);
  set("chances", 0, logOdds(cue.probability));
  set("chances", 1, cue.probability);
  set("chances", 2, path);
  set("chances", 3, path / Math.sqrt(length + 4));
  set("chances", 4, reading.path);
  set("chances", 5, logOdds(reading.real));
  let habit = 0;
  for (let i = cue.start; i < cue.end; i += 1) habit = Math.max(habit, c.cue[i] as number);
  set("cue habit", habit);
  set("cue tag", cueTag(cue.pos));
  set("cue length", Math.min(3, cue.end - cue.start - 1));
  for (const at of sourceKind(scene, reading)) set("source", at);
  if (first) set("content begins", beginning(scene, first));
  set("content length", bucket(length));
  set("quoted", first && c.quote[first[0]] ? 0 : 1);
  if (cue.quote) set("quoted", 2);
  if (content.length > 1) set("quoted", 3);
  set("agreement", 0, share(labels, content, ONE.contentLeft, ONE.contentOn + 1));
  set("agreement", 1, share(labels, source, ONE.sourceLeft, ONE.sourceRight + 1));
  set("agreement", 2, labels[cue.start] === ONE.cue ? 1 : 0);
  set("agreement", 3, share(labels, content, ONE.cue, ONE.cue + 1));
  if (cue.sentence === 0) set("place", 0);
  if (first && first[0] < cue.start) set("place", 1);
  if ((s.subject[cue.start] as number) >= 0) set("place", 2);
  if (cue.passive) set("place", 3);
  return x;
}

/** The probability that a reading is right: a logistic model of `trustFeatures`. */
export function trustOf(weights: Float32Array, scene: Scene, reading: CueReading): number {
  const x = trustFeatures(scene, reading);
  let sum = 0;
  for (let i = 0; i < TRUST_SIZE; i += 1) sum += (weights[i] ?? 0) * (x[i] as number);
  return 1 / (1 + Math.exp(-sum));
}
