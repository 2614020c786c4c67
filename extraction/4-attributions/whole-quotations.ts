import type { Scene } from "../model/scene";
import type { CueReading, Piece } from "../model/stage-two";

/** The tokens that any reading took as source, cue or content. */
function takenBy(scene: Scene, readings: readonly CueReading[]): Uint8Array {
  const taken = new Uint8Array(scene.c.length);
  for (const { cue, source, content } of readings)
    for (const [start, end] of [...source, ...content, [cue.start, cue.end] as const])
      taken.fill(1, start, end);
  return taken;
}

/** No quotation is followed farther, so that many cues in one cost no more than their number. */
const LONGEST = 1000;

/** Where the quotation of token `i` ends: after its closing mark, or with its paragraph when it was left open. */
function quotationEnd({ c, s }: Scene, i: number): number {
  const closed = s.closed[i] as number;
  if (closed >= 0 && closed < i + LONGEST) return closed + 1;
  let end = i + 1;
  const limit = Math.min(c.length, i + LONGEST);
  while (end < limit && c.quote[end] && c.paragraph[end] === c.paragraph[i]) end += 1;
  return end;
}

/** A piece that ends, or begins, in the midst of a quotation is widened to the quotation's marks. */
function widened(scene: Scene, [start, end]: Piece, limits: readonly Piece[]): Piece {
  const { c, s } = scene;
  const free = (from: number, to: number): boolean => limits.every(([a, b]) => b <= from || a >= to);
  const opened = s.opened[start] as number;
  const left = c.quote[start] === 1 && opened >= 0 && free(opened, start) ? opened : start;
  const last = end - 1;
  if (!c.quote[last] || c.quote[last] === 3) return [left, end];
  const right = quotationEnd(scene, last);
  return [left, free(end, right) ? right : end];
}

/** The quotations that go on from a piece: over paragraphs that leave it open, or right after its sentence. */
function following(scene: Scene, last: Piece, cue: number, taken: Uint8Array): Piece[] {
  const { c } = scene;
  const found: Piece[] = [];
  let end = last[1];
  while (end < c.length && c.quote[end] === 2 && !taken[end]) {
    const open = c.quote[end - 1] !== 3 && c.quote[end - 1] !== 0;
    const resumed = c.paragraph[end] === c.paragraph[cue] && c.first[end] === end;
    if (!open && !resumed) break;
    found.push([end, quotationEnd(scene, end)]);
    end = found.at(-1)?.[1] ?? c.length;
  }
  return found;
}

/** Where a quotation that a cue interrupts may go on: after the cue's sentence. */
function resumption({ c }: Scene, { cue, content }: CueReading): Piece | null {
  const last = content.at(-1);
  if (!last) return null;
  const sentenceEnd = c.last[cue.end - 1] as number;
  const quoted = c.quote[last[0]] === 2 && c.quote[last[1] - 1] !== 0;
  if (last[1] >= sentenceEnd || !quoted) return last;
  return [last[0], sentenceEnd];
}

/**
 * Contents that touch a quotation take all of it, and what it goes on with: "…," she said. "…", and the next
 * paragraphs of a quotation left open. Quotations that another attribution took are left to it.
 */
export function takeWholeQuotations(scene: Scene, readings: readonly CueReading[]): CueReading[] {
  const taken = takenBy(scene, readings);
  return readings.map((reading) => {
    const { cue, source, content } = reading;
    const limits: Piece[] = [...source, [cue.start, cue.end]];
    const whole = content.map((piece) => widened(scene, piece, limits));
    const from = resumption(scene, { ...reading, content: whole });
    const more = from ? following(scene, from, cue.start, taken) : [];
    for (const [start, end] of more) taken.fill(1, start, end);
    return { ...reading, content: merged([...whole, ...more]) };
  });
}

function merged(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && piece[0] <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], piece[1])];
    else found.push(piece);
  }
  return found;
}
