import type { Block } from "#domain/page";
import {
  headsItem,
  isFurnished,
  isTicker,
  openingIn,
  runsOf,
  type Standing,
  standingAfter,
} from "./2-split-parts";

/** An article while its blocks are gathered: what stands above its text, its text, and what is left out beside it. */
export interface Draft {
  readonly header: Block[];
  readonly kept: Block[];
  readonly dropped: Block[];
  readonly tick: boolean;
}

interface Layout {
  readonly furnished: boolean;
  readonly ticker: boolean;
  /** paragraphs stand apart by blank lines */
  readonly spaced: boolean;
}

/** The drafts of a page in order; every block of the page is in exactly one part of one of them. */
export function draftsOf(blocks: readonly Block[]): Draft[] {
  const layout = layoutOf(blocks);
  const drafts: Draft[] = [];
  let standing: Standing = "open";
  for (const run of runsOf(blocks)) {
    const gap = blocks.slice(run.gap, run.first);
    const body = blocks.slice(run.first, run.last);
    const current = drafts.at(-1);
    const opening = current ? openingIn(gap, body, layout.ticker) : 0;
    if (!current || (opening >= 0 && body.length > 0)) {
      if (current) append(current.dropped, gap.slice(0, opening));
      drafts.push(opened(gap.slice(opening), body, layout.ticker));
      standing = "open";
    } else {
      standing = carryOn(current, gap, body, standing, layout);
    }
  }
  return withoutForeword(drafts, layout);
}

function layoutOf(blocks: readonly Block[]): Layout {
  const prose = blocks.filter(({ kind }) => kind === "prose");
  const spaced = prose.filter(({ tight }) => !tight).length > prose.length / 2;
  return { furnished: isFurnished(blocks), ticker: isTicker(blocks), spaced };
}

/** Adds blocks to a list; a page may have more of them than a call takes arguments. */
function append(list: Block[], blocks: readonly Block[]): void {
  for (const block of blocks) list.push(block);
}

/** A ticker's item prints its headline as a sentence over its text. */
function opened(gap: readonly Block[], body: readonly Block[], ticker: boolean): Draft {
  const tick = ticker && gap.some(({ kind }) => kind === "clock");
  const [head, ...rest] = body;
  const headed =
    tick && head && rest.length > 0 && headsItem(head) && !gap.some((b) => b.kind === "headline");
  if (!headed) return { header: [...gap], kept: [...body], dropped: [], tick };
  return { header: [...gap, { ...head, kind: "headline" }], kept: rest, dropped: [], tick };
}

function carryOn(
  draft: Draft,
  gap: readonly Block[],
  body: readonly Block[],
  standing: Standing,
  layout: Layout,
): Standing {
  const next = draft.tick && gap.length > 0 ? "ended" : standingAfter(standing, gap, body, layout);
  if (next !== "open") {
    append(draft.dropped, [...gap, ...body]);
    return next === "aside" ? standing : next;
  }
  const early = draft.kept.length <= 2 && draft.dropped.length === 0;
  gap.forEach((block, i) => {
    if (block.kind === "stamp" && early) draft.header.push(block);
    else if (belongs(block, gap[i - 1] ?? draft.kept.at(-1), layout, body.length > 0)) draft.kept.push(block);
    else draft.dropped.push(block);
  });
  append(draft.kept, body);
  return next;
}

/** Subheadings and lists of a page without furniture stay; elsewhere only a list that a colon announces. */
function belongs(block: Block, above: Block | undefined, layout: Layout, inside: boolean): boolean {
  if (block.kind !== "headline" && block.kind !== "short") return false;
  if (!layout.furnished) return inside || /^[•*‣▪–—-]\s|^\d+[.)]\s/u.test(block.text);
  return (
    inside &&
    block.kind === "headline" &&
    /^[•*‣▪–—-]\s/u.test(block.text) &&
    /[:;,]$/u.test(above?.text ?? "")
  );
}

/** A word of the page to its visitor before the first headline is no article. */
function withoutForeword([first, second, ...rest]: Draft[], layout: Layout): Draft[] {
  const drafts = [first, second, ...rest].filter((draft): draft is Draft => draft !== undefined);
  if (!first || !second || !layout.furnished || second.tick) return drafts;
  const size = (draft: Draft): number => draft.kept.reduce((sum, { text }) => sum + text.length, 0);
  const headed = first.header.some(({ kind }) => kind === "headline");
  if (headed || first.kept.length > 2 || size(first) > size(second) * 0.25) return drafts;
  return [
    { ...second, header: [...first.header, ...first.kept, ...first.dropped, ...second.header] },
    ...rest,
  ];
}
