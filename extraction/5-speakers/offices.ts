import type { NamedActor, ReadText } from "#domain/extraction";
import { FORMER, OFFICES_OWN } from "#extraction/lexicon/titles";
import type { Hit } from "./gazetteer";
import { bare, isCapital, isOfficeHead, isTitle, type Run } from "./runs";

/** A person's office as the text gives it, and the body it binds them to. */
export interface Office {
  /** as printed: "Russian Foreign Minister" */
  readonly text: string;
  readonly words: readonly string[];
  readonly actor: NamedActor | null;
  /** an office of state whose nation the text does not name */
  readonly open: boolean;
  /** holds nobody's brief: a senator, a professor, a former minister */
  readonly own: boolean;
  /** the surname of the person for whom they speak */
  readonly of: { readonly surname: string; readonly text: string } | null;
  readonly first: number;
  readonly last: number;
}

export interface Names {
  readonly read: ReadText;
  readonly hits: readonly Hit[];
  readonly runs: readonly Run[];
  /** at a token: the name that begins there */
  readonly hitAt: ReadonlyMap<number, Hit>;
  readonly runAt: ReadonlyMap<number, Run>;
  /** at a token: the name that covers it */
  readonly covered: ReadonlySet<number>;
  /** is the article about one nation's own quarrels? then agencies stand for themselves */
  readonly home: string | null;
}

const OWN = new Set(OFFICES_OWN);
const GONE = new Set(FORMER);
const LINKS = new Set([
  "of",
  "for",
  "to",
  "the",
  "at",
  "in",
  "on",
  "and",
  "&",
  "-",
  "’s",
  "'s",
  "s",
  "a",
  "an",
  "its",
  "this",
  "which",
]);
const STATE_HEADS = new Set([
  "president",
  "minister",
  "premier",
  "ambassador",
  "chancellor",
  "king",
  "queen",
  "general",
  "envoy",
  "diplomat",
  "prince",
  "secretary",
  "spokesman",
  "spokesperson",
  "spokeswoman",
  "monarch",
  "emir",
  "marshal",
  "admiral",
  "commander",
  "counterpart",
]);

/** The body named in an office; posts abroad ("ambassador to Turkey", "UN ambassador") name the place, not the master. */
function bodyIn(names: Names, first: number, last: number): NamedActor | null {
  const ambassador = wordsBetween(names.read, first, last).includes("ambassador");
  let body: NamedActor | null = null;
  for (let at = first; at < last; at++) {
    const hit = names.hitAt.get(at);
    if (!hit) continue;
    const before = bare(names.read.tokens[at - 1]);
    const link = before === "the" ? bare(names.read.tokens[at - 2]) : before;
    if (link === "to" || link === "in" || link === "at") continue;
    if (ambassador && hit.actor.kind !== "country") continue;
    const actor = actorOf(hit, names.home);
    if (!body || (body.kind !== "country" && actor.kind === "country" && hit.form === "people")) body = actor;
  }
  return body;
}

/** The actor a name stands for: an agency stands for its nation in the world and for itself at home. */
export const actorOf = (hit: Hit, home: string | null): NamedActor =>
  hit.nation && hit.nation !== home && hit.actor.kind !== "country"
    ? { name: hit.nation, kind: "country" }
    : hit.actor;

const wordsBetween = (read: ReadText, first: number, last: number): string[] =>
  read.tokens.slice(Math.max(0, first), last).map(bare);

function runBody(names: Names, first: number, last: number): NamedActor | null {
  for (let at = first; at < last; at++) {
    const run = names.runAt.get(at);
    if (run?.kind === "body") return { name: run.text.replace(/^the /i, ""), kind: "organisation" };
  }
  return null;
}

/** "for Sen. Rubio", "to Democratic candidate Clinton": the word before a name and what it is called. */
function beforeTitles(read: ReadText, name: number): string {
  let at = name - 1;
  while (at > name - 6 && (isTitle(read.tokens[at]) || (isCapital(read.tokens[at]) && at < name - 1))) at--;
  return bare(read.tokens[at]);
}

