import { sql } from "drizzle-orm";
import fc from "fast-check";
import { CLAIM_TYPES, type ClaimType, type Sourcing } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import { database } from "../client";

/** Any filters made of what the database holds, for laws that must hold under each of them. */
export async function someFilters(): Promise<fc.Arbitrary<ClaimFilter>> {
  const column = async (query: ReturnType<typeof sql>) =>
    (await database().execute<{ v: string }>(query)).map((row) => row.v);
  const actors = await column(sql`select slug as v from actors order by 1`);
  const outlets = await column(sql`select name_key as v from outlets order by 1`);
  const allegations = await column(sql`select slug as v from allegations order by 1`);
  const day = fc.constantFrom(undefined, undefined, "2022-03-17", "2024-04-11", "2025-07-26");
  return fc.record({
    from: day,
    to: day,
    outlets: fc.subarray(outlets, { maxLength: 2 }),
    actors: fc.subarray(actors, { maxLength: 2 }),
    allegation: fc.option(fc.constantFrom(...allegations), { nil: undefined, freq: 4 }),
    types: fc.oneof(fc.constant<ClaimType[]>([]), fc.subarray([...CLAIM_TYPES])),
    sourcing: fc.constantFrom<Sourcing[]>([], ["record"], ["anonymous"]),
    review: fc.constantFrom<ClaimFilter["review"]>("all", "reviewed"),
  });
}
