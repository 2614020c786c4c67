import type { PageBlock } from "./blocks";
import type { LinkedUpdate } from "./linked-data";
import { isHeading, isProse, linkShare, weightOf } from "./prose";

/** An entry of a page that holds several: an update of a live blog, an article among others. */
export interface Entry {
  /** ISO moment; null where it is told by the day alone or not at all */
  readonly at: string | null;
  readonly title: string | null;
  /** place of its element among the page's */
  readonly place: number;
}

/** Fewer entries than these are an article with something beside it. */
const FEWEST = 3;
/** Share of the article's prose that the entries must hold, where the page does not say itself that they are its updates. */
const MOST = 0.6;

/** The moment that a `datetime` names, in UTC; null where it names no time of day, or no zone. */
export function momentOf(written: string | null | undefined): string | null {
  const found =
    /^\s*(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?)\s?(Z|[+-]\d{2}:?\d{2})\s*$/iu.exec(
      written ?? "",
    );
  if (!found) return null;
  const zone = (found[3] ?? "Z").toUpperCase().replace(/^([+-]\d{2})(\d{2})$/u, "$1:$2");
  const moment = Date.parse(`${found[1]}T${found[2]}${zone}`);
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}

/**
 * The entries of a page, in the order of its markup: what its microdata calls updates of a live blog, else the children of
 * the one element of which most are alike and bear a time each.
 *
 * @param places the place of each element that makes a block
 */
export function entriesOf(
  document: Document,
  places: ReadonlyMap<Element, number>,
): { readonly entries: readonly Entry[]; readonly declared: boolean } {
  const declared = [...document.querySelectorAll("[itemprop~=liveBlogUpdate], [itemprop~=liveBlogUpdates]")];
  if (declared.length > 1)
    return { entries: declared.flatMap((one) => entryOf(one, places)), declared: true };
  const groups = new Map<string, Set<Element>>();
  const numbers = new Map<Element, number>();
  for (const time of document.querySelectorAll("time[datetime], [itemprop=datePublished]")) {
    if (momentIn(time) === null) continue;
    for (let one: Element = time; one.parentElement; one = one.parentElement) {
      const parent = one.parentElement;
      if (!numbers.has(parent)) numbers.set(parent, numbers.size);
      const key = `${numbers.get(parent)} ${one.localName}`;
      groups.set(key, (groups.get(key) ?? new Set()).add(one));
    }
  }
  const largest = [...groups.values()].sort((a, b) => b.size - a.size)[0];
  const entries = [...(largest ?? [])].flatMap((one) => entryOf(one, places));
  const moments = new Set(entries.map(({ at }) => at));
  return { entries: moments.size >= FEWEST ? entries : [], declared: false };
}

const momentIn = (time: Element): string | null =>
  momentOf(time.getAttribute("datetime") ?? time.getAttribute("content"));

/** An entry; none where its heading leads to another page, as that of a teaser does. */
function entryOf(element: Element, places: ReadonlyMap<Element, number>): Entry[] {
  const place = places.get(element);
  const heading = element.querySelector("h1, h2, h3, h4, h5, h6, [itemprop=headline]");
  const link = heading?.closest("a[href]") ?? heading?.querySelector("a[href]");
  if (place === undefined || (link && !link.getAttribute("href")?.includes("#"))) return [];
  const time = element.querySelector("time[datetime], [itemprop=datePublished]");
  const title = heading?.textContent?.replace(/\s+/gu, " ").trim() || null;
  return [{ at: time ? momentIn(time) : null, title, place }];
}

/** A part of a page's text, in its blocks: `[from, to)`. */
export interface Part {
  readonly at: string | null;
  readonly title: string | null;
  readonly from: number;
  readonly to: number;
}

/**
 * Parts the blocks of an article by the entries that they stand in; what stands before, between or after them belongs to
 * none. Null where the entries do not make up the article.
 */