/** "the Cruz campaign", "spokesman for Mr. Rubio": whose brief a person holds. */
function masterIn(
  names: Names,
  first: number,
  last: number,
): { campaign: NamedActor | null; of: Office["of"] } {
  const words = wordsBetween(names.read, first, last);
  for (let at = first; at < last; at++) {
    const run = names.runAt.get(at);
    if (run?.kind !== "person") continue;
    const surname = run.text.split(" ").at(-1) ?? run.text;
    if (words.includes("campaign"))
      return { campaign: { name: `${surname} campaign`, kind: "organisation" }, of: null };
    if (/^(?:ceo|founder|co-founder|cofounder)$/.test(bare(names.read.tokens[run.last])))
      return { campaign: { name: run.text, kind: "organisation" }, of: null };
    const before = beforeTitles(names.read, at);
    const possessive = /^['’]s?$/.test(names.read.tokens[run.last]?.text ?? "");
    if (possessive || ["for", "to", "of", "mr", "mrs", "ms"].includes(before))
      return { campaign: null, of: { surname, text: run.text } };
  }
  return { campaign: null, of: null };
}

/** Reads the tokens `[first, last)` as an office; null when no office stands in them. */
function readOffice(names: Names, first: number, last: number): Office | null {
  const { read } = names;
  let start = first;
  while (start < last && LINKS.has(bare(read.tokens[start]))) start++;
  const [from, to] = [read.tokens[start], read.tokens[last - 1]];
  if (!from || !to || start >= last) return null;
  const words = wordsBetween(read, start, last);
  const heads = read.tokens.slice(start, last).filter(isOfficeHead).map(bare);
  if (heads.length === 0) return null;
  const head = heads[0] ?? "";
  const own = words.some((word) => GONE.has(word)) || heads.every((word) => OWN.has(word)) || OWN.has(head);
  const { campaign, of } = masterIn(names, start, last);
  const actor =
    own && !campaign
      ? null
      : (campaign ?? (of ? null : (bodyIn(names, start, last) ?? runBody(names, start, last))));
  const state = heads.some((word) => STATE_HEADS.has(word)) || /security advis[eo]r/.test(words.join(" "));
  const text = read.text.slice(from.start, to.end).replace(/\s+/g, " ");
  return {
    text,
    words,
    actor,
    open: !own && !actor && !of && state,
    own,
    of: own ? null : of,
    first: start,
    last,
  };
}

const inOffice = (names: Names, at: number): boolean => {
  const token = names.read.tokens[at];
  if (!token) return false;
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
  if (end < first && !officeWithin(names, start, end)) return null;
  return start < end ? readOffice(names, afterOther(names, start, end), end) : null;
}

const officeWithin = (names: Names, from: number, to: number): boolean =>
  names.read.tokens.slice(Math.max(from, to - 9), to).some(isOfficeHead);

/** An office does not reach back over another person's name or over "and". */
function afterOther(names: Names, start: number, end: number): number {
  let from = start;
  for (let at = start; at < end; at++) {
    const run = names.runAt.get(at);
    const after = names.read.tokens[run?.last ?? at]?.text ?? "";
    if (run?.kind === "person" && !/^['’]|^(?:campaign|CEO|founder)/.test(after) && run.last < end)
      from = run.last;
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
  if (bare(tokens[at]) === "who") {
    const serves = tokens.slice(at + 1, at + 4).map(bare);
    const as = serves.indexOf("as");
    if (/^(?:serve|serves|served|acts|works)$/.test(serves[0] ?? "") && as > 0) at += as + 2;
    else if (/^(?:is|leads|heads|chairs|runs)$/.test(serves[0] ?? "")) at += 2;
    else return null;
  }
  let end = at;
  while (end < tokens.length && end < at + 14 && !/^[,.;:—–()"“”]$/.test(tokens[end]?.text ?? ",")) {
    if (tokens[end]?.pos === "VERB" && !isTitle(tokens[end]) && !isOfficeHead(tokens[end])) break;
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
