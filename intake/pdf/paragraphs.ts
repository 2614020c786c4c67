/** A printed line. Lengths in points, from the page's left and foot. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  /** from 0 at the foot of the page to 1 at its top */
  readonly height: number;
  readonly pieces: number;
}

const ENDS = /[.!?…:]["'”’)\]]{0,2}\s*$/u;
const MARGIN = 0.1;

/** The paragraphs of a document's pages, read on over the ends of lines and pages. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string[] {
  const repeated = repeatedLines(pages);
  const lines = pages.flatMap((page) =>
    page.filter((line) => !repeated.has(keyOf(line)) && !isPageNumber(line)),
  );
  const width = columnWidth(lines);
  const paragraphs: string[] = [];
  let before: PdfLine | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (before && last !== undefined && goesOn(before, line, width))
      paragraphs[paragraphs.length - 1] = joined(last, line.text.trim());
    else paragraphs.push(line.text.trim());
    before = line;
  }
  return paragraphs.filter((paragraph) => paragraph !== "");
}

const isAtMargin = ({ height }: PdfLine): boolean => height < MARGIN || height > 1 - MARGIN;
const isPageNumber = (line: PdfLine): boolean =>
  isAtMargin(line) &&
  /^(?:page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|\/)\s*\d{1,4})?$/iu.test(line.text.trim());

/** Lines at the margins are told apart by their words without figures: "Page 3 of 9" repeats as well. */
const keyOf = (line: PdfLine): string => (isAtMargin(line) ? line.text.replace(/\d+/gu, "#").trim() : "");

function repeatedLines(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.map(keyOf))) if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, Math.min(3, pages.length * 0.5));
  return new Set([...counts].flatMap(([key, count]) => (pages.length > 1 && count >= least ? [key] : [])));
}

/** How wide a full line is: what nine of ten lines do not exceed. */
function columnWidth(lines: readonly PdfLine[]): number {
  const widths = lines.map(({ x, right }) => right - x).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

/** Does a line continue the paragraph of the one before it? By the gap, the indent, the size and how full that one is. */
function goesOn(before: PdfLine, line: PdfLine, width: number): boolean {
  if (Math.abs(before.size - line.size) > before.size * 0.15) return false;
  const full = before.right - before.x > width * 0.75;
  const ended = ENDS.test(before.text);
  const gap = before.y - line.y;
  // Over the end of a column or page there is no gap to judge by.
  if (gap <= 0) return !ended && (full || /^\p{Ll}/u.test(line.text));
  if (gap > before.size * 1.9) return false;
  if (line.x - before.x > before.size * 0.8 && ended) return false;
  return full || !ended;
}

/** A word parted at a line's end is put together again; its hyphen stays where the next part begins large. */
function joined(text: string, next: string): string {
  if (/\p{Ll}[-\u00AD]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return /[\p{L}\p{N}][-–—]$/u.test(text) ? text + next : `${text} ${next}`;
}
