import type { ReadText } from "#domain/extraction";
import type { Span } from "#domain/span";
import { ONE, TWO } from "#extraction/model/labels";
import type { CueCandidate } from "#extraction/model/stage-one";
import type { Annotated } from "./annotated";

type Piece = readonly [start: number, end: number];

/** A gold attribution in tokens. */
export interface GoldTokens {
  readonly source: readonly Piece[];
  readonly cue: readonly Piece[];
  readonly content: readonly Piece[];
}

/** The tokens a span touches; null where it touches none. */
function tokensOf(read: ReadText, [start, end]: Span): Piece | null {
  const { tokens } = read;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last += 1;
  return last > low ? [low, last] : null;
}

export function goldTokens(read: ReadText, article: Annotated): GoldTokens[] {
  const all = (spans: readonly Span[]): Piece[] =>
    spans
      .map((span) => tokensOf(read, span))
      .filter((piece) => piece !== null)
      .sort((a, b) => a[0] - b[0]);
  return article.attributions
    .map(({ source, cue, content }) => ({ source: all(source), cue: all(cue), content: all(content) }))
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0);
}

/** Labels the part of a piece that is still free. */
function write(labels: Uint8Array, [start, end]: Piece, label: number, ends: number): void {
  let last = start;
  while (last < end && labels[last] === 0) last += 1;
  if (last > start) labels.fill(label + 1, start, last).fill(label, start, start + 1);
  if (last > start + 1) labels[last - 1] = ends;
}

/** Labels of the first chain. Where annotations overlap, cues come before sources and sources before contents. */
export function labelsOne(read: ReadText, gold: readonly GoldTokens[]): Uint8Array {
  const labels = new Uint8Array(read.tokens.length);
  const sentence = (i: number): number => read.tokens[i]?.sentence ?? 0;
  const mark = (piece: Piece, label: number): void => write(labels, piece, label, label + 1);
  for (const { cue } of gold) for (const piece of cue) mark(piece, ONE.cue);
  for (const { source, cue } of gold)
    for (const piece of source) mark(piece, piece[0] < (cue[0]?.[0] ?? 0) ? ONE.sourceLeft : ONE.sourceRight);
  for (const { cue, content } of gold) {
    const at = cue[0]?.[0] ?? 0;
    const here = content.filter(
      ([start, end]) => sentence(start) <= sentence(at) && sentence(end - 1) >= sentence(at),
    );
    const main = here.length > 0 ? here : [nearestTo(content, at)];
    for (const piece of content) {
      const side = piece[0] < at ? ONE.contentLeft : ONE.contentRight;
      mark(piece, main.includes(piece) ? side : ONE.contentOn);
    }
  }
  return labels;
}

function nearestTo(pieces: readonly Piece[], at: number): Piece {
  const far = ([start, end]: Piece): number => Math.min(Math.abs(start - at), Math.abs(end - at));
  return pieces.reduce((best, piece) => (far(piece) < far(best) ? piece : best));
}

/** The gold attribution whose cue shares most tokens with the candidate, if any. */
export function goldFor(gold: readonly GoldTokens[], cue: CueCandidate): GoldTokens | null {
  let best: GoldTokens | null = null;
  let most = 0;
  for (const one of gold) {
    const shared = one.cue.reduce(
      (sum, [start, end]) => sum + Math.max(0, Math.min(end, cue.end) - Math.max(start, cue.start)),
      0,
    );
    if (shared > most) [most, best] = [shared, one];
  }
  return best;
}

/** Labels of the second chain for the tokens `[from, to)` around a cue; all outside when the cue is none. */
export function labelsTwo(gold: GoldTokens | null, from: number, to: number): Uint8Array {
  const labels = new Uint8Array(to - from);
  if (!gold) return labels;
  const inReach = ([start, end]: Piece): Piece => [Math.max(start, from) - from, Math.min(end, to) - from];
  for (const piece of gold.source) write(labels, inReach(piece), TWO.source, TWO.source + 2);
  for (const piece of gold.content) write(labels, inReach(piece), TWO.content, TWO.content + 2);
  return labels;
}
