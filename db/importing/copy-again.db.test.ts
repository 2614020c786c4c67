import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { database, databaseUrl } from "../client";
import { goldWorld } from "../testing/world";
import { copyAgain } from "./copy-again";

it("copies every row that an import wrote, however many come at once", async () => {
  const { workspaceId } = await goldWorld();
  const [stored] = await database().execute<{ rows: number }>(sql`select (
    (select count(*) from documents where workspace_id = ${workspaceId})
    + (select count(*) from claims where workspace_id = ${workspaceId})
    + (select count(*) from claim_spans where workspace_id = ${workspaceId})
    + (select count(*) from revisions where workspace_id = ${workspaceId}))::int as rows`);
  const copied = await copyAgain(databaseUrl(), workspaceId);
  expect(copied.rows).toBeGreaterThan(stored?.rows ?? Number.POSITIVE_INFINITY);
  expect(copied.seconds).toBeGreaterThan(0);
}, 30_000);
