import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { database } from "#db/client";
import { computedClusters, type Printed, print, standingClusters } from "#db/testing/prints";
import { newWorld } from "#db/testing/world";
import { changeArticle } from "../commands/articles/change-article";
import { putBackArticle } from "../commands/articles/put-back-article";
import { putBackCopy } from "../commands/articles/put-back-copy";
import { takeOutCopy } from "../commands/articles/take-out-copy";
import { withdrawArticle } from "../commands/articles/withdraw-article";
import { undo } from "../commands/history/undo";
import { printAllArticles } from "./print-all";

const WORDS = Array.from({ length: 90 }, (_, n) => `word${n}`);

/** A print of a story whose first words are others: the more of them, the less it is like the others. */
const printOf = (story: number, own: number, published: string | null): Printed => ({
  text: WORDS.map((word, place) => (place < own ? `own${place}-${own % 7}` : `${word}of${story}`)).join(" "),
  published,
});
const somePrint = fc
  .tuple(fc.nat(1), fc.constantFrom(0, 3, 5, 9, 14, 45), fc.constantFrom(null, "2024-01-02", "2024-01-09"))
  .map((parts) => printOf(...parts));
const somePrints = fc.uniqueArray(somePrint, { minLength: 3, maxLength: 7, selector: ({ text }) => text });

describe("syndication clusters", () => {
  it("are the same whatever comes in first, and when it comes in at the same time", async () => {
    await fc.assert(
      fc.asyncProperty(
        somePrints.chain((all) => fc.shuffledSubarray([...all.entries()], { minLength: all.length })),
        fc.boolean(),
        async (arriving, atOnce) => {
          const who = await (await newWorld()).person("editor");
          // days of their own, so that arrival decides nothing
          const bring = ([n, one]: [number, Printed]) =>
            print(who, `print ${n}`, { ...one, published: `2024-02-0${n + 1}` });
          if (atOnce) await Promise.all(arriving.map(bring));
          else for (const one of arriving) await bring(one);
          const inOrder = await (await newWorld()).person("editor");
          for (const [n, one] of arriving.sort(([a], [b]) => a - b))
            await print(inOrder, `print ${n}`, { ...one, published: `2024-02-0${n + 1}` });
          const stands = await standingClusters(who);
          expect(stands).toEqual(await standingClusters(inOrder));
          expect(stands).toEqual(await computedClusters(who));
        },
      ),
      { numRuns: 15, seed: 20260606 },
    );
  }, 120_000);

  it("are as the texts say after any run of acts, side by side", async () => {
    const acts = fc.array(fc.tuple(fc.nat(6), fc.constantFrom(...ACTS), fc.boolean()), {
      minLength: 4,
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(somePrints, acts, async (prints, run) => {
        const who = await (await newWorld()).person("editor");
        const ids: string[] = [];
        for (const [n, one] of prints.entries()) ids.push(await print(who, `print ${n}`, one));
        let together: Promise<unknown>[] = [];
        for (const [which, act, alone] of run) {
          together.push(act(who, ids[which % ids.length] ?? "").catch(() => "refused"));
          if (!alone) continue;
          await Promise.all(together);
          together = [];
        }
        await Promise.all(together);
        expect(await standingClusters(who)).toEqual(await computedClusters(who));
      }),
      { numRuns: 20, seed: 20260607 },
    );
  }, 120_000);

  it("come to articles that came in before there were any", async () => {
    const who = await (await newWorld()).person("editor");
    for (const [n, own] of [0, 3, 45].entries())
      await print(who, `print ${n}`, printOf(0, own, "2024-01-02"));
    const stood = await standingClusters(who);
    expect(stood).toEqual({ "print 0": "print 0", "print 1": "print 0" });
    await database().execute(sql`delete from article_prints where workspace_id = ${who.workspaceId}`);
    await database().execute(sql`delete from copies where workspace_id = ${who.workspaceId}`);
    expect(await printAllArticles()).toBe(3);
    expect(await standingClusters(who)).toEqual(stood);
    expect(await printAllArticles()).toBe(0);
  });

  it("hold no text of few words", async () => {
    const who = await (await newWorld()).person("editor");
    for (const end of ["today", "now"])
      await print(who, end, { text: `Read this and everything else of the Tide on our new site ${end}` });
    expect(await standingClusters(who)).toEqual({});
  });
});

type Act = (who: Parameters<typeof print>[0], articleId: string) => Promise<unknown>;

const seen = async (articleId: string) => {
  const [row] = await database().execute<{ version: number }>(
    sql`select version from articles where id = ${articleId}`,
  );
  return { articleId, version: row?.version ?? 0 };
};

const ACTS: readonly Act[] = [
  async (who, id) => withdrawArticle(who, await seen(id)),
  async (who, id) => putBackArticle(who, await seen(id)),
  async (who, id) => takeOutCopy(who, await seen(id)),
  async (who, id) => putBackCopy(who, await seen(id)),
  async (who, id) => {
    const [row] = await database().execute<{ title: string }>(
      sql`select title from articles where id = ${id}`,
    );
    const printed = { title: row?.title ?? "", outlet: "The Dispatch", published: "2023-12-24" };
    return changeArticle(who, { ...(await seen(id)), ...printed });
  },
  async (who, id) => {
    const [row] = await database().execute<{ seq: number }>(sql`
      select max(seq)::int as seq from revisions where entity_id = ${id}`);
    return undo(who, { seq: row?.seq ?? 0 });
  },
];
