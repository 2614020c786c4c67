/** Lines longer than this are running text unless nothing in them looks so; patterns are not tried on them. */
export const LONG_LINE = 600;

const TERMINAL = /[.!?…。！？؟।](?:["'”’»)\]]{0,4})$/u;
const OPENING_QUOTE = /^["'“‘«„]/u;
const BULLET = /^(?:[•‣◦▪●·*–—-]|\d{1,2}[.)])\s+/u;

/** The line in the shape in which lexicon entries are written: lower case, no bullet, no end punctuation. */
export const plainForm = (line: string): string =>
  line
    .replace(BULLET, "")
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/[\s.:;!?…»›>→▸▶*+|-]+$/u, "")
    .replace(/^[\s«‹<←|*+-]+/u, "")
    .toLowerCase();

/** Does it end as a sentence ends? Looks at the last characters alone. */
export const endsSentence = (line: string): boolean => TERMINAL.test(line.slice(-8).trimEnd());

const SMALL_WORDS = new Set(
  "a an the of in on at to for and or but nor with from by as vs v over per via up off out into is are be it its that".split(
    " ",
  ),
);

/** White space, as `trim` knows it. */
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && String.fromCharCode(code).trim() === "");

function countWords(line: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < line.length && i < LONG_LINE; i++) {
    const space = isSpace(line.charCodeAt(i));
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

const share = (words: readonly string[], test: (word: string) => boolean): number =>
  words.length ? words.filter(test).length / words.length : 0;

const startsLower = (word: string): boolean => /^["'“‘(«]?\p{Ll}/u.test(word);
const startsUpper = (word: string): boolean => /^["'“‘(«]?[\p{Lu}\p{N}]/u.test(word);
const caseless = (line: string): boolean => !/[\p{Lu}\p{Ll}]/u.test(line);

/** Is every word but the small ones capitalised, as in an English headline or a menu? */
export function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const long = words.filter((word) => word.length >= 4);
  const small = words.every(
    (word) => !startsLower(word) || SMALL_WORDS.has(word.toLowerCase().replace(/[^\p{L}]/gu, "")),
  );
  return small && long.length >= 2 && share(long, startsUpper) >= 0.75;
}

/** Running text, by its length, its end and its lower-case words. Expects a trimmed line. */
function isRunningText(line: string): boolean {
  const words = countWords(line);
  if (caseless(line)) return line.length >= 60 || (endsSentence(line) && line.length >= 10);
  if (words >= 20 && endsSentence(line)) return true;
  const lower = share(line.slice(0, LONG_LINE).split(/\s+/u), startsLower);
  if (words >= 20) return lower >= 0.4;
  if (OPENING_QUOTE.test(line) && endsSentence(line)) return true;
  if (line.endsWith(":")) return words >= 7 && lower >= 0.4;
  return endsSentence(line) && (words < 4 ? lower > 0 : lower >= 0.3 && !(isTitleCase(line) && words <= 18));
}

/** Is it running text, a possible headline, or too short to tell? */
export function shapeOf(line: string): "prose" | "headline" | "short" {
  if (isRunningText(line)) return "prose";
  const words = countWords(line.replace(BULLET, ""));
  const letters = /\p{L}.*\p{L}/u.test(line.slice(0, LONG_LINE));
  return letters && words >= 3 && words <= 35 ? "headline" : "short";
}

/** Does it read on where the line above broke off? */
export const continues = (above: string, below: string): boolean =>
  !endsSentence(above) && above.length >= 30 && /^[\p{Ll}]/u.test(below) && !BULLET.test(below);
