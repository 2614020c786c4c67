import { sql } from "drizzle-orm";
import { paragraphAt, paragraphsOf } from "#domain/article";
import type { Principal } from "#domain/principal";
import { HIT_END, HIT_START, hitsIn, hitsOf } from "#domain/search-hits";
import type { Span } from "#domain/span";
import { reading } from "../reading";
import { amongIds } from "./matching";
import { wordsSought } from "./search-items";

/** Words of an article around what was searched for, as they stand in its text. */
export interface Passage {
  readonly words: string;
  /** where the words that were searched for stand in them */
  readonly hits: readonly Span[];
  /** the paragraph that they begin in, from 1 */
  readonly paragraph: number;
  /** do they begin, and end, where a paragraph does? */
  readonly whole: readonly [start: boolean, end: boolean];
}

type Row = { id: string; text: string; marked: string };

/** Stands between two passages: a character that no text holds. */
const BETWEEN = "\u0004";
const OPTIONS = `MaxFragments=2, MinWords=10, MaxWords=34, FragmentDelimiter="${BETWEEN}", StartSel="${HIT_START}", StopSel="${HIT_END}"`;
const MARKS = new RegExp(`[${HIT_START}${HIT_END}]`, "gu");

/**
 * For each of these articles at most two passages of its newest text with the words searched for, in the order of the text.
 * The database's copy of a passage is shown only where it stands word for word in the text.
 */
export async function articlePassages(
  viewer: Principal,
  ids: readonly string[],
  q: string,
): Promise<ReadonlyMap<string, readonly Passage[]>> {
  if (q === "" || ids.length === 0) return new Map();
  const rows = await reading(viewer).execute<Row>(sql`
    select distinct on (v.article_id) v.article_id as id, v.text,
      ts_headline('english', v.text, ${wordsSought(q)}, ${OPTIONS}) as marked
    from article_versions v
    where v.workspace_id = ${viewer.workspaceId} and ${amongIds(sql`v.article_id`, ids)}
    order by v.article_id, v.number desc`);
  return new Map(rows.map((row) => [row.id, passagesOf(row, q)]));
}

function passagesOf({ text, marked }: Row, q: string): Passage[] {
  const paragraphs = paragraphsOf(text);
  return marked.split(BETWEEN).flatMap((fragment) => {
    const words = fragment.replace(MARKS, "");
    const at = text.indexOf(words);
    const hits = hitsOf(words, hitsIn(words, fragment), q);
    if (at < 0 || hits.length === 0) return [];
    const end = at + words.length;
    const whole = [
      paragraphs.some(([from]) => from === at),
      paragraphs.some(([, to]) => to === end),
    ] as const;
    return [{ words, hits, whole, paragraph: paragraphAt(paragraphs, at) }];
  });
}
