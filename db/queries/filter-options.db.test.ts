import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { database } from "../client";
import { goldWorld, newWorld } from "../testing/world";
import { filterOptions } from "./filter-options";

it("offers the days, actors, outlets and allegations of the workspace, those with most first", async () => {
  const { from, until, actors, outlets, allegations } = await filterOptions((await goldWorld()).editor);
  expect([from, until]).toEqual(["2022-03-13", "2025-07-28"]);
  expect(actors.slice(0, 3).map((actor) => actor.value)).toContain("china");
  expect(outlets.map((outlet) => outlet.value)).toContain("kyiv independent");
  expect(allegations.reduce((sum, one) => sum + one.count, 0)).toBe(33);
  for (const list of [actors, outlets, allegations])
    expect(list.map((one) => one.count)).toEqual(list.map((one) => one.count).sort((a, b) => b - a));
});

it("counts a claim once for each actor it names, however many pairs it has", async () => {
  const { editor, workspaceId } = await goldWorld();
  const named = await database().execute<{ slug: string; count: number }>(sql`
    select n.slug, count(*)::int as count from (
      select claim_id, from_id as id from claim_pairs where workspace_id = ${workspaceId}
      union select claim_id, to_id from claim_pairs where workspace_id = ${workspaceId}
      union select claim_id, speaker_id from claim_pairs where workspace_id = ${workspaceId}) each
    join actors n on n.workspace_id = ${workspaceId} and n.id = each.id group by 1`);
  const [most] = await database().execute<{ pairs: number }>(sql`
    select max(ordinal) as pairs from claim_pairs where workspace_id = ${workspaceId}`);
  const { actors } = await filterOptions(editor);
  expect(new Map(actors.map(({ value, count }) => [value, count]))).toEqual(
    new Map(named.map(({ slug, count }) => [slug, count])),
  );
  expect(most?.pairs).toBeGreaterThan(2);
});

it("offers no actor of whom only rejected claims speak", async () => {
  const { editor, workspaceId } = await goldWorld();
  await database().execute(
    sql`update claims set state = 'rejected', rejection = 'other' where workspace_id = ${workspaceId}`,
  );
  const { actors, allegations, outlets } = await filterOptions(editor);
  expect({ actors, allegations }).toEqual({ actors: [], allegations: [] });
  expect(outlets.length).toBeGreaterThan(0);
});

it("offers nothing in an empty workspace", async () => {
  const reader = await (await newWorld()).person("reader");
  expect(await filterOptions(reader)).toEqual({
    from: null,
    until: null,
    actors: [],
    outlets: [],
    allegations: [],
  });
});
