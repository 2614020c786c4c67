import { type SQL, sql } from "drizzle-orm";
import type { Answer } from "#domain/answer";
import { NO_FILTER } from "#domain/claim-filter";
import { type ClaimSearch, gatheredBy, listedAs, PAGE_SIZE } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { HIT_END, HIT_START, hitsIn, hitsOf } from "#domain/search-hits";
import type { Span } from "#domain/span";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { listed, pairMatches } from "./matching";
import { type ActorName, type Quotation, shownQuotations } from "./quotations";
import { searchItems, wordsSought } from "./search-items";
import { likeness } from "./similar-words";
import { answerAt, standing } from "./standing";
import { groupColumns } from "./units";

/** Where a claim stands in a gathered list: the number of its group, from 1, and how many items the group holds. */
export interface FoundGroup {
  readonly number: number;
  readonly size: number;
}

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
  /** null in a list that is not gathered */
  readonly group: FoundGroup | null;
  /** a charge's answer: of its pair, or the plainest that any of its accused gave; null for what is no charge */
  readonly answer: Answer | null;
  /** where the words that were searched for stand in the quotation's words */
  readonly hits: readonly Span[];
}

export interface ClaimSearchPage {
  readonly items: readonly FoundClaim[];
  /** how many items the search lists on all its pages: claims, or pairs where it lists by pair */
  readonly total: number;
  /** into how many groups of its unit the search gathers them; as many as items where it does not */
  readonly groups: number;
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
  group: number;
  size: number;
  /** of all that is found, where likeness is sought: comparing the words takes longest, and is done once */
  sums: Sums | null;
};

type Sums = { total: number; groups: number; claims: number; articles: number };

/**
 * One page of what a search finds: the likest first where like words are sought, the best match where words are, else the newest print first; in a
 * gathered list the group with the newest print first. A page holds `pageSize` items.
 */
export async function claimSearch(
  viewer: Principal,
  search: ClaimSearch,
  pageSize = PAGE_SIZE,
): Promise<ClaimSearchPage> {
  const [rows, counted, all] = await Promise.all([
    pageOf(viewer, search, pageSize),
    search.like ? null : sumsOf(viewer, { ...search, page: 1 }),
    claimsInAll(viewer),
  ]);
  const sums = counted ?? rows[0]?.sums ?? (await sumsOf(viewer, { ...search, page: 1 }));
  const ids = [...new Set(rows.map((row) => row.claimId))];
  const [known, plainest] = await Promise.all([
    shownQuotations(viewer, ids),
    listedAs(search) === "pairs" ? new Map<string, Answer>() : plainestOf(viewer, search, ids),
  ]);
  const found = new Map(known.map((quotation) => [quotation.id, quotation]));
  return {
    items: rows.flatMap((row) => {
      const quotation = found.get(row.claimId);
      if (!quotation) return [];
      const pair = pairOf(row, search);
      const answer = pair?.answer ?? plainest.get(row.claimId) ?? null;
      const group = gatheredBy(search) ? { number: row.group, size: row.size } : null;
      return [
        {
          quotation,
          pair,
          answer,
          group,
          hits: hitsOf(quotation.words, hitsIn(quotation.words, row.marked), search.q),
        },
      ];
    }),
    ...{ total: sums.total, groups: sums.groups, claims: sums.claims, articles: sums.articles },
    outside: all - sums.claims,
  };
}

/** The columns by which items of one group are known. */
const groupOf = (search: ClaimSearch) => groupColumns(search.unit ?? "claims");

/** How well a claim `c` fits what is sought: likeness to a claim, or how its words match; null where a list goes by neither. */
function scoreOf(viewer: Principal, search: ClaimSearch): SQL | null {
  if (gatheredBy(search)) return null;
  if (search.like) return likeness(viewer, search.like);
  return search.q ? sql`ts_rank(c.search, ${wordsSought(search.q)})` : null;
}

