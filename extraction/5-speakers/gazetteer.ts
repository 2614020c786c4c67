import countries from "world-countries";
import type { NamedActor, Token } from "#domain/extraction";
import {
  type Body,
  COMPANIES,
  INTERNATIONAL_BODIES,
  NATIONAL_BODIES,
  PARTIES,
} from "#extraction/lexicon/bodies";
import { MEDIA } from "#extraction/lexicon/media";
import {
  NATION_NAMES,
  NATION_PEOPLES,
  NATION_PREFERRED,
  NATION_RENAMED,
  NATION_SEATS,
  NOT_ACTORS,
  NOT_NATIONS,
} from "#extraction/lexicon/nations";

/** What a name in the gazetteer is: a proper name, a people or adjective, or a seat that stands for its nation. */
type NameForm = "name" | "people" | "seat" | "capital" | "nobody";

interface Entry {
  readonly actor: NamedActor;
  readonly form: NameForm;
  /** for an agency: the nation on whose behalf it speaks abroad */
  readonly nation: string | null;
}

/** A name found in the text: tokens `[first, last)`. */
export interface Hit extends Entry {
  readonly first: number;
  readonly last: number;
}

interface Node {
  readonly next: Map<string, Node>;
  entry: Entry | null;
}

const DEAD = new Set(NOT_NATIONS);

/** The words of a name or token as they are compared: accents and dots away, capitals kept. */
const wordsIn = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}.]/gu, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Are these the words as they stand: letters and digits of ASCII and nothing else? So are nearly all tokens. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i) | 32;
    if ((code < 97 || code > 122) && (code < 48 || code > 57)) return false;
  }
  return true;
}

const root: Node = { next: new Map(), entry: null };

function add(alias: string, entry: Entry, replace = false): void {
  let node = root;
  const words = wordsIn(alias);
  if (words.length === 0) return;
  for (const word of words) {
    const next = node.next.get(word) ?? { next: new Map(), entry: null };
    node.next.set(word, next);
    node = next;
  }
  if (replace || !node.entry) node.entry = entry;
}

const nation = (name: string): NamedActor => ({ name, kind: "country" });
const asNation = (name: string, form: NameForm): Entry => ({ actor: nation(name), form, nation: name });

function addNations(): void {
  for (const [people, name] of Object.entries(NATION_PREFERRED)) add(people, asNation(name, "people"));
  for (const [name, list] of Object.entries(NATION_PEOPLES))
    for (const people of list) add(people, asNation(name, "people"));
  for (const [name, list] of Object.entries(NATION_NAMES))
    for (const alias of [name, ...list]) add(alias, asNation(name, "name"));
  for (const country of countries) {
    const name = NATION_RENAMED[country.name.common] ?? country.name.common;
    if (DEAD.has(name)) continue;
    add(name, asNation(name, "name"));
    add(country.name.official, asNation(name, "name"));
    for (const people of (country.demonyms.eng?.m ?? "").split(/, | or /)) {
      if (!people || DEAD.has(people)) continue;
      add(people, asNation(name, "people"));
      if (!/(?:ese|sh|ss|ch)$/.test(people)) add(`${people}s`, asNation(name, "people"));
    }
    if (country.unMember || country.independent || name === "Taiwan" || name === "Kosovo")
      for (const capital of country.capital)
        if (!DEAD.has(capital)) add(capital, asNation(name, capital === name ? "name" : "capital"));
  }
}

const addBody = (entry: Body): void => {
  for (const alias of [entry.name, ...(entry.also ?? [])])
    add(
      alias,
      { actor: { name: entry.name, kind: entry.kind }, form: "name", nation: entry.nation ?? null },
      true,
    );
};

addNations();
for (const [name, list] of Object.entries(NATION_SEATS))
  for (const seat of list) add(seat, asNation(name, "seat"), true);
for (const entry of [...INTERNATIONAL_BODIES, ...NATIONAL_BODIES, ...COMPANIES, ...PARTIES]) addBody(entry);
for (const name of NOT_ACTORS) add(name, { actor: nation(name), form: "nobody", nation: null }, true);
for (const [name, also] of Object.entries(MEDIA)) addBody({ name, kind: "media", also });

/** A word of a token: "Post-ABC" has two. */
interface Word {
  readonly text: string;
  readonly token: number;
  /** does its token begin, or end, with it? */
  readonly opens: boolean;
  readonly closes: boolean;
}

function wordsOf(tokens: readonly Pick<Token, "text">[]): Word[] {
  const all: Word[] = [];
  tokens.forEach(({ text }, token) => {
    if (isPlain(text)) {
      all.push({ text, token, opens: true, closes: true });
      return;
    }
    const words = wordsIn(text);
    if (words.length === 0 && !/^[-–/]$/.test(text)) all.push({ text: "", token, opens: true, closes: true });
    words.forEach((word, at) => {
      all.push({ text: word, token, opens: at === 0, closes: at === words.length - 1 });
    });
  });
  return all;
}

/** Longest name that begins at the word, or null. Only media stand inside a token ("Post-ABC News poll"). */
function hitAt(words: readonly Word[], start: number): { hit: Hit; next: number } | null {
  const first = words[start];
  let node = first ? root.next.get(first.text) : undefined;
  let found: { hit: Hit; next: number } | null = null;
  for (let at = start; node && first && at < start + 9; node = after(node, words[++at])) {
    const word = words[at];
    if (!word) break;
    const whole = first.opens && word.closes;
    if (node.entry && (whole || node.entry.actor.kind === "media"))
      found = { hit: { ...node.entry, first: first.token, last: word.token + 1 }, next: at + 1 };
  }
  return found;
}

const after = (node: Node, word: Word | undefined): Node | undefined => word && node.next.get(word.text);

/** Every name of the gazetteer in the text, longest first, without overlaps. Reads at most nine words from each, so a scan is linear. */
export function namesIn(tokens: readonly Pick<Token, "text">[]): Hit[] {
  const words = wordsOf(tokens);
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; ) {
    const found = hitAt(words, at);
    if (found) hits.push(found.hit);
    at = found?.next ?? at + 1;
  }
  return hits;
}

/** Who bears this very name, if the gazetteer knows it as a name. */
export function bearerOf(name: string): NamedActor | null {
  const tokens = name.split(/\s+/u).flatMap((text) => (text === "" ? [] : [{ text }]));
  const [hit] = namesIn(tokens);
  return hit?.form === "name" && hit.first === 0 && hit.last === tokens.length ? hit.actor : null;
}
