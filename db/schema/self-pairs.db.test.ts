import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { goldWorld } from "#db/testing/world";

let workspaceId: string;

beforeEach(async () => {
  workspaceId = (await goldWorld()).workspaceId;
});

/** A claim with so many makers, which are made its only targets as well. */
async function aboutItsMakers(makers: number): Promise<string> {
  const [claim] = await database().execute<{ id: string }>(sql`
    select claim_id as id from claim_actors where workspace_id = ${workspaceId}
    group by claim_id having count(*) = ${makers} order by claim_id limit 1`);
  const id = claim?.id ?? "";
  await database().transaction(async (tx) => {
    await tx.execute(sql`delete from claim_targets where claim_id = ${id}`);
    await tx.execute(sql`insert into claim_targets (workspace_id, claim_id, actor_id, ordinal)
      select workspace_id, claim_id, actor_id, ordinal from claim_actors where claim_id = ${id}`);
  });
  return id;
}

const pairsOf = (id: string) =>
  database().execute<{ self: boolean }>(sql`
    select from_id = to_id as self from claim_pairs where claim_id = ${id}`);

describe("pairs of somebody with itself", () => {
  it("do not count where several accuse one another", async () => {
    const pairs = await pairsOf(await aboutItsMakers(2));
    expect(pairs.map(({ self }) => self)).toEqual([false, false]);
  });

  it("count where somebody speaks of nobody but itself", async () => {
    const pairs = await pairsOf(await aboutItsMakers(1));
    expect(pairs.map(({ self }) => self)).toEqual([true]);
  });
});