const pageOf = remembered(
  async (viewer: Principal, search: ClaimSearch, pageSize: number): Promise<readonly Row[]> => {
    const workspace = viewer.workspaceId;
    const named = (alias: string) =>
      sql.raw(`case when ${alias}.id is null then null
      else jsonb_build_object('name', ${alias}.name, 'slug', ${alias}.slug) end`);
    const score = scoreOf(viewer, search);
    const matched = score
      ? sql`join claims c on c.workspace_id = ${workspace} and c.id = placed.claim_id`
      : sql``;
    const marked = search.q
      ? sql`ts_headline('english', c.words, ${wordsSought(search.q)},
        ${`HighlightAll=true, StartSel="${HIT_START}", StopSel="${HIT_END}"`})`
      : sql`c.words`;
    return reading(viewer).execute<Row>(sql`
    with ${searchItems(viewer, search)}, ${placed(search)}, page as (
      select placed.*, accuser.name as accuser_name, accused.name as accused_name, ${named("accuser")} as accuser,
        ${named("accused")} as accused, ${score ?? sql`0`} as score
      from placed ${matched}
      left join actors accuser on accuser.workspace_id = ${workspace} and accuser.id = placed.from_id
      left join actors accused on accused.workspace_id = ${workspace} and accused.id = placed.to_id
      order by ${pageOrder("placed")} limit ${pageSize} offset ${(search.page - 1) * pageSize}
    )
    select page.claim_id as "claimId", page.accuser, page.accused, page.rank, ${marked} as marked, page."group", page.size,
      ${search.like ? sql`(select to_json(sums) from (select ${sumsIn(search)}) sums)` : sql`null`} as sums
    from page join claims c on c.workspace_id = ${workspace} and c.id = page.claim_id
    order by ${pageOrder("page")}`);
  },
);

/** In a gathered list the group comes first, and then what fits best. */
const pageOrder = (of: "placed" | "page"): SQL =>
  sql.raw(`${of}."group", score desc, ${of}.published desc nulls last, ${of}.article_id, ${of}.place, ${of}.claim_id,
    accuser_name, accused_name`);

/** `placed`: what is found, each item with the number of its group, that with the newest print first, and its size. */
function placed(search: ClaimSearch): SQL {
  if (!gatheredBy(search)) return sql`placed as (select found.*, 1 as "group", 1 as size from found)`;
  const group = groupOf(search);
  return sql`
    dated as (
      select found.*, max(published) over (partition by ${group}) as newest, (count(*) over (partition by ${group}))::int as size
      from found
    ),
    placed as (
      select dated.*, (dense_rank() over (order by newest desc nulls last, ${group}))::int as "group" from dated)`;
}

/** How many claims the workspace has. */
const claimsInAll = remembered(async (viewer: Principal): Promise<number> => {
  const [row] = await reading(viewer).execute<{ claims: number }>(sql`
    select count(*)::int as claims from claim_pairs p where ${pairMatches(viewer, NO_FILTER)} and p.ordinal = 1`);
  return row?.claims ?? 0;
});

/** Over `found`: how many items, groups, claims and articles there are. A plain list has each claim once. */
function sumsIn(search: ClaimSearch): SQL {
  const all = sql`(select count(*)::int from found)`;
  const distinct = (columns: SQL) =>
    sql`(select count(*)::int from (select distinct ${columns} from found) each)`;
  const plain = !listedAs(search);
  return sql`${all} as total, ${plain && !gatheredBy(search) ? all : distinct(groupOf(search))} as groups,
    ${plain ? all : distinct(sql`claim_id`)} as claims, ${distinct(sql`article_id`)} as articles`;
}

const sumsOf = remembered(async (viewer: Principal, search: ClaimSearch): Promise<Sums> => {
  const [sums] = await reading(viewer).execute<Sums>(sql`
    with ${searchItems(viewer, search)} select ${sumsIn(search)}`);
  return sums ?? { total: 0, groups: 0, claims: 0, articles: 0 };
});

const pairOf = ({ accuser, accused, rank }: Row, search: ClaimSearch): ChargePair | null =>
  listedAs(search) === "pairs" && accuser && accused && rank !== null
    ? { accuser, accused, answer: answerAt(rank) }
    : null;

/** The plainest answer to each of the charges among these claims. */
async function plainestOf(viewer: Principal, search: ClaimSearch, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Answer>();
  const rows = await reading(viewer).execute<{ id: string; rank: number }>(sql`
    with ${standing(viewer, search, sql`p.claim_id in (${listed(ids)})`)}
    select charge_id as id, min(rank) as rank from standing group by 1`);
  return new Map(rows.map(({ id, rank }) => [id, answerAt(rank)]));
}
