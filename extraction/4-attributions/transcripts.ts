import type { Attribution, ReadText } from "#domain/extraction";
import type { Span } from "#domain/span";

/** "MODERATOR: …" or "Ann Cole: …" at the head of a paragraph. */
const SPEAKER = /^["“]?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}):\s+(?=\S)/u;
/** So many paragraphs in a row that begin with a speaker make a transcript. */
const LEAST = 3;

interface Turn {
  readonly paragraph: number;
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
}

function turnsOf({ text, paragraphs }: ReadText): Turn[] {
  return paragraphs.flatMap(([start, end], paragraph) => {
    const found = SPEAKER.exec(text.slice(start, Math.min(end, start + 80)));
    const name = found?.[1];
    if (!found || !name) return [];
    const first = start + found[0].indexOf(name);
    const colon = first + name.length;
    return [
      { paragraph, source: [first, colon], cue: [colon, colon + 1], content: [start + found[0].length, end] },
    ];
  });
}

/** The turns of transcripts: paragraphs headed by a speaker, where at least three follow close on each other. */
export function transcriptTurns(read: ReadText, found: readonly Attribution[]): Attribution[] {
  const turns = turnsOf(read);
  if (turns.length < LEAST) return [];
  const near = (a: Turn | undefined, b: Turn): boolean =>
    a !== undefined && Math.abs(a.paragraph - b.paragraph) <= 2;
  const cues = new Set(found.flatMap(({ source }) => source.map(([start]) => start)));
  return turns
    .filter((turn, i) => near(turns[i - 1], turn) || near(turns[i + 1], turn))
    .filter((turn) => !cues.has(turn.source[0]))
    .map(({ source, cue, content }) => ({
      source: [source],
      cue: [cue],
      content: [content],
      confidence: 0.7,
    }));
}
