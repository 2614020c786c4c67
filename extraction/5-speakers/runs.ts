import type { ReadText, Token } from "#domain/extraction";
import { MEN, WOMEN } from "#extraction/lexicon/given-names";
import { BODY_NOUNS, PLACE_NOUNS } from "#extraction/lexicon/media";
import { HONORIFICS, OFFICE_HEADS, OFFICES_OWN, OFFICES_SPEAKING } from "#extraction/lexicon/titles";
import type { Hit } from "./gazetteer";
import { COMMON, inTitleCase, PARTICLES, PLAIN } from "./plain-words";

const GIVEN = new Set([...WOMEN, ...MEN]);
const TITLES = new Set([
  ...OFFICES_SPEAKING,
  ...OFFICES_OWN,
  ...HONORIFICS,
  "former",
  "ex",
  "then",
  "retired",
]);
const BODIES = new Set(BODY_NOUNS);
const PLACES = new Set(PLACE_NOUNS);
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** The token's word in lower case without stops and apostrophes. Every token is asked for it many times. */
export function bare(token: Token | undefined): string {
  const word = (token?.text ?? "").toLowerCase();
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code === 46 || code === 39 || code === 0x2019) return word.replace(/[.’']/g, "");
  }
  return word;
}
export const isTitle = (token: Token | undefined): boolean => TITLES.has(bare(token));
export const isOfficeHead = (token: Token | undefined): boolean => {
  const word = bare(token);
  const one = word.endsWith("men") ? word.replace(/men$/, "man") : word.replace(/(?<=[^s])s$/, "");
  return HEADS.has(word) || HEADS.has(one);
};
const HEADS = new Set([...OFFICE_HEADS, ...OFFICES_OWN]);
export function isCapital(token: Token | undefined): boolean {
  const code = token?.text.charCodeAt(0) ?? 0;
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token?.text ?? "");
}
const isLetter = (token: Token): boolean => /^\p{L}/u.test(token.text);

/** First words of the names of places. */
const PLACE_FIRST =
  /^(?:St\.?|Saint|San|Santa|New|North|South|East|West|Fort|Mount|Los|Las|Lake|Port|Cape|Mar-a-Lago)$/;

