import type { CueReading, Piece } from "../model/stage-two";

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, [start, end]) => sum + end - start, 0);

/** How many tokens of `pieces` some stronger reading has already. */
function sharedWith(pieces: readonly Piece[], owner: Int32Array): number {
  let shared = 0;
  for (const [start, end] of pieces) for (let i = start; i < end; i += 1) if (owner[i]) shared += 1;
  return shared;
}

/**
 * Words belong to one report: where two cues claim mostly the same content, the likelier one keeps it. `tokens`
 * is the length of the text.
 */
export function giveOneOwner(readings: readonly CueReading[], tokens: number): CueReading[] {
  const owner = new Int32Array(tokens);
  const strength = ({ real, cue }: CueReading): number => real * cue.probability;
  const kept = new Set<CueReading>();
  for (const reading of [...readings].sort((a, b) => strength(b) - strength(a))) {
    if (sharedWith(reading.content, owner) * 2 > lengthOf(reading.content)) continue;
    kept.add(reading);
    for (const [start, end] of reading.content) owner.fill(1, start, end);
  }
  return readings.filter((reading) => kept.has(reading));
}
