import type { Removal, Segment } from "./extraction";

/** A cleaned text with its way back to the original. */
export interface CutText {
  readonly text: string;
  readonly map: readonly Segment[];
  readonly removed: readonly Removal[];
}

const APART = "\n\n";

/**
 * A cleaned text with a passage back that cleaning had taken away: at its place among the others, a paragraph of its
 * own. Null where nothing of this reach was taken away. Offsets are UTF-16 code units.
 */
export function givenBack(
  cut: CutText,
  original: string,
  passage: { start: number; end: number },
): CutText | null {
  const gone = cut.removed.find(({ start, end }) => start === passage.start && end === passage.end);
  const words = gone && original.slice(gone.start, gone.end).trim();
  if (!gone || !words) return null;
  const from = gone.start + original.slice(gone.start, gone.end).indexOf(words);
  const index = cut.map.findIndex((segment) => segment.from >= gone.end);
  const next = cut.map[index];
  const [head, tail] = next ? [cut.text.slice(0, next.at), cut.text.slice(next.at)] : [cut.text, ""];
  const before = head === "" || head.endsWith("\n") ? "" : APART;
  const after = tail === "" ? "" : APART;
  const at = head.length + before.length;
  const by = before.length + words.length + after.length;
  const place = index === -1 ? cut.map.length : index;
  return {
    text: `${head}${before}${words}${after}${tail}`,
    map: [
      ...cut.map.slice(0, place),
      { at, from, length: words.length },
      ...cut.map.slice(place).map((segment) => ({ ...segment, at: segment.at + by })),
    ],
    removed: cut.removed.filter((one) => one !== gone),
  };
}
