/** Text in the page that says where it stands: an element with `data-start` holds the words from that offset on. */
const HOLDER = "[data-start]";

/** The offset in the article of a point in the page; null outside the article's words. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const holder = element?.closest<HTMLElement>(HOLDER);
  if (!holder) return null;
  const range = document.createRange();
  range.setStart(holder, 0);
  range.setEnd(node, offset);
  return Number(holder.dataset.start) + range.toString().length;
}

/** Where in the article the selected words stand; null where nothing, or something else, is selected. */
export function selectedPlace(): readonly [start: number, end: number] | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start !== null && end !== null && start < end ? [start, end] : null;
}

const pointAt = (offset: number): [Node, number] | null => {
  for (const holder of document.querySelectorAll<HTMLElement>(HOLDER)) {
    const within = offset - Number(holder.dataset.start);
    const words = holder.firstChild;
    if (words && within >= 0 && within <= (words.textContent?.length ?? 0)) return [words, within];
  }
  return null;
};

/** Draws stretches of the article over its text, where the browser can (CSS custom highlights). */
export function drawDraft(spans: readonly { readonly start: number; readonly end: number }[]): void {
  if (!("highlights" in CSS)) return;
  const ranges = spans.flatMap(({ start, end }) => {
    const [from, to] = [pointAt(start), pointAt(end)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
  CSS.highlights.set("draft", new Highlight(...ranges));
}