/** A run of capitals that is a person's name or a body's: tokens `[first, last)`. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly kind: "person" | "body" | "place";
}

/** Tokens taken by the gazetteer's names, and the words that the text writes with a capital and small inside its sentences. */
interface Taken {
  readonly tokens: ReadonlySet<number>;
  readonly capitals: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

const startsSentence = (read: ReadText, at: number): boolean => {
  const token = read.tokens[at];
  if (!token) return false;
  const sentence = read.sentences[token.sentence];
  const before = read.tokens[at - 1];
  return sentence?.first === at || (before !== undefined && /^["“‘'`*•:-]/.test(before.text));
};

/** May the token stand in a name? Hyphens between capitals may, the sentence's plain first word may not. */
function inName(read: ReadText, at: number, blocked: Taken): boolean {
  const token = read.tokens[at];
  if (!token || !isCapital(token) || blocked.tokens.has(at)) return false;
  const word = bare(token);
  const state = word === "new" && isCapital(read.tokens[at + 1]);
  const given = GIVEN.has(token.text) && isCapital(read.tokens[at + 1]) && !startsSentence(read, at);
  if ((PLAIN.has(word) && !state && !given) || SUFFIXES.has(word)) return false;
  if (!startsSentence(read, at)) return true;
  const next = read.tokens[at + 1];
  if (COMMON.has(word) && !isCapital(next)) return false;
  if (blocked.small.has(word) && !blocked.capitals.has(token.text) && !isCapital(next))
    return GIVEN.has(token.text);
  return (
    GIVEN.has(token.text) ||
    blocked.capitals.has(token.text) ||
    token.pos === "PROPN" ||
    (token.pos !== "VERB" && token.pos !== "ADV" && isCapital(next) && !isTitle(next))
  );
}

const joins = (read: ReadText, at: number): boolean => {
  const token = read.tokens[at];
  const [before, after] = [read.tokens[at - 1], read.tokens[at + 1]];
  if (!token || !before || !after) return false;
  if (token.text === "-")
    return (
      before.end === token.start && token.end === after.start && isLetter(after) && !COMPOUND.test(after.text)
    );
  if (/^\p{Lu}\.?$/u.test(token.text)) return isCapital(after);
  return PARTICLES.has(bare(token)) && isCapital(after);
};

/** "Workers’ Party", "Teachers' Union": the apostrophe of a name between a plural and the noun of a body. */
const ownsBody = (read: ReadText, at: number): boolean =>
  /^['’]$/.test(read.tokens[at]?.text ?? "") &&
  /s$/.test(read.tokens[at - 1]?.text ?? "") &&
  read.tokens[at - 1]?.end === read.tokens[at]?.start &&
  isCapital(read.tokens[at + 1]) &&
  BODIES.has(bare(read.tokens[at + 1]));

function kindOf(words: readonly string[]): Run["kind"] {
  const solid = words.filter((word) => !SUFFIXES.has(word.toLowerCase().replace(".", "")));
  const last = solid.at(-1)?.toLowerCase() ?? "";
  const first = words[0] ?? "";
  if (first === "National" && words.length > 1) return "body";
  if (words.some((word) => /^(?:of|for|on)$/.test(word))) return "body";
  if (words.length > 1 && PLACE_FIRST.test(first)) return BODIES.has(last) ? "body" : "place";
  if (words.length > 1 && BODIES.has(last) && !(GIVEN.has(first) && words.length === 2)) return "body";
  if (PLACES.has(last) && !(GIVEN.has(first) && words.length > 1)) return "place";
  if (words.length > 4) return "body";
  if (words.length === 1 && /^\p{Lu}{2,}$/u.test(first)) return first.length < 6 ? "body" : "place";
  if (words.length > 1 && words.every((word) => /^\p{Lu}{2,}$/u.test(word)) && !GIVEN.has(inTitleCase(first)))
    return "place";
  return "person";
}

/** A title's word that is a surname: "Martin Luther King Jr.", "Stephen King". */
const isSurname = (read: ReadText, first: number, at: number): boolean =>
  GIVEN.has(read.tokens[first]?.text ?? "") &&
  /^(?:king|prince|pope|judge|dean|justice|marshal|major|bishop|cardinal)$/.test(bare(read.tokens[at])) &&
  (!isCapital(read.tokens[at + 1]) || SUFFIXES.has(bare(read.tokens[at + 1])));

/** Where the run that begins here ends; titles end it unless a name has not begun. */
function runFrom(read: ReadText, first: number, blocked: Taken): number {
  let at = first + 1;
  while (at < read.tokens.length && at < first + 10) {
    const token = read.tokens[at];
    const initial =
      /^\p{Lu}\.$/u.test(read.tokens[at - 1]?.text ?? "") && GIVEN.has(read.tokens[first]?.text ?? "");
    if (!token || (token.sentence !== read.tokens[first]?.sentence && !initial)) break;
    if (ownsBody(read, at) && !blocked.tokens.has(at + 1)) at += 2;
    else if (joins(read, at) && !blocked.tokens.has(at + 1)) at += token.text === "-" ? 2 : 1;
    else if (SUFFIXES.has(bare(token))) at++;
    else if (
      /^(?:of|for|on)$/.test(token.text) &&
      BODIES.has(bare(read.tokens[at - 1])) &&
      inName(read, at + 1, blocked)
    )
      at += 2;
    else if (inName(read, at, blocked) && (!isTitle(token) || isSurname(read, first, at))) at++;
    else if (BODIES.has(bare(token)) && isCapital(token)) at++;
    else break;
  }
  return at;
}

/** A nation's or capital's name that is part of a person's: "Denzel Washington", "Jordan Klepper", "Mike Pence". */
export function insideName(read: ReadText, hit: Hit): boolean {
  if (hit.last - hit.first > 1 || hit.form === "people") return false;
  const [before, word, after] = [read.tokens[hit.first - 1], read.tokens[hit.first], read.tokens[hit.last]];
  if (!word) return false;
  if (before && isCapital(before) && GIVEN.has(before.text) && !isCapital(after)) return true;
  return (
    GIVEN.has(word.text) &&
    after !== undefined &&
    isCapital(after) &&
    !isTitle(after) &&
    !BODIES.has(bare(after))
  );
}

/** Sentences set in title case, where a capital tells nothing. */
function headlinesOf(read: ReadText): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, sentence] of read.sentences.entries()) {
    const long = read.tokens
      .slice(sentence.first, sentence.last)
      .filter((token) => /^\p{L}{4,}/u.test(token.text));
    if (long.length >= 4 && long.filter(isCapital).length >= 0.75 * long.length) found.add(index);
  }
  return found;
}

/** In title case only a given name begins a name, and one more word ends it; a surname of the text below stands alone. */
function headlineName(read: ReadText, at: number, blocked: Taken, surnames: ReadonlySet<string>): number {
  const word = read.tokens[at]?.text ?? "";
  if (!GIVEN.has(word)) return surnames.has(word) ? at + 1 : at;
  const next = read.tokens[at + 1];
  return isCapital(next) && !blocked.tokens.has(at + 1) && next?.pos === "PROPN" ? at + 2 : at;
}

const COMPOUND = /^(?:based|led|backed|born|turned|linked|style|era|area)$/;

/** "R-Fla.", "D-N.Y.": party and state of a member of Congress. */
const SEAT = /^[RDI]-\p{Lu}/u;

const surnamesOf = (runs: readonly Run[]): ReadonlySet<string> =>
  new Set(
    runs
      .filter((run) => run.kind === "person" && run.text.includes(" "))
      .map((run) => run.text.split(" ").at(-1) ?? run.text),
  );

/** Every run of capitals outside the gazetteer's names, in the order of the text: those of headlines are read last. */
export function runsIn(read: ReadText, hits: readonly Hit[]): Run[] {
  const tokens = new Set<number>();
  for (const hit of hits) for (let at = hit.first; at < hit.last; at++) tokens.add(at);
  const inside = read.tokens.filter(
    (token, at) => isCapital(token) && token.pos === "PROPN" && !startsSentence(read, at),
  );
  const blocked: Taken = {
    tokens,
    capitals: new Set(inside.map((token) => token.text)),
    small: new Set(read.tokens.map((token) => token.text).filter((text) => /^\p{Ll}/u.test(text))),
  };
  const headline = headlinesOf(read);
  const titled = (at: number): boolean => headline.has(read.tokens[at]?.sentence ?? -1);
  const plain = scan(read, blocked, (at) => (titled(at) ? at : runFrom(read, at, blocked)));
  const surnames = surnamesOf(plain);
  const heads = scan(read, blocked, (at) => (titled(at) ? headlineName(read, at, blocked, surnames) : at));
  return [...plain, ...heads].filter((run) => !SEAT.test(run.text)).sort((a, b) => a.first - b.first);
}

/** "National" in capitals is an office's word, but opens the names of unions and leagues. */
const opensName = (read: ReadText, at: number): boolean =>
  read.tokens[at]?.text === "National" && isCapital(read.tokens[at + 1]) && !isTitle(read.tokens[at + 1]);

/** The runs that begin where a name may; `lastOf` tells where each ends, or its own token for none. */
function scan(read: ReadText, blocked: Taken, lastOf: (at: number) => number): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < read.tokens.length; ) {
    if (!inName(read, at, blocked) || (isTitle(read.tokens[at]) && !opensName(read, at))) {
      at++;
      continue;
    }
    const last = lastOf(at);
    if (last === at) {
      at++;
      continue;
    }
    const [from, to] = [read.tokens[at], read.tokens[last - 1]];
    if (from && to) {
      const text = read.text.slice(from.start, to.end).replace(/\s+/g, " ");
      runs.push({ first: at, last, text, kind: kindOf(text.split(" ")) });
    }
    at = last;
  }
  return runs;
}
