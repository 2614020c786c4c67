import type { CueReading, Piece } from "../model/stage-two";

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, [start, end]) => sum + end - start, 0);

/** How many tokens of `pieces` some stronger reading has already. */
function sharedWith(pieces: readonly Piece[], owner: Int32Array): number {
  let shared = 0;
  for (const [start, end] of pieces) for (let i = start; i < end; i += 1) if (owner[i]) shared += 1;
  return shared;
}

/** Do all of a reading's pieces lie in the content of one other? */
function liesInOne({ cue, source, content }: CueReading, owner: Int32Array): boolean {
  const home = owner[cue.start];
  if (!home || source.length === 0) return false;
  return [...source, ...content].every(([start, end]) => owner[start] === home && owner[end - 1] === home);
}

/**
 * Words belong to one report: where two cues claim mostly the same content, the likelier one keeps it. A weaker one
 * that lies wholly inside the other's content is a report inside a report. `tokens` is the length of the text.
 */
export function giveOneOwner(
  readings: readonly CueReading[],
  tokens: number,
): { readonly kept: readonly CueReading[]; readonly inner: readonly CueReading[] } {
  const owner = new Int32Array(tokens);
  const strength = ({ real, cue }: CueReading): number => real * cue.probability;
  const kept = new Set<CueReading>();
  for (const reading of [...readings].sort((a, b) => strength(b) - strength(a))) {
    if (sharedWith(reading.content, owner) * 2 > lengthOf(reading.content)) continue;
    kept.add(reading);
    for (const [start, end] of reading.content) owner.fill(kept.size, start, end);
  }
  return {
    kept: readings.filter((reading) => kept.has(reading)),
    inner: readings.filter((reading) => !kept.has(reading) && liesInOne(reading, owner)),
  };
}
