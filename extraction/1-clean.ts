import type { Block, BlockKind } from "#domain/page";
import { furnitureOf, isCaption, markerOf } from "./1-clean-furniture";
import { linesOf, type PageLine, unwrapped } from "./1-clean-lines";
import { copyrightHolder, outletNamed } from "./1-clean-outlets";
import { LONG_LINE, plainForm, shapeOf } from "./1-clean-shape";
import { datelineOf, outletStamp, stampOf } from "./1-clean-stamps";
import { isClock } from "./1-clean-times";

const BULLETED = /^[•*‣▪–—-]\s/u;
/** "Headline - Outlet", as a page's title prints it. */
const NAME_BEHIND = /\s[|–—-]\s+([^|–—]{2,40})$/u;

/**
 * Stage 1. The page's blocks in order, each with its kind and, where it is furniture, why.
 * Judges each line by itself and by its neighbours; linear in the page's length.
 */
export function cleanPage(page: string): Block[] {
  const lines = unwrapped(page, linesOf(page));
  return withNeighbours(lines.map(blockOf));
}

function blockOf(line: PageLine): Block {
  const block = (kind: BlockKind, reason: string, stamp: Block["stamp"] = null): Block => ({
    ...line,
    kind,
    reason,
    stamp,
  });
  const { text } = line;
  if (isClock(text)) return block("clock", "time of day");
  const stamp = stampOf(text);
  if (stamp) return block("stamp", "date or byline", stamp);
  const marker = markerOf(text);
  if (marker) return block("marker", marker);
  const holder = copyrightHolder(text);
  const furniture = furnitureOf(text);
  if (furniture) return block("furniture", furniture, holder ? outletStamp(holder) : null);
  if (isCaption(text)) return block("caption", "caption");
  const shape = shapeOf(text);
  if (shape === "prose") return block(shape, "aside", datelineOf(text));
  if (shape === "short") return block(shape, "menu");
  const outlet = outletNamed((text.length <= LONG_LINE && NAME_BEHIND.exec(text)?.[1]) || "");
  return block(shape, "heading or link", outlet ? outletStamp(outlet) : null);
}

/**
 * What a line is by its neighbours: one that a caption beside it repeats is that caption's double; one that ends in a colon
 * announces a quotation or a list below it, or is no running text; a short question over all text, or among headlines, is one.
 */
function withNeighbours(blocks: readonly Block[]): Block[] {
  const text = blocks.findIndex(({ kind }) => kind === "prose");
  return blocks.map((block, i) => {
    const [previous, next] = [blocks[i - 1], blocks[i + 1]];
    if (
      block.text.length >= 20 &&
      block.text.length <= LONG_LINE &&
      [previous, next].some((other) => other && repeats(other, block))
    )
      return { ...block, kind: "caption", reason: "caption", stamp: null };
    if (block.kind !== "prose") return block;
    const announces = next?.kind === "prose" || BULLETED.test(next?.text ?? "");
    const asks = /[?!]["'”’]?$/u.test(block.text) && block.text.length <= 110;
    const above = i === text ? next?.kind === "prose" || next?.kind === "stamp" : isLink(previous);
    if ((block.text.endsWith(":") && !announces) || (asks && above))
      return { ...block, kind: "headline", reason: "heading or link" };
    return block;
  });
}

const isLink = (block: Block | undefined): boolean => block?.kind === "headline" || block?.kind === "marker";

const repeats = (caption: Block, block: Block): boolean =>
  caption.kind === "caption" && plainForm(caption.text).startsWith(plainForm(block.text));
