import type { Span } from "#domain/span";

const MARKS = "[\"“”„«»'‘’`]+";
const OPENING = new RegExp(`^${MARKS}\\s*$`);
const CLOSING = new RegExp(`^[\\s.,!?…]*${MARKS}$`);

/**
 * A content by the guidelines as PolNeAR's readers mark theirs: with a leading "that", and with the marks of a quotation that it
 * fills, the stop before the closing one included. A quotation that began outside the content stays outside: it is somebody else's.
 *
 * @param quotations the quotations of the text, marks included
 */
export function widened(text: string, content: readonly Span[], quotations: readonly Span[]): Span[] {
  const first = content[0]?.[0] ?? 0;
  const opened = (start: number) =>
    quotations.find(([open]) => open < start && OPENING.test(text.slice(open, start)))?.[0] ?? start;
  const from = opened(first);
  const closed = (end: number) =>
    quotations.find(
      ([open, close]) => from <= open && open < end && end < close && CLOSING.test(text.slice(end, close)),
    )?.[1] ?? end;
  return content.map(([start, end], index): Span => {
    const head = opened(start);
    const that = index === 0 ? (/\bthat,?\s+$/i.exec(text.slice(0, head))?.[0].length ?? 0) : 0;
    return [head - that, closed(end)];
  });
}
