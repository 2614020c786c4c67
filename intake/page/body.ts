import { anchorOf, densestRuns, reasonAround, weightsByPlace } from "./anchor";
import type { PageBlock } from "./blocks";
import { reasonByLine } from "./furniture";
import { homeOf, isHeading, isProse, linkShare } from "./prose";
import { END_HEADINGS } from "./words";

const endHeadings = new Set(END_HEADINGS);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A block with what is held against it. */
interface Judged {
  readonly block: PageBlock;
  /** in the anchor, and nothing is held against it */
  readonly kept: boolean;
  readonly reason: string | null;
}

/**
 * The blocks of the article among those of its page, in order. Anchored where Readability and our own count agree; then each
 * block is judged by the names of the elements around it and by its first words, prose that was passed over is taken back
 * where it stands among the kept, and lists of links go with their headings.
 */
export function bodyOf(
  blocks: readonly PageBlock[],
  readable: ReadonlySet<number>,
  title: string | null,
): PageBlock[] {
  const anchor = anchorOf(blocks, readable, densestRuns(blocks));
  const weights = weightsByPlace(blocks.filter((block) => anchor.has(block.run) && isProse(block)));
  const judged = blocks.map((block): Judged => {
    const reason = reasonAround(block, weights) ?? titleAgain(block, title) ?? reasonByLine(block);
    return { block, kept: !reason && anchor.has(block.run), reason };
  });
  return withoutEnd(withoutLinkLists(withoutRepeats(chosen(judged))));
}

const titleAgain = (block: PageBlock, title: string | null): string | null =>
  block.tag === "h1" || (title !== null && plain(block.text) === plain(title)) ? "title" : null;

function chosen(judged: readonly Judged[]): PageBlock[] {
  const isCore = ({ kept, block }: Judged) => kept && isProse(block);
  const first = judged.findIndex(isCore);
  const last = judged.findLastIndex(isCore);
  const homes = new Set(judged.filter(isCore).map(({ block }) => homeOf(block)));
  return judged.flatMap(({ block, kept, reason }, i) => {
    if (reason) return [];
    const atHome = homes.has(homeOf(block));
    const links = linkShare(block);
    if (i < first || i > last) return kept && atHome && links < 0.3 ? [block] : [];
    const passedOver = atHome && (block.tags.includes("blockquote") || (isProse(block) && links < 0.45));
    return kept || passedOver ? [block] : [];
  });
}

/** A line that stands a second time elsewhere is a caption's or a gallery's double; in its own list it may be meant. */
function withoutRepeats(blocks: readonly PageBlock[]): PageBlock[] {
  const homes = new Map<string, number>();
  return blocks.filter((block) => {
    const words = plain(block.text);
    const before = homes.get(words);
    homes.set(words, homeOf(block));
    return words.length <= 30 || before === undefined || before === homeOf(block);
  });
}

/** Entries that are links, several after each other or under a heading, are a list of other pages. */
function withoutLinkLists(blocks: readonly PageBlock[]): PageBlock[] {
  const isLink = (block: PageBlock | undefined) => block !== undefined && linkShare(block) > 0.7;
  const dropped = new Set<number>();
  for (let i = 0; i < blocks.length; i++) {
    if (!isLink(blocks[i])) continue;
    let end = i;
    while (isLink(blocks[end + 1])) end++;
    const above = blocks[i - 1];
    const headed =
      above !== undefined && above.text.length < 80 && (isHeading(above) || above.text.endsWith(":"));
    if (end > i || headed || blocks[i]?.tag === "li" || end === blocks.length - 1) {
      for (let k = headed ? i - 1 : i; k <= end; k++) dropped.add(k);
    }
    i = end;
  }
  return blocks.filter((_, i) => !dropped.has(i));
}

/** Without what a heading such as "Related stories" heads in the second half, and without headings that head nothing. */
function withoutEnd(blocks: readonly PageBlock[]): PageBlock[] {
  const end = blocks.findIndex(
    (block, i) => i > blocks.length / 2 && isHeading(block) && endHeadings.has(plain(block.text)),
  );
  const kept = end < 0 ? blocks : blocks.slice(0, end);
  return kept.slice(0, kept.findLastIndex((block) => !isHeading(block)) + 1);
}
