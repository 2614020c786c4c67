import type { CleanArticle, Removal, Segment } from "#domain/extraction";
import type { Block } from "#domain/page";

/** The link by which a teaser breaks off: "… read more". */
const READ_ON =
  /(?:(?<=…|\.\.\.)\s*[[(]?(?:[Rr]ead more|READ MORE|[Rr]ead on|[Cc]ontinue reading|[Mm]ore)[\])]?|(?<=[.!?]["'”’]?)\s+(?:Read more|Read More|Continue reading))\s*[.…»>→]*$/u;

const JOIN = "\n\n";

/** The end of a block's words, without such a link. */
function keptEnd(block: Block): number {
  const tail = block.text.slice(-60);
  const link = READ_ON.exec(tail);
  return link && block.text.length > 60 ? block.end - (tail.length - link.index) : block.end;
}

/** Takes neighbours with the same reason together where only white space stands between them. */
function merged(page: string, removals: readonly Removal[]): Removal[] {
  const out: Removal[] = [];
  for (const removal of removals) {
    const last = out.at(-1);
    const joins = last?.reason === removal.reason && page.slice(last.end, removal.start).trim() === "";
    if (last && joins) out[out.length - 1] = { ...last, end: removal.end };
    else out.push(removal);
  }
  return out;
}

/**
 * Cuts the kept blocks out of the page and joins them with blank lines. `removed` are the other blocks of the article's
 * part of the page, in order, already with their reasons.
 */
export function cutOut(
  page: string,
  kept: readonly Block[],
  removed: readonly Removal[],
): Pick<CleanArticle, "start" | "end" | "text" | "map" | "removed"> {
  const map: Segment[] = [];
  const parts: string[] = [];
  const cut: Removal[] = [...removed];
  let at = 0;
  for (const block of kept) {
    const end = keptEnd(block);
    if (end < block.end) cut.push({ start: end, end: block.end, reason: "read more" });
    map.push({ at, from: block.start, length: end - block.start });
    parts.push(page.slice(block.start, end));
    at += end - block.start + JOIN.length;
  }
  const last = map.at(-1);
  return {
    start: map[0]?.from ?? 0,
    end: last ? last.from + last.length : 0,
    text: parts.join(JOIN),
    map,
    removed: merged(
      page,
      cut.sort((a, b) => a.start - b.start),
    ),
  };
}
