import { type SQL, sql } from "drizzle-orm";
import { isWithinPair, type Unit } from "#domain/unit";

/** Stands for articles whose outlet is not known: they count as one outlet together. */
const NO_OUTLET_ID = sql.raw("'00000000-0000-0000-0000-000000000000'::uuid");

/** What an item says of itself, as columns: `row` has its article, outlet, cluster of copies and day. */
interface Item {
  readonly row: SQL;
  readonly claim: SQL;
  readonly from: SQL;
  readonly to: SQL;
  readonly type: SQL;
}

/**
 * The one place where units are told apart: the id that the items of one group share, over an item.
 *
 * - claims: each claim for itself;
 * - statements: what the same ends say on the same allegation, by the same type, on the same day (of utterance, else of
 *   print) is one, known by its first claim; a claim under no allegation or without a day is a statement of its own;
 * - articles, outlets, and clusters of copies: all items in one.
 */
export function unitId(unit: Unit, { row, claim, from, to, type }: Item): SQL {
  if (unit === "articles") return sql`${row}.article_id`;
  if (unit === "clusters") return sql`${row}.cluster_id`;
  if (unit === "outlets") return sql`coalesce(${row}.outlet_id, ${NO_OUTLET_ID})`;
  if (unit === "claims") return claim;
  return sql`case when ${row}.allegation_id is null or ${row}.day is null then ${claim}
    else first_value(${claim}) over (
      partition by ${from}, ${to}, ${row}.allegation_id, ${type}, ${row}.day order by ${claim}) end`;
}

/**
 * `unitId()` for those who only count: an id that the items of one group between the same ends share, whichever it is. Of
 * statements it is told without sorting them.
 */
export function unitKey(unit: Unit, item: Item): SQL {
  if (unit !== "statements") return unitId(unit, item);
  const { row, claim, type } = item;
  return sql`case when ${row}.allegation_id is null or ${row}.day is null then ${claim}::text
    else ${row}.allegation_id::text || (${type})::text || ${row}.day::text end`;
}

/** The columns of an `item` that two items of one group share. */
export const groupColumns = (unit: Unit): SQL =>
  sql.raw(isWithinPair(unit) ? "from_id, to_id, unit" : "unit");
