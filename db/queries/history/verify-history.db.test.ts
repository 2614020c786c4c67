import { sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { acceptClaim } from "#db/commands/claims/accept-claim";
import { claimIds } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import { verifyHistory } from "./verify-history";

const asOwner = async (...statements: string[]) => {
  const owner = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => undefined });
  try {
    for (const statement of statements) await owner.unsafe(statement);
  } finally {
    await owner.end();
  }
};

/** Changes history as nobody can but an owner who first takes the lock away, and asks for the verdict. */
async function tampered(change: string): Promise<string | null | undefined> {
  await asOwner(
    "create table kept as select * from revisions",
    "alter table revisions disable trigger all",
    change,
  );
  const [verdict] = await verifyHistory();
  await asOwner(
    "delete from revisions",
    "insert into revisions select * from kept",
    "drop table kept",
    "alter table revisions enable trigger all",
  );
  expect(verdict?.whole).toBe(false);
  return verdict?.fault;
}

beforeAll(async () => {
  const { editor } = await goldWorld();
  for (const claimId of (await claimIds(editor)).slice(0, 3))
    await acceptClaim(editor, { claimId, version: 1 });
});

describe("the history", () => {
  it("is whole as it was written", async () => {
    const [verdict] = await verifyHistory();
    expect(verdict).toMatchObject({ whole: true, fault: null });
    expect(verdict?.links).toBeGreaterThan(3);
  });

  it("is not to be changed or deleted in the application's role", async () => {
    for (const statement of [
      sql`update revisions set why = 'because'`,
      sql`delete from revisions`,
      sql`truncate revisions`,
      sql`update article_versions set text = 'nothing'`,
    ])
      await expect(database().execute(statement)).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("is not to be changed or deleted by the owner of the tables either", async () => {
    for (const statement of ["update revisions set why = 'x'", "delete from revisions", "truncate revisions"])
      await expect(asOwner(statement)).rejects.toThrow("History is append-only");
    expect(await verifyHistory()).toMatchObject([{ whole: true }]);
  });

  it("shows where it was tampered with all the same", async () => {
    const third = "where seq = (select max(seq) from revisions) - 2";
    expect(await tampered(`update revisions set why = 'x' ${third}`)).toMatch(/^Entry \d+ was changed\.$/);
    expect(await tampered(`update revisions set after = '{}' ${third}`)).toMatch(/^The state after entry/);
    expect(await tampered(`update revisions set before = null ${third}`)).toMatch(/^The state before entry/);
    expect(await tampered(`delete from revisions ${third}`)).toMatch(/^Entry \d+ is missing\.$/);
    expect(await tampered("delete from revisions where seq = (select max(seq) from revisions)")).toMatch(
      /^The history ends at entry \d+, but its head says \d+\.$/,
    );
    expect(await verifyHistory()).toMatchObject([{ whole: true }]);
  });
});
