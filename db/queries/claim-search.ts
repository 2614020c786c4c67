import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import { type ClaimSearch, PAGE_SIZE } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { HIT_END, HIT_START, hitsIn } from "#domain/search-hits";
import type { Span } from "#domain/span";
import { database } from "../client";
import { type ActorName, type Quotation, quotations } from "./quotations";
import { searchItems, wordsSought } from "./search-items";
import { answerAt } from "./standing";

/** A charge as it stands between one accuser and one accused. */
export interface ChargePair {
  readonly accuser: ActorName;
  readonly accused: ActorName;
  readonly answer: Answer;
}

export interface FoundClaim {
  readonly quotation: Quotation;
  /** null in a list of claims */
  readonly pair: ChargePair | null;
  /** where the words that were searched for stand in the quotation's words */
  readonly hits: readonly Span[];
}

export interface ClaimSearchPage {
  readonly items: readonly FoundClaim[];
  /** how many items the search lists on all its pages: claims, or pairs where it lists by pair */
  readonly total: number;
  /** how many claims and how many articles those are */
  readonly claims: number;
  readonly articles: number;
}

type Row = {
  claimId: string;
  accuser: ActorName | null;
  accused: ActorName | null;
  rank: number | null;
  marked: string;
};

/** One page of what a search finds: the best match first where words are sought, else the newest print first. */
export async function claimSearch(viewer: Principal, search: ClaimSearch): Promise<ClaimSearchPage> {
  const workspace = viewer.workspaceId;
  const items = searchItems(viewer, search);
  const named = (alias: string) =>
    sql.raw(`case when ${alias}.id is null then null
      else jsonb_build_object('name', ${alias}.name, 'slug', ${alias}.slug) end`);
  const best = search.q ? sql`ts_rank(c.search, ${wordsSought(search)}) desc,` : sql``;
  const marked = search.q
    ? sql`ts_headline('english', c.words, ${wordsSought(search)},
        ${`HighlightAll=true, StartSel="${HIT_START}", StopSel="${HIT_END}"`})`
    : sql`c.words`;
  const [rows, [sums]] = await Promise.all([
    database().execute<Row>(sql`
      with ${items}
      select item.claim_id as "claimId", ${named("accuser")} as accuser, ${named("accused")} as accused, item.rank,
        ${marked} as marked
      from item
      join claims c on c.workspace_id = ${workspace} and c.id = item.claim_id
      join articles a on a.workspace_id = ${workspace} and a.id = c.article_id
      left join actors accuser on accuser.workspace_id = ${workspace} and accuser.id = item.accuser_id
      left join actors accused on accused.workspace_id = ${workspace} and accused.id = item.accused_id
      order by ${best} a.published desc nulls last, a.id, c.ordinal, c.id, accuser.name, accused.name
      limit ${PAGE_SIZE} offset ${(search.page - 1) * PAGE_SIZE}`),
    database().execute<{ total: number; claims: number; articles: number }>(sql`
      with ${items}
      select count(*)::int as total, count(distinct c.id)::int as claims, count(distinct c.article_id)::int as articles
      from item join claims c on c.workspace_id = ${workspace} and c.id = item.claim_id`),
  ]);
  const known = await quotations(viewer, [...new Set(rows.map((row) => row.claimId))]);
  const found = new Map(known.map((quotation) => [quotation.id, quotation]));
  return {
    items: rows.flatMap((row) => {
      const quotation = found.get(row.claimId);
      return quotation ? [{ quotation, pair: pairOf(row), hits: hitsIn(quotation.words, row.marked) }] : [];
    }),
    total: sums?.total ?? 0,
    claims: sums?.claims ?? 0,
    articles: sums?.articles ?? 0,
  };
}

const pairOf = ({ accuser, accused, rank }: Row): ChargePair | null =>
  accuser && accused && rank !== null ? { accuser, accused, answer: answerAt(rank) } : null;
