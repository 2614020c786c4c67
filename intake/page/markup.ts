import { Parser } from "htmlparser2";
import { IntakeFailure } from "#domain/intake";

const DEEPEST = 120;
const MOST_ELEMENTS = 20_000;
/** Nothing in these is read; what they hold is cut out before a document is built. */
const UNREAD = new Set([
  "script",
  "style",
  "svg",
  "noscript",
  "template",
  "iframe",
  "object",
  "embed",
  "canvas",
  "video",
  "audio",
  "select",
  "textarea",
  "math",
  "map",
  "dialog",
]);
const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr",
]);

/** A page's markup without what is never read, and the data that was in it for machines. */
export interface Markup {
  readonly html: string;
  /** contents of the JSON-LD scripts, as they stand */
  readonly data: readonly string[];
}

/**
 * Judges a page's markup in one streaming pass, before anything is built of it: deeper than 120 elements or of more than
 * 20,000 it is refused, for the time to read it grows with the square. Cuts scripts, styles and drawings out on the way.
 */
export function judgeMarkup(page: string): Markup {
  const cuts: [start: number, end: number][] = [];
  const data: string[] = [];
  let depth = 0;
  let elements = 0;
  let unread = 0;
  let from = 0;
  let collecting: string[] | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++elements > MOST_ELEMENTS) throw tooMuch(`more than ${MOST_ELEMENTS} elements`);
      if (!VOID.has(name) && ++depth > DEEPEST) throw tooMuch(`elements ${DEEPEST} deep in each other`);
      if (!UNREAD.has(name) || VOID.has(name)) return;
      if (unread++ === 0) from = parser.startIndex;
      if (name === "script" && attributes.type?.includes("ld+json")) collecting = [];
    },
    ontext(text) {
      collecting?.push(text);
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      depth--;
      if (!UNREAD.has(name)) return;
      if (collecting) data.push(collecting.join(""));
      collecting = null;
      if (--unread === 0) cuts.push([from, parser.endIndex + 1]);
    },
    oncomment() {
      if (unread === 0) cuts.push([parser.startIndex, parser.endIndex + 1]);
    },
  });
  parser.end(page);
  return { html: withoutCuts(page, cuts), data };
}

const tooMuch = (what: string) =>
  new IntakeFailure("clean", `The page is built of ${what}: save its text alone and import that.`);

function withoutCuts(page: string, cuts: readonly [number, number][]): string {
  const kept: string[] = [];
  let at = 0;
  for (const [start, end] of cuts) {
    if (start > at) kept.push(page.slice(at, start));
    at = Math.max(at, end);
  }
  kept.push(page.slice(at));
  return kept.join("");
}
