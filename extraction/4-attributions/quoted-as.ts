import type { Token } from "#domain/extraction";
import type { CueReading, Piece } from "../model/stage-two";

/** How long the name of whoever is quoted may be, in tokens. */
const LONGEST = 12;

const isParticiple = (token: Token | undefined): boolean => /^\p{Ll}+ing$/u.test(token?.text ?? "");

/** Where "as" stands before a participle, behind nothing but a noun phrase that begins at `start`; -1 where it does not. */
function asSaying(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start; at < Math.min(end - 1, start + LONGEST); at += 1) {
    const token = tokens[at];
    if (!token || token.quoted) return -1;
    if (token.text === "as" && at > start) return isParticiple(tokens[at + 1]) ? at : -1;
    if (/^(?:VERB|AUX)$/.test(token.pos) && !isParticiple(token)) return -1;
  }
  return -1;
}

const withoutAs = (tokens: readonly Token[], cue: number, [start, end]: Piece): Piece =>
  end === cue && end > start + 1 && tokens[end - 1]?.text === "as" && isParticiple(tokens[cue])
    ? [start, end - 1]
    : [start, end];

/** "The newspaper quoted an aide as saying that …": the words are the aide's, and the participle is their cue. */
export function quotedAs(tokens: readonly Token[], reading: CueReading): CueReading {
  const { cue, content } = reading;
  const source = reading.source.map((piece) => withoutAs(tokens, cue.start, piece));
  const [only] = content;
  const verb = tokens[cue.end - 1]?.lemma.toLowerCase();
  if (!only || (verb !== "quote" && verb !== "cite") || only[0] < cue.end) return { ...reading, source };
  const as = asSaying(tokens, only[0], only[1]);
  if (as < 0 || as + 2 >= only[1]) return { ...reading, source };
  return {
    ...reading,
    cue: { ...cue, start: as + 1, end: as + 2 },
    source: [[only[0], as]],
    content: [[as + 2, only[1]], ...content.slice(1)],
  };
}
