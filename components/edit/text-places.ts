import type { DraftSpan } from "#domain/claim-draft";
import type { QuotedSpan, Span } from "#domain/span";

/** Text in the page that says where it stands: an element with `data-start` holds the words from that offset on. */
const HOLDER = "[data-start]";

/** How far into its holder a point of the page is, in characters; null for a point outside the article's words. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest<HTMLElement>(HOLDER);
  if (!holder) return null;
  const range = document.createRange();
  range.setStart(holder, 0);
  range.setEnd(node, offset);
  return Number(holder.dataset.start) + range.toString().length;
}

/**
 * Where in the article the selected words stand; null where nothing, or something else, is selected. A selection that
 * begins or ends beside the words, as one of a whole paragraph does, is taken as far as it covers them.
 */
export function selectedPlace(): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const covered = [...document.querySelectorAll<HTMLElement>(HOLDER)].filter((holder) =>
    covers(range, holder),
  );
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last) return null;
  const start = offsetOf(range.startContainer, range.startOffset) ?? Number(first.dataset.start);
  const end =
    offsetOf(range.endContainer, range.endOffset) ??
    Number(last.dataset.start) + (last.textContent?.length ?? 0);
  return start < end ? [start, end] : null;
}

/** Does the range hold at least a character of the holder? */
function covers(range: Range, holder: HTMLElement): boolean {
  if (!range.intersectsNode(holder)) return false;
  const own = document.createRange();
  own.selectNodeContents(holder);
  return (
    range.compareBoundaryPoints(Range.START_TO_END, own) > 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, own) < 0
  );
}

const pointAt = (offset: number): [Node, number] | null => {
  for (const holder of document.querySelectorAll<HTMLElement>(HOLDER)) {
    const within = offset - Number(holder.dataset.start);
    const words = holder.firstChild;
    if (words && within >= 0 && within <= (words.textContent?.length ?? 0)) return [words, within];
  }
  return null;
};

/** Draws stretches of the article over its text, a part in a way of its own, where the browser can (CSS custom highlights). */
export function drawDraft(part: DraftSpan, spans: readonly QuotedSpan[]): void {
  if (!("highlights" in CSS)) return;
  const ranges = spans.flatMap(({ start, end }) => {
    const [from, to] = [pointAt(start), pointAt(end)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
  CSS.highlights.set(`draft-${part}`, new Highlight(...ranges));
}
