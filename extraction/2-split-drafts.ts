import type { Block } from "#domain/page";
import {
  goesOn,
  headsItem,
  isFurnished,
  isTicker,
  openingIn,
  printsDateFirst,
  runsOf,
  type Standing,
} from "./2-split-parts";

/** An article while its blocks are gathered: what stands above its text, its text, and what is left out beside it. */
export interface Draft {
  readonly header: readonly Block[];
  readonly kept: readonly Block[];
  readonly dropped: readonly Block[];
  readonly tick: boolean;
}

/** Running text with what stands between it and the text before. */
interface Part {
  readonly gap: readonly Block[];
  readonly body: readonly Block[];
}

export interface Layout {
  readonly furnished: boolean;
  readonly ticker: boolean;
  /** paragraphs stand apart by blank lines */
  readonly spaced: boolean;
}

const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The drafts of a page in order; every block of the page is in exactly one part of one of them. */
export function draftsOf(blocks: readonly Block[]): Draft[] {
  const layout = layoutOf(blocks);
  const groups: Part[][] = [];
  const dateFirst = printsDateFirst(
    blocks.slice(
      0,
      Math.max(
        0,
        blocks.findIndex(({ kind }) => kind === "prose"),
      ),
    ),
  );
  for (const run of runsOf(blocks)) {
    const gap = blocks.slice(run.gap, run.first);
    const body = blocks.slice(run.first, run.last);
    const current = groups.at(-1);
    const opening =
      current && body.length > 0 ? openingIn(gap, body, { ticker: layout.ticker, dateFirst }) : -1;
    if (!current) groups.push([{ gap, body }]);
    else if (opening < 0) current.push({ gap, body });
    else {
      current.push({ gap: gap.slice(0, opening), body: [] });
      groups.push([{ gap: gap.slice(opening), body }]);
    }
  }
  return withoutForeword(
    groups.map((parts) => settled(parts, layout)),
    layout,
  );
}

function layoutOf(blocks: readonly Block[]): Layout {
  const prose = blocks.filter(({ kind }) => kind === "prose");
  const spaced = prose.filter(({ tight }) => !tight).length > prose.length / 2;
  return { furnished: isFurnished(blocks), ticker: isTicker(blocks), spaced };
}

/** Decides which parts of a group are its article. */
function settled(parts: readonly Part[], layout: Layout): Draft {
  const tick = layout.ticker && (parts[0]?.gap.some(({ kind }) => kind === "clock") ?? false);
  const first = tick ? 0 : firstPart(parts, layout);
  const header = parts.slice(0, first).flatMap(({ gap, body }) => [...gap, ...body]);
  const start = parts[first] ?? { gap: [], body: [] };
  const [head, ...rest] = start.body;
  if (
    tick &&
    head &&
    rest.length > 0 &&
    headsItem(head) &&
    !start.gap.some(({ kind }) => kind === "headline")
  )
    return tickerItem([...start.gap, { ...head, kind: "headline" }], rest, parts.slice(1));
  if (tick) return tickerItem(start.gap, start.body, parts.slice(1));
  return gathered([...header, ...start.gap], start.body, parts.slice(first + 1), layout);
}

/** A ticker's item is its first run of text: what follows belongs to the page. */
const tickerItem = (header: readonly Block[], kept: readonly Block[], rest: readonly Part[]): Draft => ({
  header,
  kept,
  dropped: rest.flatMap(({ gap, body }) => [...gap, ...body]),
  tick: true,
});

/** A few lines of text far above the bulk of it are the page's word to its visitor, or a summary. */
function firstPart(parts: readonly Part[], layout: Layout): number {
  if (!layout.furnished) return 0;
  const little = parts.reduce((sum, { body }) => sum + sizeOf(body), 0) * 0.15;
  let above = 0;
  let first = 0;
  for (let i = 0; i + 1 < parts.length; i++) {
    const { gap, body } = parts[i] ?? { gap: [], body: [] };
    above += sizeOf(body);
    if (openingIn(gap, body, { ticker: false, dateFirst: false }) >= 0) break;
    if (body.length > 3 || above > little) break;
    if ((parts[i + 1]?.gap.length ?? 0) >= 4) first = i + 1;
  }
  return first;
}

function gathered(
  above: readonly Block[],
  text: readonly Block[],
  parts: readonly Part[],
  layout: Layout,
): Draft {
  const header = [...above];
  const kept = [...text];
  const dropped: Block[] = [];
  let standing: Standing = "open";
  let size = sizeOf(kept);
  let left = parts.reduce((sum, { body }) => sum + sizeOf(body), 0);
  for (const { gap, body } of parts) {
    const next = goesOn(standing, { gap, run: body, before: size, after: left }, layout);
    left -= sizeOf(body);
    if (next !== "aside") standing = next;
    const early = kept.length <= 2 && dropped.length === 0;
    gap.forEach((block, i) => {
      if (next === "open" && block.kind === "stamp" && early) header.push(block);
      else if (next === "open" && belongs(block, gap[i - 1] ?? kept.at(-1), layout, body.length > 0))
        kept.push(block);
      else dropped.push(block);
    });
    const into = next === "open" ? kept : dropped;
    for (const block of body) into.push(block);
    if (next === "open") size += sizeOf(body);
  }
  return { header, kept, dropped, tick: false };
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

/** Running text before the first headline of a page of several articles is no article, if it is little. */
function withoutForeword(drafts: Draft[], layout: Layout): Draft[] {
  const [first, second, ...rest] = drafts;
  if (!first || !second || !layout.furnished || second.tick) return drafts;
  const headed = first.header.some(({ kind }) => kind === "headline");
  if (headed || first.kept.length > 2 || sizeOf(first.kept) > sizeOf(second.kept) * 0.25) return drafts;
  return [
    { ...second, header: [...first.header, ...first.kept, ...first.dropped, ...second.header] },
    ...rest,
  ];
}
