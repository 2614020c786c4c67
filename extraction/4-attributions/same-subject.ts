import type { Attribution, Token } from "#domain/extraction";
import type { Span } from "#domain/span";
import type { CueReading, Piece } from "../model/stage-two";

/** Where what joins a second verb to the first begins: "and", "but also", "and has"; the verb itself where nothing does. */
function joinBefore(tokens: readonly Token[], cue: number): number {
  let at = cue - 1;
  while (/^(?:ADV|AUX)$/.test(tokens[at]?.pos ?? "")) at -= 1;
  return /^(?:and|but)$/.test(tokens[at]?.text ?? "") ? at : cue;
}

/** Behind the dash of "PARIS (Agency) - Kelland", where the source begins with a dateline. */
function behindDateline(tokens: readonly Token[], [start, end]: Piece): Piece {
  for (let at = start + 2; at < Math.min(end - 1, start + 10); at += 1)
    if (/^[-–—]+$/.test(tokens[at]?.text ?? "") && tokens[at - 1]?.text === ")") {
      let from = at + 1;
      while (/^[-–—]+$/.test(tokens[from]?.text ?? "")) from += 1;
      return from < end ? [from, end] : [start, end];
    }
  return [start, end];
}

/**
 * "Kelland condemned the raids and demanded a ransom": the object of the first verb is not the subject of the second. A source
 * that lies in another's content and ends at the "and" before its cue gives way to that other's source.
 */
export function sameSubject(tokens: readonly Token[], readings: readonly CueReading[]): CueReading[] {
  const clear = readings.map((reading) => ({
    ...reading,
    source: reading.source.map((piece) => behindDateline(tokens, piece)),
  }));
  return clear.map((reading) => {
    const { cue, source } = reading;
    const join = joinBefore(tokens, cue.start);
    if (join === cue.start || source.length !== 1 || source[0]?.[1] !== join) return reading;
    const [own] = source;
    const first = clear.findLast(
      (other) =>
        other.cue.start < cue.start &&
        other.source.length > 0 &&
        tokens[other.cue.start]?.sentence === tokens[cue.start]?.sentence &&
        other.content.some(([start, end]) => start >= other.cue.end && start <= own[0] && own[1] <= end),
    );
    return first ? { ...reading, source: first.source } : reading;
  });
}

const JOINS = /^\s+(?:and|but)\s+(?:(?:also|then|later|again|has|have|had|\p{Ll}+ly)\s+)*$/u;

/**
 * The same for reports found inside the contents of others: where such a content opens with the source and goes on with "and"
 * and the cue, both verbs have one subject, and the first content ends before the "and".
 */
export function sharedSubjects(text: string, found: readonly Attribution[]): Attribution[] {
  const all = [...found];
  found.forEach((one, at) => {
    const [source, more] = one.source;
    const cue = one.cue[0]?.[0] ?? 0;
    if (!source || more || source[1] > cue || !JOINS.test(text.slice(source[1], cue))) return;
    const opens = ([start, end]: Span): boolean => start === source[0] && cue < end;
    const home = all.findIndex(
      (other) => other.source.length > 0 && other !== one && other.content.some(opens),
    );
    const first = all[home];
    if (!first) return;
    all[home] = {
      ...first,
      content: first.content.map((span): Span => (opens(span) ? [span[0], source[1]] : span)),
    };
    all[at] = { ...one, source: first.source };
  });
  return all;
}
