import { continues, endsSentence } from "./1-clean-shape";

/** A line, or several hard-wrapped ones, trimmed. Offsets are into the page. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** stands without a blank line under the one before it */
  readonly tight: boolean;
}

/** The page's lines without their margins; blank ones are left out. Knows LF, CRLF and CR, and skips a byte order mark. */
export function linesOf(page: string): PageLine[] {
  const lines: PageLine[] = [];
  let tight = false;
  for (const match of page.matchAll(/[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/gu)) {
    const raw = match[0];
    if (/^[\r\n\u2028\u2029]/u.test(raw)) continue;
    const text = raw.trim();
    if (text === "") {
      tight = false;
      continue;
    }
    const start = match.index + raw.indexOf(text);
    const previous = lines.at(-1);
    tight = previous !== undefined && !blankBetween(page, previous.end, start);
    lines.push({ start, end: start + text.length, text, tight });
  }
  return lines;
}

/** Are there two line ends between two places? Carriage return and line feed count once. */
function blankBetween(page: string, from: number, to: number): boolean {
  let ends = 0;
  for (let i = from; i < to && ends < 2; i++) {
    const c = page[i];
    if (c === "\n" || c === "\u2028" || c === "\u2029" || (c === "\r" && page[i + 1] !== "\n")) ends++;
  }
  return ends >= 2;
}

/** Are the paragraphs broken into lines of one width, as in mail and old wire copy? */
function isWrapped(lines: readonly PageLine[]): boolean {
  const tight = lines.filter((line) => line.tight).length;
  if (tight < 3 || lines.some((line) => line.text.length > 160)) return false;
  const broken = lines.filter((line, i) => line.tight && continues(lines[i - 1]?.text ?? "", line.text));
  return broken.length >= tight * 0.3;
}

/** Puts hard-wrapped lines together again; a page that is not wrapped comes back as it is. */
export function unwrapped(page: string, lines: readonly PageLine[]): PageLine[] {
  if (!isWrapped(lines)) return [...lines];
  const joined: PageLine[] = [];
  let above = "";
  for (const line of lines) {
    const last = joined.at(-1);
    const joins = last && line.tight && above.length >= 30 && !(endsSentence(above) && above.length < 50);
    if (joins) joined[joined.length - 1] = { ...last, end: line.end, text: page.slice(last.start, line.end) };
    else joined.push(line);
    above = line.text;
  }
  return joined;
}
