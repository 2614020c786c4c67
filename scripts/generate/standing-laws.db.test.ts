import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { chargeStandings } from "#db/queries/charge-standings";
import { replyLatency } from "#db/queries/reply-latency";
import { someFilters } from "#db/testing/filters";
import { newWorld } from "#db/testing/world";
import { ANSWER_OF_TYPE, ANSWERS } from "#domain/answer";
import { CLAIM_TYPES } from "#domain/claim";
import { type ClaimFilter, NO_FILTER, NO_OUTLET } from "#domain/claim-filter";
import { NO_SEARCH } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { writeCorpus } from "./write-corpus";

let viewer: Principal;
let outlets: string[];
let filters: fc.Arbitrary<ClaimFilter>;

beforeAll(async () => {
  viewer = await (await newWorld()).person("editor");
  await writeCorpus(viewer, { claims: 400, seed: 11 });
  await database().execute(sql`update claims set state = 'accepted' where ordinal % 3 > 0`);
  await database().execute(
    sql`update claims set state = 'rejected', rejection = 'other' where ordinal % 7 = 5`,
  );
  outlets = (await database().execute<{ key: string }>(sql`select name_key as key from outlets`)).map(
    ({ key }) => key,
  );
  filters = (await someFilters()).map((filter) => ({
    ...filter,
    ...{ from: undefined, to: undefined, outlets: [], review: "all" as const },
  }));
}, 120_000);

/** The same filter, said so that nothing which is kept can be taken for it. */
const counted = (filter: ClaimFilter): ClaimFilter => ({ ...filter, outlets: [...outlets, NO_OUTLET] });

describe("what the database keeps of the answers to charges", () => {
  it("is what is counted from the replies, under any filter of the charges", async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const kept = await chargeStandings(viewer, filter);
        expect(kept).toEqual(await chargeStandings(viewer, counted(filter)));
        const [one, other] = [filter, counted(filter)].map((its) =>
          replyLatency(viewer, { ...NO_SEARCH, ...its }),
        );
        expect(await one).toEqual(await other);
      }),
      { seed: 20261122, numRuns: 30 },
    );
    expect((await chargeStandings(viewer, counted(NO_FILTER))).length).toBeGreaterThan(100);
  }, 120_000);

  it("ranks the answers as the domain does", async () => {
    for (const type of CLAIM_TYPES) {
      const [row] = await database().execute<{ rank: number }>(sql`select answer_rank(${type}) as rank`);
      expect([type, ANSWERS[row?.rank ?? -1]]).toEqual([type, ANSWER_OF_TYPE[type]]);
    }
  });
});