export function partedByEntries(
  body: readonly PageBlock[],
  entries: readonly Entry[],
  declared: boolean,
): Part[] | null {
  const byPlace = new Map(entries.map((entry) => [entry.place, entry]));
  const owner = body.map(({ path }) => path.map((place) => byPlace.get(place)).find(Boolean) ?? null);
  const weight = (own: boolean) =>
    body.reduce((sum, block, i) => (own && owner[i] === null ? sum : sum + weightOf(block.text)), 0);
  const held = new Set(owner.filter((one) => one !== null)).size;
  if (held < (declared ? 2 : FEWEST) || (!declared && weight(true) < MOST * weight(false))) return null;
  return partsBy(body, (i) => owner[i] ?? null);
}

/** The blocks of entries that the page itself calls its updates, whatever else was passed over. */
export const blocksOfEntries = (blocks: readonly PageBlock[], entries: readonly Entry[]): PageBlock[] => {
  const wanted = new Set(entries.map(({ place }) => place));
  return blocks.filter(
    (block) =>
      block.path.some((place) => wanted.has(place)) &&
      (isHeading(block) || (isProse(block) && linkShare(block) < 0.5)),
  );
};

/** The updates that a page's data for machines gives, as if they stood on it. */
export const blocksOfUpdates = (updates: readonly LinkedUpdate[]): PageBlock[] =>
  updates.flatMap(({ text }) =>
    text.split(/\n+/u).flatMap((line): PageBlock[] => {
      const words = line
        .replace(/<[^<>]{1,500}>/gu, " ")
        .replace(/[^\S\n]+/gu, " ")
        .trim();
      const around = { path: [], tags: [], names: [], linked: 0, stressed: 0, run: -1 };
      return words === "" ? [] : [{ text: words, tag: "p", ...around }];
    }),
  );

/** How many of the entries hold some of these blocks. */
export function entriesAmong(blocks: readonly PageBlock[], entries: readonly Entry[]): number {
  const places = new Set(blocks.flatMap(({ path }) => path));
  return entries.filter(({ place }) => places.has(place)).length;
}

const letters = (text: string | null): string => (text ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const BEGINNING = 40;
const HEAD = 4;

/**
 * Parts the blocks of an article where an update begins that the page's data for machines gives; null where fewer than
 * two thirds of the updates are found in it.
 */
export function partedByUpdates(body: readonly PageBlock[], updates: readonly LinkedUpdate[]): Part[] | null {
  const begins = new Map<number, LinkedUpdate>();
  for (const update of updates) {
    const words = letters(update.text).slice(0, BEGINNING);
    const at = body.findIndex(({ text }) => words !== "" && letters(text).startsWith(words));
    const headed = at > 0 && letters(body[at - 1]?.text ?? "") === letters(update.headline);
    if (at >= 0) begins.set(headed ? at - 1 : at, update);
  }
  if (begins.size < 2 || begins.size * 3 < updates.length * 2) return null;
  let current: LinkedUpdate | null = null;
  const owner = body.map((_, i) => {
    current = begins.get(i) ?? current;
    return current;
  });
  return partsBy(
    body,
    (i) => {
      const one = owner[i];
      return one ? { at: momentOf(one.published), title: one.headline } : null;
    },
    owner,
  );
}

/** Where the words of a part begin: behind its time and the heading that is its title, which stand among the first lines. */
function beginningOf(body: readonly PageBlock[], from: number, to: number, title: string | null): number {
  const head = body.slice(from, Math.min(to - 1, from + HEAD));
  const at = head.findIndex(({ text }) => title !== null && letters(text) === letters(title));
  return at < 0 ? from : from + at + 1;
}

/** Runs of blocks of one owner as parts. */
function partsBy(
  body: readonly PageBlock[],
  ownerOf: (i: number) => Pick<Entry, "at" | "title"> | null,
  same: readonly unknown[] = body.map((_, i) => ownerOf(i)),
): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < body.length; ) {
    let to = from + 1;
    while (to < body.length && same[to] === same[from]) to++;
    const { at = null, title = null } = ownerOf(from) ?? {};
    parts.push({ at, title, from: beginningOf(body, from, to, title), to });
    from = to;
  }
  return parts;
}
