import type { Block, BlockKind } from "#domain/page";
import { furnitureOf, isCaption, markerOf } from "./1-clean-furniture";
import { linesOf, type PageLine, unwrapped } from "./1-clean-lines";
import { plainForm, shapeOf } from "./1-clean-shape";
import { copyrightHolder, datelineOf, isClock, outletNamed, stampOf } from "./1-clean-stamps";

const BULLETED = /^[•*‣▪–—-]\s/u;
/** "Headline - Outlet", as a page's title prints it. */
const NAME_BEHIND = /\s[|–—-]\s+([^|–—]{2,40})$/u;
const NO_STAMP = { day: null, minutesAgo: null, outlet: null, agency: false, updated: false };

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
  if (furniture) return block("furniture", furniture, holder ? { ...NO_STAMP, outlet: holder } : null);
  if (isCaption(text)) return block("caption", "caption");
  const shape = shapeOf(text);
  if (shape === "prose") return block(shape, "aside", datelineOf(text));
  if (shape === "short") return block(shape, "menu");
  const outlet = outletNamed(NAME_BEHIND.exec(text)?.[1] ?? "");
  return block(shape, "heading or link", outlet ? { ...NO_STAMP, outlet } : null);
}

/**
 * What a line is by its neighbours: one that a caption beside it repeats is that caption's double; one that ends in a colon
 * announces a quotation or a list below it, or is no running text.
 */
function withNeighbours(blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    const doubled = [blocks[i - 1], next].some(
      (other) =>
        other?.kind === "caption" &&
        block.text.length >= 20 &&
        plainForm(other.text).startsWith(plainForm(block.text)),
    );
    if (doubled) return { ...block, kind: "caption", reason: "caption", stamp: null };
    const announces = next?.kind === "prose" || BULLETED.test(next?.text ?? "");
    if (block.kind === "prose" && block.text.endsWith(":") && !announces)
      return { ...block, kind: "headline", reason: "heading or link" };
    return block;
  });
}
