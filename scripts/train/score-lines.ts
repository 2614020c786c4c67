import {
  type Counts,
  f1Of,
  type ModelScores,
  precisionOf,
  recallOf,
  type Shift,
  shiftInWords,
} from "#domain/model-score";
import { TYPE_ORDER } from "#domain/words";

const NONE: Counts = { tp: 0, predicted: 0, gold: 0 };
const percent = (share: number | null): string =>
  (share === null ? "–" : (100 * share).toFixed(1)).padStart(6);

const figures = (counts: Counts): string =>
  [precisionOf(counts), recallOf(counts), f1Of(counts)].map(percent).join("");

/** How the model that was in use and the new one did on the held-out articles, in lines a person can read. */
export function scoreLines({ before, after, found, typed }: ModelScores): string[] {
  const row = (name: string, from: Counts, to: Counts): string =>
    `${name.padEnd(16)}${figures(from)}  ${figures(to)}  ${String(from.gold).padStart(5)}`;
  const shift = (name: string, moved: Shift) => `${name}: F1 ${shiftInWords(moved)}`;
  const types = TYPE_ORDER.filter((type) => before.types[type] ?? after.types[type]);
  return [
    `${"".padEnd(16)}before P R F1 (%)   after P R F1 (%)    claims, in ${after.articles} held-out articles`,
    row("words found", before.found, after.found),
    row("words and type", before.typed, after.typed),
    ...types.map((type) => row(`  ${type}`, before.types[type] ?? NONE, after.types[type] ?? NONE)),
    shift("words found", found),
    shift("words and type", typed),
  ];
}
