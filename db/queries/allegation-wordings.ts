import { sql } from "drizzle-orm";
import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { exchangeParts } from "./exchange-parts";
import { type Quotation, quotations } from "./quotations";

/** Charges of an allegation in the same words: letter by letter but for case and signs. */
export interface Wording {
  /** the one that was printed first */
  readonly first: Quotation;
  readonly charges: number;
  /** the numbers of the first of them in the exchange */
  readonly numbers: readonly number[];
}

export interface Wordings {
  /** in the order in which they were first printed */
  readonly items: readonly Wording[];
  readonly total: number;
  readonly pageSize: number;
}

const PAGE_SIZE = 20;
/** So many numbers are named of one wording. */
const NUMBERS = 12;

/** In which words the allegation with this slug is made: a page of them. */
export const allegationWordings = remembered(wordingsOf);

async function wordingsOf(viewer: Principal, filter: ClaimFilter, slug: string, page = 1): Promise<Wordings> {
  const rows = await reading(viewer).execute<{
    id: string;
    charges: number;
    numbers: number[];
    total: number;
  }>(sql`
    with ${exchangeParts(viewer, { ...filter, allegation: slug })},
    worded as (
      select charge.id, charge.number, btrim(regexp_replace(lower(c.words), '[^[:alnum:]]+', ' ', 'g')) as wording
      from charge join claims c on c.workspace_id = ${viewer.workspaceId} and c.id = charge.id
    )
    select (array_agg(id order by number))[1] as id, count(*)::int as charges,
      (array_agg(number order by number))[1:${sql.raw(String(NUMBERS))}] as numbers, (count(*) over ())::int as total
    from worded group by wording order by min(number)
    limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`);
  const shown = await quotations(
    viewer,
    rows.map(({ id }) => id),
  );
  const known = new Map(shown.map((quotation) => [quotation.id, quotation]));
  return {
    items: rows.flatMap(({ id, charges, numbers }) => {
      const first = known.get(id);
      return first ? [{ first, charges, numbers }] : [];
    }),
    total: rows[0]?.total ?? 0,
    pageSize: PAGE_SIZE,
  };
}
