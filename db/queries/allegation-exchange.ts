import { sql } from "drizzle-orm";
import { paragraphsOf } from "#domain/article";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { type ChargeStanding, chargeStandings } from "./charge-standings";
import { exchangeParts } from "./exchange-parts";
import { listed } from "./matching";
import { type Quotation, quotations } from "./quotations";

/** An article that prints a charge or a reply. */
export interface ExchangeArticle {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly paragraphs: number;
  /** in the order of the text */
  readonly charges: readonly Quotation[];
  readonly replies: readonly Quotation[];
}

/** A stretch of the exchange on an allegation. */
export interface ExchangeWindow {
  /** the oldest first, those without a day last */
  readonly articles: readonly ExchangeArticle[];
  /** the numbers of the charges that stand or are answered here, by id: counted from 1 over the whole exchange */
  readonly numbers: ReadonlyMap<string, number>;
  /** how the charges that stand here stand between whom */
  readonly standings: readonly ChargeStanding[];
  readonly pageSize: number;
}

/** So many articles stand on one page of the exchange. */
const PAGE_SIZE = 20;

type Row = Omit<ExchangeArticle, "paragraphs" | "charges" | "replies"> & {
  text: string;
  charges: string[];
  replies: string[];
  numbers: Record<string, number>;
};

/** The charges of the allegation with this slug and all replies to them, article by article: a page of them. */
export const allegationExchange = remembered(exchangeOf);

/** The same, not remembered: for the whole of it in a file. */
export async function exchangeOf(
  viewer: Principal,
  filter: ClaimFilter,
  slug: string,
  { page = 1, pageSize = PAGE_SIZE }: { readonly page?: number; readonly pageSize?: number } = {},
): Promise<ExchangeWindow> {
  const its = { ...filter, allegation: slug };
  const rows = await windowOf(viewer, its, pageSize, (page - 1) * pageSize);
  const charges = rows.flatMap((row) => row.charges);
  const [shown, standings] = await Promise.all([
    quotations(viewer, [...new Set(rows.flatMap((row) => [...row.charges, ...row.replies]))]),
    charges.length > 0 ? chargeStandings(viewer, its, sql`p.claim_id in (${listed(charges)})`) : [],
  ]);
  const known = new Map(shown.map((quotation) => [quotation.id, quotation]));
  const those = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []);
  return {
    articles: rows.map(({ text, charges, replies, numbers: _, ...article }) => ({
      ...article,
      paragraphs: paragraphsOf(text).length,
      charges: those(charges),
      replies: those(replies),
    })),
    numbers: new Map(rows.flatMap((row) => Object.entries(row.numbers))),
    standings,
    pageSize,
  };
}

const windowOf = (viewer: Principal, filter: ClaimFilter, most: number, after: number) =>
  reading(viewer).execute<Row>(sql`
    with ${exchangeParts(viewer, filter)},
    shown as (
      select article_id, published from part group by 1, 2 order by published nulls last, article_id
      limit ${most} offset ${after}
    ),
    side as (
      select part.article_id, jsonb_agg(part.id order by place, id) filter (where not answering) as charges,
        jsonb_agg(part.id order by place, id) filter (where answering) as replies
      from part join shown using (article_id) group by 1
    ),
    told as (
      select article_id, id, number from charge union all select article_id, charge_id, number from link
    ),
    numbered as (select article_id, jsonb_object_agg(id, number) as numbers from told join shown using (article_id) group by 1)
    select a.id, a.title, o.name as outlet, a.published::text,
      (select v.text from article_versions v where v.workspace_id = a.workspace_id and v.article_id = a.id
        order by v.number desc limit 1) as text,
      coalesce(side.charges, '[]') as charges, coalesce(side.replies, '[]') as replies, numbered.numbers
    from shown join side using (article_id) join numbered using (article_id)
    join articles a on a.workspace_id = ${viewer.workspaceId} and a.id = shown.article_id
    left join outlets o on o.workspace_id = a.workspace_id and o.id = a.outlet_id
    order by a.published nulls last, a.id`);
