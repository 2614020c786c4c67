import type { NamedActor, Token } from "#domain/extraction";
import { HONORIFICS, OFFICES_OWN, STAFF_NOUNS } from "#extraction/lexicon/titles";
import { GONE, LINKS, type Names, type Office, readOffice } from "./offices";
import { PLAIN } from "./plain-words";
import { bare, isCapital, isOfficeHead, isTitle, type Run } from "./runs";

const inOffice = (names: Names, at: number): boolean => {
  const token = names.read.tokens[at];
  if (!token) return false;
  if (/^['’]$/.test(token.text)) return names.covered.has(at - 1);
  if (PLAIN.has(bare(token)) && !LINKS.has(bare(token)) && !names.covered.has(at) && !isTitle(token))
    return false;
  if (
    names.covered.has(at) ||
    isTitle(token) ||
    isOfficeHead(token) ||
    LINKS.has(bare(token)) ||
    GONE.has(bare(token))
  )
    return true;
  return isCapital(token) && token.pos !== "VERB" ? true : token.pos === "ADJ" || token.pos === "NOUN";
};

/** The office that stands before a name: "Deputy UN Ambassador Geng", "Ambassador to the UN, Vasily". */
export function officeBefore(names: Names, first: number): Office | null {
  const { tokens, sentences } = names.read;
  const floor = Math.max(sentences[tokens[first]?.sentence ?? 0]?.first ?? 0, first - 14);
  let end = first;
  if (tokens[end - 1]?.text === ",") end--;
  if (!isTitle(tokens[end - 1]) && !isOfficeHead(tokens[end - 1]) && end === first) {
    if (!(names.covered.has(end - 1) && officeWithin(names, floor, end))) return null;
  }
  let start = end;
  while (start > floor && inOffice(names, start - 1)) start--;
  if (end < first && !apposed(names, start, end)) return null;
  return start < end ? readOffice(names, afterOther(names, start, end), end) : null;
}

/** "Ambassador to the UN, Vasily Nebenzya": an office before a comma is one person's and names nobody else. */
function apposed(names: Names, start: number, end: number): boolean {
  if (!officeWithin(names, start, end)) return false;
  for (let at = start; at < end; at++) {
    if (namesAnother(names, at)) return false;
    const token = names.read.tokens[at];
    if (isOfficeHead(token) && /[^s]s$/.test(bare(token))) return false;
  }
  return true;
}

/** Does a person's name begin here that is no part of the office: not "for Human Rights", not "High" before "Commissioner"? */
function namesAnother(names: Names, at: number): boolean {
  const run = names.runAt.get(at);
  const { tokens } = names.read;
  if (run?.kind !== "person" || tokens[at + 1]?.text === "’s" || isOfficeHead(tokens[run.last])) return false;
  return !(/^(?:for|of|on)$/.test(bare(tokens[at - 1])) && isOfficeHead(tokens[at - 2]));
}

const officeWithin = (names: Names, from: number, to: number): boolean =>
  names.read.tokens.slice(Math.max(from, to - 9), to).some(isOfficeHead);

const STAFF = new Set(STAFF_NOUNS);
const ADDRESSES = new Set([...HONORIFICS, ...OFFICES_OWN, "president", "vice", "premier", "former"]);

/** Words that stand before the name of whoever an aide speaks for: "for Sen. Keller". */
const addresses = (token: Token): boolean => ADDRESSES.has(bare(token));

/** "the reason President Hale", "support for Premier Quist": a small word that is no office before a title in capitals. */
function startsAnew(names: Names, from: number, at: number): boolean {
  const { tokens } = names.read;
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || !next || !isCapital(next) || !isTitle(next) || isCapital(word)) return false;
  if (LINKS.has(bare(word)) && /^\p{L}{2,}/u.test(word.text))
    return !tokens.slice(from, at).some((token) => isOfficeHead(token) || isTitle(token));
  return word.pos === "NOUN" && !isTitle(word) && !isOfficeHead(word) && !names.covered.has(at);
}

/** "Keller's aide", "the Keller campaign's chief", "Keller spokesman": does the name before an office own it? */
function isMaster({ read }: Names, run: Run): boolean {
  const after = read.tokens[run.last];
  return (
    /^['’]|^(?:campaign|CEO|founder)/.test(after?.text ?? "") ||
    STAFF.has(bare(after)) ||
    /^(?:communications?|press|deputy)$/.test(bare(after))
  );
}

/** An office does not reach back over another person's name, over "and", or over words that belong to what was before. */
function afterOther(names: Names, start: number, end: number): number {
  let from = start;
  for (let at = start; at < end; at++) {
    const rest = names.read.tokens.slice(at + 1, end);
    const others =
      /^(?:for|to|of|with)$/.test(bare(names.read.tokens[at])) && rest.length > 0 && rest.every(addresses);
    if (others || startsAnew(names, from, at)) from = at + 1;
    const run = names.runAt.get(at);
    if (run && namesAnother(names, at) && run.last < end && !isMaster(names, run)) from = run.last;
    if (bare(names.read.tokens[at]) === "and" && !isTitle(names.read.tokens[at - 1])) from = at + 1;
    if (bare(names.read.tokens[at]) === "and" && names.covered.has(at - 1)) from = at + 1;
  }
  return from;
}

/** The office in apposition after a name: ", the national security adviser,", ", who serves as deputy chairman of …". */
export function officeAfter(names: Names, last: number): Office | null {
  const { tokens } = names.read;
  if (tokens[last]?.text !== ",") return null;
  let at = last + 1;
  if (/^(?:ADP|SCONJ|VERB|AUX|ADV)$/.test(tokens[at]?.pos ?? "") && !isTitle(tokens[at])) return null;
  if (bare(tokens[at]) === "who") {
    const serves = tokens.slice(at + 1, at + 4).map(bare);
    const as = serves.indexOf("as");
    if (/^(?:serve|serves|acts|works)$/.test(serves[0] ?? "") && as > 0) at += as + 2;
    else if (/^(?:is|leads|heads|chairs|runs)$/.test(serves[0] ?? "")) at += 2;
    else return null;
  }
  let end = at;
  while (end < tokens.length && end < at + 14 && !/^[,.;:—–()"“”]$/.test(tokens[end]?.text ?? ",")) {
    const verb = tokens[end]?.pos === "VERB" && !isCapital(tokens[end]) && tokens[end - 1]?.text !== "-";
    if (verb && !isTitle(tokens[end]) && !isOfficeHead(tokens[end])) break;
    if (/^(?:who|which|that|said|told|says)$/.test(bare(tokens[end]))) break;
    end++;
  }
  if (end === at) return null;
  const near = tokens.slice(at, Math.min(end, at + 6));
  return near.some(isOfficeHead) ? readOffice(names, at, end) : null;
}

/** "President Vladimir Putin of Russia": the nation that follows the name. */
export function nationAfter(names: Names, last: number): NamedActor | null {
  const hit = bare(names.read.tokens[last]) === "of" ? names.hitAt.get(last + 1) : undefined;
  return hit?.actor.kind === "country" && hit.form !== "people" ? hit.actor : null;
}
