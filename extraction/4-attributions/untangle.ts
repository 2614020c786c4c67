import { type Columns, TAG, WORD } from "../model/columns";
import type { CueReading, Piece } from "../model/stage-two";

/** Where the clause of a coordinated cue begins: before "and", a comma, an auxiliary or an adverb. */
function clauseStart({ pos, word }: Columns, cue: number, least: number): number {
  let at = cue;
  const joins = (i: number): boolean =>
    pos[i] === TAG.aux || pos[i] === TAG.adv || pos[i] === TAG.cconj || word[i] === WORD.comma;
  while (at > least && joins(at - 1)) at -= 1;
  return at;
}

/** Does `other` begin inside the piece, outside quotation marks, with its source elsewhere? */
function intrudes(c: Columns, [start, end]: Piece, other: CueReading): boolean {
  const at = other.cue.start;
  if (at <= start || at >= end || c.quote[at] || other.source.length === 0) return false;
  return other.source.every(([from, to]) => to <= start || from >= end);
}

/**
 * A content ends where the same speaker's next act begins: "accused Kelland of X and urged it to Y" is two
 * reports. `readings` stand in the order of their cues.
 */
export function untangle(c: Columns, readings: readonly CueReading[]): CueReading[] {
  return readings.map((reading, i) => {
    const content = reading.content.map((piece): Piece => {
      if (piece[0] < reading.cue.start) return piece;
      for (let j = i + 1; j < readings.length; j += 1) {
        const other = readings[j];
        if (!other || other.cue.start >= piece[1]) break;
        if (intrudes(c, piece, other)) return [piece[0], clauseStart(c, other.cue.start, piece[0])];
      }
      return piece;
    });
    return { ...reading, content: content.filter(([start, end]) => end > start) };
  });
}
