import { sql } from "drizzle-orm";
import { atMomentInWords } from "#domain/as-of";
import { askedInWords } from "#domain/asked-in-words";
import { type ClaimSearch, searchFrom, searchOfRange } from "#domain/claim-search";
import { daysInWords } from "#domain/day";
import { FIGURES, type FigureFrame, type FigureId, type FigureParts, hrefOfFigurePage } from "#domain/figure";
import type { Principal } from "#domain/principal";
import { counted } from "#domain/words";
import { reading } from "../../reading";
import { coverage } from "../coverage";
import { filterOptions } from "../filter-options";

/** What stands around a figure: the filter in words, whose it is, what it rests on, and the day. */
export async function figureFrame(
  viewer: Principal,
  id: FigureId,
  parts: FigureParts,
  today = new Date(),
): Promise<FigureFrame> {
  const search = searchBehind(id, parts);
  const [options, reach, [desk]] = await Promise.all([
    filterOptions(viewer),
    coverage(viewer, search),
    reading(viewer).execute<{ name: string }>(
      sql`select name from workspaces where id = ${viewer.workspaceId}`,
    ),
  ]);
  const days = reach.from && reach.until ? `, ${daysInWords(reach.from, reach.until)}` : "";
  const rests = `${counted(reach.articles, "article")} from ${counted(reach.outlets, "named outlet")}${days}`;
  return {
    filter: askedInWords(search, options),
    source: `${desk?.name ?? "A desk"} on Gainsay${viewer.asOf ? `, as it stood ${atMomentInWords(viewer.asOf)}` : ""}: ${rests}.`,
    taken: today.toISOString().slice(0, 10),
    href: hrefOfFigurePage(id, parts),
  };
}

/** What a figure shows, as a search: on the timeline a range is of days of utterance, elsewhere of days of print. */
function searchBehind(id: FigureId, parts: FigureParts): ClaimSearch {
  const search = searchFrom(parts);
  const { from, to } = search;
  return FIGURES[id].page === "/timeline" && from && to ? searchOfRange(search, { from, to }) : search;
}
