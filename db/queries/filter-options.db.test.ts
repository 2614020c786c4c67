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
