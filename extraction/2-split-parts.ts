import type { Block } from "#domain/page";
import { MARKER_LINES } from "#extraction/lexicon/boxes";
import { isHeadline, repeatedHeadlines, takenUp, wordsBelow } from "./2-split-title";

/** Running text, and the blocks that stand between it and the running text before. Indices into the page's blocks. */
export interface Run {
  /** where the gap before it begins */
  readonly gap: number;
  readonly first: number;
  readonly last: number;
}

/** Runs of prose with the gaps before them; a last run without prose holds what the page ends with. */
export function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  let gap = 0;
  let i = 0;
  while (i < blocks.length) {
    if (blocks[i]?.kind !== "prose") {
      i++;
      continue;
    }
    const first = i;
    while (blocks[i]?.kind === "prose") i++;
    runs.push({ gap, first, last: i });
    gap = i;
  }
  return gap < blocks.length ? [...runs, { gap, first: blocks.length, last: blocks.length }] : runs;
}

/** Has the page so much beside its text that short lines in it are rather furniture than headings of its sections? */
export function isFurnished(blocks: readonly Block[]): boolean {
  const beside = blocks.filter(
    ({ kind }) => kind === "furniture" || kind === "marker" || kind === "caption",
  ).length;
  const prose = blocks.filter(({ kind }) => kind === "prose").length;
  return beside >= 2 || (blocks.length >= 8 && prose < blocks.length * 0.4);
}

const TICKER_HEADLINE = 100;

/** Is it the headline of a ticker's item, which may end as a sentence does? */
export const headsItem = (block: Block | undefined): boolean =>
  block?.kind === "headline" || (block?.kind === "prose" && block.text.length <= TICKER_HEADLINE);

/** Does the page carry a ticker: times of day, two at least and most of them, with a headline and its text under them? */
export function isTicker(blocks: readonly Block[]): boolean {
  const clocks = blocks.flatMap((block, i) => (block.kind === "clock" ? [i] : []));
  const headed = clocks.filter((i) => headsItem(blocks[i + 1]) && blocks[i + 2]?.kind === "prose");
  return headed.length >= 2 && headed.length >= clocks.length / 2;
}

const lastIndex = (blocks: readonly Block[], kind: Block["kind"]): number =>
  blocks.findLastIndex((b) => b.kind === kind);

/** How a page tells where its articles begin. */
interface Openings {
  readonly ticker: boolean;
  /** the date stands over the headline */
  readonly dateFirst: boolean;
}

/** Does a page print the date of its first article right over the headline, and no other under it? */
export function printsDateFirst(header: readonly Block[]): boolean {
  const title = header.findLastIndex(isHeadline);
  return isDated(header[title - 1]) && !header.slice(title + 1).some(isDated);
}

const isDated = (block: Block | undefined): boolean =>
  block?.kind === "stamp" && (block.stamp?.day !== null || block.stamp?.minutesAgo !== null);

/**
 * Where in a gap a new article begins, or -1: at a ticker's clock, at a headline printed twice, at a headline with a date or
 * byline under it (over it, where the page does so), at a headline over a dateline. The headline must have to do with the
 * text that follows.
 */
export function openingIn(
  gap: readonly Block[],
  run: readonly Block[],
  { ticker, dateFirst }: Openings,
): number {
  const clock = ticker ? lastIndex(gap, "clock") : -1;
  if (clock >= 0) return clock;
  if (!gap.some(({ kind }) => kind === "headline")) return -1;
  const below = wordsBelow(run);
  const marker = lastIndex(gap, "marker");
  const doubled = repeatedHeadlines(gap).find((i) => takenUp(gap[i]?.text ?? "", below) >= 0.3);
  if (doubled !== undefined) return gap.findIndex((block) => block.text === gap[doubled]?.text);
  const headline = gap.findIndex((block, i) => {
    if (!isHeadline(block) || i < marker || takenUp(block.text, below) < 0.3) return false;
    const stamped = gap.slice(i + 1, i + 5).some((other) => other.kind === "stamp");
    return (
      stamped ||
      (dateFirst && isDated(gap[i - 1])) ||
      (i === gap.length - 1 && Boolean(run[0]?.stamp?.outlet))
    );
  });
  return dateFirst && isDated(gap[headline - 1]) ? headline - 1 : headline;
}

/** How an article stands at a gap: open, closed until two paragraphs follow each other, or closed for good. */
export type Standing = "open" | "closed" | "ended";

/** What decides whether an article goes on: the gap, the text below it, and how much text stands before and is still to come. */
interface Place {
  readonly gap: readonly Block[];
  readonly run: readonly Block[];
  readonly before: number;
  readonly after: number;
}

/**
 * Does the article go on below this gap? Never below comments or end matter; below a box of related links if paragraphs
 * follow one another; not with a headline and its one teaser, set close together where paragraphs stand apart. A heading
 * that has little text above it and much below it belongs to the page's top, and ends nothing.
 */
export function goesOn(
  standing: Standing,
  { gap, run, before, after }: Place,
  page: { readonly spaced: boolean; readonly furnished: boolean },
): Standing | "aside" {
  if (standing === "ended") return "ended";
  const markers = before < after / 3 ? [] : gap.filter(({ kind }) => kind === "marker");
  if (markers.some(({ reason }) => !(MARKER_LINES[reason]?.resumes ?? true))) return "ended";
  const links = gap.filter(({ kind }) => kind === "headline" || kind === "short").length;
  const headlines = gap.filter(({ kind }) => kind === "headline").length;
  const headed = headlines === 1 && gap.at(-1)?.kind === "headline" ? 1 : 0;
  if (markers.length > 0 || standing === "closed")
    return run.length >= 2 + headed && (links <= 12 || run.length >= 4) ? "open" : "closed";
  if (!page.furnished) return "open";
  const teaser = page.spaced && run.length === 1 && headed === 1 && run[0]?.tight === true;
  return !teaser && (links <= 4 || run.length >= 2) ? "open" : "aside";
}
