import type { NamedActor, ReadText } from "#domain/extraction";
import { BODY_NOUNS } from "#extraction/lexicon/media";
import { CREW_NOUNS, FORMER, OFFICES_OWN } from "#extraction/lexicon/titles";
import type { Hit } from "./gazetteer";
import { PARTY_NAMES } from "./home";
import { isGiven } from "./name-forms";
import { ownerOf } from "./office-owner";
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
  /** is their master only pointed at ("his campaign manager", "a campaign spokeswoman")? */
  readonly ownerless: boolean;
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
const BODIES = new Set(BODY_NOUNS);
const CREW = new Set(CREW_NOUNS);
export const GONE: ReadonlySet<string> = new Set(FORMER);
export const LINKS: ReadonlySet<string> = new Set([
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
const NOBODY = { campaign: null, of: null };
const HIS = new Set(["his", "her", "their"]);
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

/** Offices of a state or a court: the party of who holds one does not speak through them. */
const NOT_OF_PARTY = new Set(
  "attorney minister premier prosecutor treasurer commissioner ambassador judge".split(" "),
);

/** The body named in an office; posts abroad ("ambassador to Turkey", "UN ambassador") name the place, not the master. */
function bodyIn(names: Names, first: number, last: number): NamedActor | null {
  const words = wordsBetween(names.read, first, last);
  const ambassador = words.includes("ambassador");
  const stateOffice = words.some((word) => NOT_OF_PARTY.has(word));
  let body: NamedActor | null = null;
  for (let at = first; at < last; at++) {
    const hit = names.hitAt.get(at);
    if (!hit) continue;
    const before = bare(names.read.tokens[at - 1]);
    const link = before === "the" ? bare(names.read.tokens[at - 2]) : before;
    if (/^(?:to|in|at|from)$/.test(link)) continue;
    if (ambassador && hit.actor.kind !== "country") continue;
    if (stateOffice && PARTY_NAMES.has(hit.actor.name)) continue;
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
    const alone = run?.last === at + 1 && BODIES.has(bare(names.read.tokens[at]));
    if (run?.kind === "body" && !alone) return { name: run.text.replace(/^the /i, ""), kind: "organisation" };
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
    if (run?.kind !== "person" || /^campaign$/i.test(run.text)) continue;
    const text = run.text.replace(/['’]s?$/, "");
    const surname = text.split(" ").at(-1) ?? text;
    if (words.includes("campaign"))
      return { campaign: { name: `${surname} campaign`, kind: "organisation" }, of: null };
    if (/^(?:ceo|founder|co-founder|cofounder)$/.test(bare(names.read.tokens[run.last])))
      return { campaign: { name: text, kind: "organisation" }, of: null };
    const before = beforeTitles(names.read, at);
    const after = names.read.tokens[run.last];
    const possessive = /^['’]s?$/.test(after?.text ?? "");
    const beside = run.last < last && (isOfficeHead(after) || isTitle(after)) && !OWN.has(bare(after));
    if (possessive || beside || ["for", "to", "of", "mr", "mrs", "ms"].includes(before))
      return { campaign: null, of: { surname, text } };
  }
  return { campaign: null, of: null };
}

/** A year or "who served as" makes an office one of the past. */
const isPast = (words: readonly string[]): boolean =>
  words.some((word) => GONE.has(word) || word === "during" || /^(?:1[89]|20)\d\d(?:-\d+)?$/.test(word));

const CAPITAL_ONLY = new Set("general commander admiral marshal king queen prince secretary".split(" "));

/** "a secretary", "their commander": callings that are offices of state only in capitals or with what they are over. */
function isSmall(read: ReadText, start: number, last: number, word: string): boolean {
  if (!CAPITAL_ONLY.has(word)) return false;
  const tokens = read.tokens.slice(start, last);
  const office =
    word === "secretary" && tokens.length > 1 && !tokens.some((token) => /^press$/i.test(token.text));
  return !office && !tokens.some((token) => bare(token) === word && isCapital(token));
}

/** The nouns of office among the tokens; "general" alone and small is mostly an adjective. */
const headsIn = (read: ReadText, first: number, last: number): string[] =>
  read.tokens.slice(first, last).flatMap((token, at) => {
    const word = bare(token);
    const before = bare(read.tokens[first + at - 1]);
    if (token.text === "general" && !/^(?:secretary|attorney|surgeon|-)$/.test(before)) return [];
    return isOfficeHead(token) ? [word] : [];
  });

/** Reads the tokens `[first, last)` as an office; null when no office stands in them. */
export function readOffice(names: Names, first: number, last: number): Office | null {
  const { read } = names;
  let start = first;
  while (start < last && LINKS.has(bare(read.tokens[start]))) start++;
  const [from, to] = [read.tokens[start], read.tokens[last - 1]];
  if (!from || !to || start >= last) return null;
  const words = wordsBetween(read, start, last);
  const heads = headsIn(read, start, last);
  if (heads.length === 0) return null;
  const head = heads[0] ?? "";
  const past = isPast(words);
  const own = past || heads.every((word) => OWN.has(word)) || OWN.has(head);
  const { campaign, of: master } = past ? NOBODY : masterIn(names, start, last);
  const body = bodyIn(names, start, last);
  const of = body && master && !isGiven(master.text.split(" ")[0]) ? null : master;
  const crew = !past && heads.some((word) => CREW.has(word));
  const owner = of || body ? null : ownerOf(names, start, last);
  const bound = body ?? owner?.body ?? runBody(names, start, last);
  const actor = own && !campaign ? null : (campaign ?? (of ? null : bound));
  const pointed = HIS.has(words[0] ?? "");
  const state =
    heads.some((word) => STATE_HEADS.has(word) && !isSmall(read, start, last, word)) ||
    /security advis[eo]r/.test(words.join(" "));
  const text = read.text.slice(from.start, to.end).replace(/\s+/g, " ");
  return {
    text,
    words,
    actor,
    open: !own && !actor && !of && !owner && state,
    own,
    of: own && !crew ? null : of,
    ownerless:
      !of &&
      !actor &&
      !past &&
      crew &&
      (words.includes("campaign") || pointed || HIS.has(bare(read.tokens[start - 1]))),
    first: start,
    last,
  };
}
