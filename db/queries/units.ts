import { type SQL, sql } from "drizzle-orm";
import { isWithinPair, type Unit } from "#domain/unit";

/** Stands for articles whose outlet is not known: they count as one outlet together. */
const NO_OUTLET_ID = sql.raw("'00000000-0000-0000-0000-000000000000'::uuid");

/**
 * The one place where units are told apart: the id that the items of one group share, over a claim `c`, its article `a`
 * and the ends of an item.
 *
 * - claims: each claim for itself;
 * - statements: what the same ends say on the same allegation, by the same type, on the same day (of utterance, else of
 *   print) is one, known by its first claim; a claim under no allegation or without a day is a statement of its own;
 * - articles, and outlets: all items in one.
 */
export function unitId(unit: Unit, ends: { from: SQL; to: SQL; allegation: SQL }): SQL {
  if (unit === "articles") return sql`c.article_id`;
  if (unit === "outlets") return sql`coalesce(a.outlet_id, ${NO_OUTLET_ID})`;
  if (unit === "claims") return sql`c.id`;
  const day = sql`coalesce(c.said, a.published)`;
  return sql`case when ${ends.allegation} is null or ${day} is null then c.id
    else first_value(c.id) over (
      partition by ${ends.from}, ${ends.to}, ${ends.allegation}, c.type, ${day} order by c.id) end`;
}

/** The columns of an `item` that two items of one group share. */
export const groupColumns = (unit: Unit): SQL =>
  sql.raw(isWithinPair(unit) ? "from_id, to_id, unit" : "unit");
