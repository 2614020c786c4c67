import { sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import { NO_FILTER } from "#domain/claim-filter";
import { type ClaimSearch, PAGE_SIZE } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { HIT_END, HIT_START, hitsIn } from "#domain/search-hits";
import type { Span } from "#domain/span";
import { database } from "../client";
import { claimMatches, listed } from "./matching";
import { type ActorName, type Quotation, quotations } from "./quotations";
import { searchItems, wordsSought } from "./search-items";
import { answerAt, standing } from "./standing";

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
  /** a charge's answer: of its pair, or the plainest that any of its accused gave; null for what is no charge */
  readonly answer: Answer | null;
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
  /** how many claims of the workspace the search leaves out */
  readonly outside: number;
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
    database().execute<{ total: number; claims: number; articles: number; all: number }>(sql`
      with ${items}
      select count(*)::int as total, count(distinct c.id)::int as claims, count(distinct c.article_id)::int as articles,
        (select count(*)::int from claims c join articles a on a.workspace_id = c.workspace_id and a.id = c.article_id
          where ${claimMatches(viewer, NO_FILTER)}) as all
      from item join claims c on c.workspace_id = ${workspace} and c.id = item.claim_id`),
  ]);
  const ids = [...new Set(rows.map((row) => row.claimId))];
  const [known, plainest] = await Promise.all([quotations(viewer, ids), plainestOf(viewer, search, ids)]);
  const found = new Map(known.map((quotation) => [quotation.id, quotation]));
  return {
    items: rows.flatMap((row) => {
      const quotation = found.get(row.claimId);
      if (!quotation) return [];
      const pair = pairOf(row);
      const answer = pair?.answer ?? plainest.get(row.claimId) ?? null;
      return [{ quotation, pair, answer, hits: hitsIn(quotation.words, row.marked) }];
    }),
    total: sums?.total ?? 0,
    claims: sums?.claims ?? 0,
    articles: sums?.articles ?? 0,
    outside: (sums?.all ?? 0) - (sums?.claims ?? 0),
  };
}

const pairOf = ({ accuser, accused, rank }: Row): ChargePair | null =>
  accuser && accused && rank !== null ? { accuser, accused, answer: answerAt(rank) } : null;

/** The plainest answer to each of the charges among these claims. */
async function plainestOf(viewer: Principal, search: ClaimSearch, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Answer>();
  const rows = await database().execute<{ id: string; rank: number }>(sql`
    with ${standing(viewer, search)}
    select charge_id as id, min(rank) as rank from standing where charge_id in (${listed(ids)}) group by 1`);
  return new Map(rows.map(({ id, rank }) => [id, answerAt(rank)]));
}
