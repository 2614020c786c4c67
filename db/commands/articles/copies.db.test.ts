import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { copiesOf } from "#db/queries/copies-of";
import { thingHistory } from "#db/queries/history/thing-history";
import { verifyHistory } from "#db/queries/history/verify-history";
import { verifyStanding } from "#db/queries/history/verify-standing";
import { matrix } from "#db/queries/matrix";
import { historyOf } from "#db/testing/claims";
import { print, standingClusters } from "#db/testing/prints";
import { newWorld } from "#db/testing/world";
import { ERASING } from "#domain/article";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { undo } from "../history/undo";
import { eraseArticle } from "./erase-article";
import { putBackCopy } from "./put-back-copy";
import { takeOutCopy } from "./take-out-copy";

const TEXT = Array.from({ length: 120 }, (_, n) => `Graustark${n}`).join(" ");
const ALL = { first: "first", second: "first", third: "first" };

let editor: Principal;
let reader: Principal;
let admin: Principal;
let ids: string[];

beforeEach(async () => {
  const world = await newWorld();
  [editor, reader, admin] = await Promise.all([
    world.person("editor"),
    world.person("reader"),
    world.person("admin"),
  ]);
  ids = [
    await print(editor, "third", { text: `${TEXT} said the agency`, outlet: "The Ebb", published: null }),
    await print(editor, "second", { text: `${TEXT} said our man`, published: "2024-03-02" }),
    await print(editor, "first", { text: TEXT, outlet: "Agency", published: "2024-03-01" }),
  ];
});

const seen = async (articleId = "") => {
  const [row] = await database().execute<{ version: number }>(
    sql`select version from articles where workspace_id = ${editor.workspaceId} and id = ${articleId}`,
  );
  return { articleId, version: row?.version ?? 0 };
};
const lastSeq = async (id = "") => (await historyOf(editor, id)).at(-1)?.seq ?? 0;
const clustersCounted = async (viewer = editor) => (await matrix(viewer, NO_FILTER, "clusters")).count;

describe("an article among copies", () => {
  it("is told with the others, the earliest first", async () => {
    const told = await copiesOf(reader, ids[0] ?? "");
    expect(told.others.map(({ title, outlet, published }) => [title, outlet, published])).toEqual([
      ["first", "Agency", "2024-03-01"],
      ["second", "The Tide", "2024-03-02"],
    ]);
    expect(told.earliest?.title).toBe("first");
    expect((await copiesOf(reader, ids[2] ?? "")).earliest).toBeNull();
    expect(await clustersCounted()).toBe(1);
    expect((await matrix(editor, NO_FILTER, "articles")).count).toBe(3);
  });

  it("is taken out by an editor, put back, and both are taken back", async () => {
    await takeOutCopy(editor, await seen(ids[1]));
    expect(await standingClusters(editor)).toEqual({ first: "first", third: "first" });
    expect(await clustersCounted()).toBe(2);
    const told = await copiesOf(reader, ids[1] ?? "");
    expect([told.others, told.apartFrom?.title]).toEqual([[], "first"]);
    await undo(editor, { seq: await lastSeq(ids[1]) });
    expect(await standingClusters(editor)).toEqual(ALL);
    await undo(editor, { seq: await lastSeq(ids[1]) });
    expect(await clustersCounted()).toBe(2);
    await putBackCopy(editor, await seen(ids[1]));
    expect(await standingClusters(editor)).toEqual(ALL);
    await undo(editor, { seq: await lastSeq(ids[1]) });
    expect(await clustersCounted()).toBe(2);
    const { entries } = await thingHistory(editor, { entity: "article", id: ids[1] ?? "" }, null);
    expect(entries[0]?.differences).toEqual([
      { field: "Copies", from: null, to: "taken out: it counts for itself" },
    ]);
    expect((await verifyHistory()).every(({ whole }) => whole)).toBe(true);
    expect((await verifyStanding()).every(({ wrong }) => wrong === 0)).toBe(true);
  });

  it("stays out, whatever comes in later", async () => {
    await takeOutCopy(editor, await seen(ids[2]));
    expect(await standingClusters(editor)).toEqual({ second: "second", third: "second" });
    await print(editor, "again", { text: TEXT, published: "2024-03-01" });
    await print(editor, "fourth", { text: `${TEXT} said everybody`, published: "2024-02-01" });
    expect(await standingClusters(editor)).toEqual({ second: "fourth", third: "fourth", fourth: "fourth" });
  });

  it("stands among them at any moment of the past as it stood then", async () => {
    const before = { ...editor, asOf: new Date(Date.now()) };
    await new Promise((done) => setTimeout(done, 20));
    await takeOutCopy(editor, await seen(ids[1]));
    expect(await clustersCounted()).toBe(2);
    expect(await clustersCounted(before)).toBe(1);
    expect((await copiesOf(before, ids[1] ?? "")).others).toHaveLength(2);
    expect((await copiesOf({ ...editor, asOf: new Date() }, ids[1] ?? "")).others).toHaveLength(0);
  });

  it("is none of them and has no print when its words are erased", async () => {
    await eraseArticle(admin, { ...(await seen(ids[2])), why: "By order of a court.", typed: ERASING });
    expect(await standingClusters(editor)).toEqual({ second: "second", third: "second" });
    const prints = await database().execute(
      sql`select from article_prints where workspace_id = ${editor.workspaceId} and article_id = ${ids[2] ?? ""}`,
    );
    expect(prints).toHaveLength(0);
  });
});

describe("sorting copies", () => {
  it("is refused of an article that is no copy, and of one that nobody took out", async () => {
    const alone = await print(editor, "alone", { text: "Another text. ".repeat(40) });
    await expect(takeOutCopy(editor, await seen(alone))).rejects.toMatchObject({ kind: "conflict" });
    await expect(putBackCopy(editor, await seen(ids[0]))).rejects.toMatchObject({ kind: "conflict" });
  });

  it("a reader may not, and nothing is written", async () => {
    const before = await lastSeq(ids[0]);
    for (const act of [takeOutCopy, putBackCopy])
      await expect(act(reader, await seen(ids[0]))).rejects.toMatchObject({ kind: "forbidden" });
    expect(await standingClusters(editor)).toEqual(ALL);
    expect(await lastSeq(ids[0])).toBe(before);
  });

  it("is told to whoever comes second", async () => {
    const was = await seen(ids[0]);
    await takeOutCopy(editor, was);
    await expect(takeOutCopy(editor, was)).rejects.toMatchObject({ kind: "conflict" });
  });
});
