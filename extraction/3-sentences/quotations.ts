import { type Span, wordsOf } from "#domain/span";

/**
 * Where quotation marks open and close.
 *
 * Curly marks and guillemets are read by their shape. Straight marks have none, so they are read by what
 * stands beside them. Single marks are also apostrophes: inside a word they never close anything, after a
 * plural ("the allies' plan") only when no better closing mark follows.
 */
type Turn = "open" | "close" | "toggle" | "apostrophe";
type Kind = "double" | "single";

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly kind: Kind;
  readonly turn: Turn;
  /** a closing mark that may as well be the apostrophe of a plural */
  readonly weak: boolean;
}

/** Two single marks in a row are typewriters' and wire services' double mark; of three, the outer two. */
export const DOUBLED_MARK =
  /(?<!'|\d'\d{1,2})''(?!')|(?<=^|[\s([])''(?='(?!'))|(?<=[^\s']')''(?!')|‘‘|’’|``/g;
const MARKS = new RegExp(`${DOUBLED_MARK.source}|["'“”„«»‘’]`, "g");
const LETTER = /[\p{L}\p{N}]/u;
const OPENER = /[\s([{—–\-/“"«‘]/;
const ELISION = /^(?:em|til|tis|twas|cause|bout|n|\d0s)(?![\p{L}\p{N}])/iu;

/** The offsets at which two single marks stand for one double mark. */
export const doubledMarks = (text: string): Set<number> =>
  new Set(Array.from(text.matchAll(DOUBLED_MARK), ({ index }) => index));

function doubleTurn(mark: string, before: string, after: string): Turn {
  const opens = OPENER.test(before) && !/\s/.test(after);
  const closes = !/\s/.test(before) && !LETTER.test(after);
  if (/[“«„‘`]/.test(mark)) return "open";
  if (/[”»’]/.test(mark) && !(opens && LETTER.test(after))) return "close";
  return opens === closes ? "toggle" : opens ? "open" : "close";
}

function singleTurn(text: string, at: number, end: number, before: string, after: string): Turn {
  if (LETTER.test(before) && LETTER.test(after)) return "apostrophe";
  const elision = ELISION.test(text.slice(at + 1, Math.min(end, at + 8)));
  if (text[at] === "‘") return elision ? "apostrophe" : "open";
  if (!/\s/.test(before) && !LETTER.test(after) && !OPENER.test(before)) return "close";
  if (text[at] === "’") return "apostrophe";
  return OPENER.test(before) && !/\s/.test(after) && !elision ? "open" : "apostrophe";
}

function marksOf(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  const words = wordsOf(text, paragraph);
  for (const found of words.matchAll(MARKS)) {
    const at = paragraph[0] + found.index;
    const end = at + found[0].length;
    const before = at > paragraph[0] ? text.charAt(at - 1) : " ";
    const after = end < paragraph[1] ? text.charAt(end) : " ";
    const kind: Kind = /^['‘’]$/.test(found[0]) ? "single" : "double";
    const turn =
      kind === "double"
        ? doubleTurn(found[0], before, after)
        : singleTurn(text, at, paragraph[1], before, after);
    if (turn === "apostrophe") continue;
    const weak = turn === "close" && kind === "single" && /[sS]/.test(before) && /\s/.test(after);
    marks.push({ at, end, kind, turn, weak: weak && /[\p{Ll}]/u.test(text.charAt(at + 2)) });
  }
  return marks;
}

/** For each mark: does a certain closing single mark follow before the next opening one? */
function closesLater(marks: readonly Mark[]): boolean[] {
  const later = new Array<boolean>(marks.length).fill(false);
  let seen = false;
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    later[i] = seen;
    if (mark?.kind !== "single") continue;
    if (mark.turn === "open") seen = false;
    else if (!mark.weak) seen = true;
  }
  return later;
}

interface Open {
  at: number;
  kind: Kind | null;
  depth: number;
}

/** The state after one mark; a finished quotation is pushed on `found`. */
function turnAt(open: Open, mark: Mark, closable: boolean, found: Span[]): void {
  if (open.kind === null) {
    if (mark.turn === "close") return;
    open.at = mark.at;
    open.kind = mark.kind;
    open.depth = 1;
    return;
  }
  if (open.kind !== mark.kind || (mark.weak && closable && open.depth === 1)) return;
  if (mark.turn === "open") {
    // Double marks do not nest: a second opening one is a quotation resumed. Single ones do in news copy.
    if (mark.kind === "single") open.depth += 1;
    return;
  }
  open.depth -= 1;
  if (open.depth > 0) return;
  found.push([open.at, mark.end]);
  open.kind = null;
}

/**
 * The quotations of each paragraph, marks included. One left open runs to its paragraph's end; when the next
 * paragraph then closes a mark before it opens one, that paragraph goes on quoting from its first character.
 */
export function quotationsIn(text: string, paragraphs: readonly Span[]): Span[] {
  const found: Span[] = [];
  let left: Kind | null = null;
  for (const paragraph of paragraphs) {
    const marks = marksOf(text, paragraph);
    const later = closesLater(marks);
    const open: Open = { at: paragraph[0], kind: null, depth: 0 };
    const first = marks.find((mark) => mark.kind === left);
    if (left !== null && first?.turn === "close" && !first.weak) {
      open.kind = left;
      open.depth = 1;
    }
    marks.forEach((mark, i) => {
      turnAt(open, mark, later[i] ?? false, found);
    });
    left = open.kind;
    if (open.kind !== null && (open.kind === "double" || closesDeep(marks, open))) {
      found.push([open.at, paragraph[1]]);
    } else if (open.kind === "single") left = null;
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** A single mark left open is a quotation only at a paragraph's head, or when something inside it closed. */
function closesDeep(marks: readonly Mark[], open: Open): boolean {
  const head = marks[0];
  return head?.at === open.at || marks.some((mark) => mark.at > open.at && mark.turn === "close");
}
