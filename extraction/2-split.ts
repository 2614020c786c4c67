import type { CleanArticle, Removal, SourceDocument } from "#domain/extraction";
import type { Block, Stamp } from "#domain/page";
import { cutOut } from "./2-split-cut";
import { isoDay, publishedBy } from "./2-split-dates";
import { type Draft, draftsOf } from "./2-split-drafts";
import { isGivenTitle, titleAmong } from "./2-split-title";

const NAMED_BEHIND = /\s+[|–—-]\s+[^|–—]{2,40}$/u;

/** A draft with its headline: the block's place in the header, or -1. */
interface Headed {
  readonly draft: Draft;
  readonly at: number;
}

/**
 * Stage 2. The articles of a page, in order, each with its title, outlet and day; a page without furniture comes back
 * whole, as one, and a page of furniture alone as none. What the document was given for its article outranks the page.
 */
export function splitPage(document: SourceDocument, cleaned: readonly Block[]): CleanArticle[] {
  const blocks = cleaned.map((block) =>
    isGivenTitle(block.text, document.title)
      ? { ...block, kind: "headline" as const, reason: "title" }
      : block,
  );
  const drafts = draftsOf(blocks).filter(({ kept }) => kept.length > 0);
  if (drafts.length === 0) return leftover(document, blocks);
  const headed = drafts.map((draft) => ({ draft, at: titleIn(draft, document.title) }));
  const main = Math.max(
    0,
    headed.findIndex(({ draft, at }) => isGivenTitle(draft.header[at]?.text ?? "", document.title)),
  );
  const home = document.outlet ?? outletAbove(headed[main]) ?? holderOf(blocks);
  return headed.map((article, i) => finished(document, article, i === main, home));
}

function titleIn(draft: Draft, given: string | null | undefined): number {
  const asGiven = draft.header.findIndex(({ text }) => isGivenTitle(text, given));
  if (asGiven >= 0) return asGiven;
  if (draft.tick) return draft.header.findLastIndex(({ kind }) => kind === "headline");
  return titleAmong(draft.header, draft.kept);
}

function finished(
  document: SourceDocument,
  { draft, at }: Headed,
  main: boolean,
  home: string | null,
): CleanArticle {
  const title = draft.header[at] ?? null;
  const removed: Removal[] = [...draft.header, ...draft.dropped].map((block) => ({
    start: block.start,
    end: block.end,
    reason: block.text === title?.text ? "title" : block.reason,
  }));
  const own = outletAbove({ draft, at });
  const dateline =
    [...draft.header, ...draft.kept.slice(0, 1)].find(({ stamp }) => stamp?.agency)?.stamp?.outlet ?? null;
  return {
    title: (main ? document.title : null) ?? bareTitle(title),
    outlet: (main ? document.outlet : null) ?? own ?? home ?? dateline,
    published: (main ? isoDay(document.published) : null) ?? dayOf(document, { draft, at }),
    ...cutOut(document.text, draft.kept, removed),
  };
}

/** A headline without the mark of its level and without its outlet's name behind it. */
function bareTitle(title: Block | null): string | null {
  const bare = title?.text.replace(/^(?:#{1,6}|[•*])\s+/u, "") ?? null;
  return title?.stamp?.outlet ? (bare?.replace(NAMED_BEHIND, "") ?? null) : bare;
}

/** Stamps under the headline come before those above it, those before those under the text. */
function dayOf(document: SourceDocument, { draft, at }: Headed): string | null {
  const stamps = (blocks: readonly Block[]): Stamp[] =>
    blocks.flatMap(({ kind, stamp }) => (stamp && (kind === "stamp" || kind === "prose") ? [stamp] : []));
  const foot = draft.dropped.slice(0, draft.dropped.findIndex(({ kind }) => kind === "marker") >>> 0);
  const candidates = [
    ...stamps(draft.header.slice(at + 1)),
    ...stamps(draft.header.slice(0, Math.max(0, at))),
    ...stamps(draft.kept.slice(0, 1)),
    ...stamps(foot),
  ];
  const retrieved = isoDay(document.retrieved);
  const found = publishedBy(candidates, document.retrieved, retrieved ?? isoDay(document.published));
  return found ?? (draft.tick ? (retrieved ?? isoDay(document.published)) : null);
}

/** The outlet printed above the text: in a date line or byline, or as a few words over "4 hours ago". */
function outletAbove(article: Headed | undefined): string | null {
  const header = article?.draft.header ?? [];
  const under = header.slice(Math.max(0, article?.at ?? 0));
  const stamped = under.find(({ kind, stamp }) => kind === "stamp" && stamp?.outlet && !stamp.agency)?.stamp
    ?.outlet;
  if (stamped) return stamped;
  const named = article?.draft.header.find(({ kind, stamp }) => kind === "headline" && stamp?.outlet)?.stamp
    ?.outlet;
  if (named) return named;
  const ago = under.findIndex(({ stamp }) => stamp?.minutesAgo !== null && stamp !== null);
  const over = ago > 0 ? under[ago - 1] : undefined;
  return over?.kind === "short" && /^(?!By\s)\p{Lu}/u.test(over.text) ? over.text : null;
}

const holderOf = (blocks: readonly Block[]): string | null =>
  blocks.find(({ kind, stamp }) => kind === "furniture" && stamp?.outlet)?.stamp?.outlet ?? null;

/** A page without running text: its lines that are no furniture, as one article. */
function leftover(document: SourceDocument, blocks: readonly Block[]): CleanArticle[] {
  const stays = ({ kind, reason }: Block): boolean =>
    (kind === "headline" || kind === "short") && reason !== "title";
  const kept = blocks.filter(stays);
  if (kept.length === 0) return [];
  const removed = blocks
    .filter((block) => !stays(block))
    .map(({ start, end, reason }) => ({ start, end, reason }));
  return [
    {
      title: document.title ?? null,
      outlet: document.outlet ?? null,
      published: isoDay(document.published),
      ...cutOut(document.text, kept, removed),
    },
  ];
}
