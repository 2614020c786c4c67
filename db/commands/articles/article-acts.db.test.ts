import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { articleText } from "#db/queries/article-text";
import { coverage } from "#db/queries/coverage";
import { verifyHistory } from "#db/queries/history/verify-history";
import { articles } from "#db/schema/articles";
import { claims } from "#db/schema/claims";
import { claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import { ERASING } from "#domain/article";
import { NO_FILTER } from "#domain/claim-filter";
import type { ExtractedClaim } from "#domain/extraction";
import type { Principal } from "#domain/principal";
import { acceptClaim } from "../claims/accept-claim";
import { addComment } from "../comments/add-comment";
import { undo } from "../history/undo";
import { drawSample } from "../second-opinion/draw-sample";
import { markCoding } from "../second-opinion/mark-coding";
import type { ArticleRow } from "./article-state";
import { changeArticle } from "./change-article";
import { eraseArticle } from "./erase-article";
import { giveBackPassage } from "./give-back-passage";
import { importDocument } from "./import-document";
import { putBackArticle } from "./put-back-article";
import { withdrawArticle } from "./withdraw-article";

let editor: Principal;
let admin: Principal;
let reader: Principal;

beforeAll(async () => {
  const world = await goldWorld();
  editor = world.editor;
  admin = await world.person("admin");
  reader = await world.person("reader");
});

const all = (): Promise<ArticleRow[]> =>
  database().select().from(articles).where(eq(articles.workspaceId, editor.workspaceId)).orderBy(articles.id);
const at = async (index: number) => {
  const one = (await all())[index];
  return { articleId: one?.id ?? "", version: one?.version ?? 0 };
};
const lastSeq = async (id: string) => (await historyOf(editor, id)).at(-1)?.seq ?? 0;

describe("an article", () => {
  it("gets another headline, outlet and day, and the old ones back", async () => {
    const [was] = await all();
    const seen = await at(0);
    await changeArticle(editor, { ...seen, title: "Another", outlet: "The Tide", published: "2024-01-02" });
    expect(await articleText(editor, seen.articleId)).toMatchObject({
      ...{ title: "Another", outlet: { name: "The Tide" }, published: "2024-01-02" },
    });
    await undo(editor, { seq: await lastSeq(seen.articleId) });
    expect((await all())[0]).toEqual({ ...was, version: (was?.version ?? 0) + 2 });
  });

  it("that is withdrawn leaves every figure, and counts again when it is put back", async () => {
    const before = await coverage(editor, NO_FILTER);
    await withdrawArticle(editor, await at(1));
    expect(await coverage(editor, NO_FILTER)).not.toEqual(before);
    await expect(withdrawArticle(editor, await at(1))).rejects.toMatchObject({ kind: "conflict" });
    await putBackArticle(editor, await at(1));
    expect(await coverage(editor, NO_FILTER)).toEqual(before);
    await undo(editor, { seq: await lastSeq((await at(1)).articleId) });
    expect((await all())[1]?.withdrawnAt).not.toBeNull();
    await undo(editor, { seq: await lastSeq((await at(1)).articleId) });
    expect(await coverage(editor, NO_FILTER)).toEqual(before);
  });

  it("gets a passage back that cleaning took away, and its claims go along, word by word", async () => {
    const original = "AD\nHe denied it all.\n";
    const claim: ExtractedClaim = {
      ...{
        id: "c1",
        type: "deny",
        mode: "indirect",
        sourcing: "record",
        speaker: null,
        actors: [],
        targets: [],
      },
      ...{
        spans: [[0, 17]],
        content: [[0, 17]],
        source: [],
        cue: [],
        nested: false,
        respondsTo: [],
        said: null,
      },
      ...{ allegation: null, confidence: 1, reasons: {} },
    };
    const { documentId } = await importDocument(editor, {
      ...{ name: "ad.txt", original: new TextEncoder().encode(original), retrieved: null, pipeline: "gold" },
      allegations: [],
      extraction: {
        id: "ad.txt",
        articles: [
          {
            ...{ title: "T", outlet: null, published: null, start: 0, end: original.length },
            ...{ text: "He denied it all.", map: [{ at: 0, from: 3, length: 17 }] },
            ...{ removed: [{ start: 0, end: 3, reason: "advertisement" }], claims: [claim] },
          },
        ],
      },
    });
    const [one] = (await all()).filter((row) => row.documentId === documentId);
    const [row] = await database()
      .select({ id: claims.id })
      .from(claims)
      .where(eq(claims.articleId, one?.id ?? ""));
    const seen = { articleId: one?.id ?? "", version: 1 };
    await giveBackPassage(editor, { ...seen, start: 0, end: 3 });
    const text = await articleText(editor, seen.articleId);
    expect(text.version).toMatchObject({ number: 2, text: "AD\n\nHe denied it all.", removed: [] });
    const carried = await claimAsItStands(editor, row?.id ?? "");
    expect(carried.claim.articleVersionId).toBe(text.version.id);
    for (const span of carried.spans)
      expect(text.version.text.slice(span.start, span.end)).toBe(span.quotation);
    await undo(editor, { seq: await lastSeq(seen.articleId) });
    expect((await articleText(editor, seen.articleId)).version).toMatchObject({
      number: 3,
      text: "He denied it all.",
    });
    expect((await claimAsItStands(editor, row?.id ?? "")).spans).toMatchObject([{ start: 0, end: 17 }]);
  });
});

describe("an erased article", () => {
  it("has no word left anywhere, and the chain still verifies and says so", async () => {
    const { articleId } = await at(2);
    const { version, document } = await articleText(editor, articleId);
    const states = await Promise.all((await claimIds(editor)).map((id) => claimAsItStands(editor, id)));
    const own = states.filter(({ claim }) => claim.articleId === articleId);
    const [first] = own;
    await acceptClaim(editor, { claimId: first?.claim.id ?? "", version: 1 });
    await quoted(articleId, first?.claim.id ?? "", own[1]?.claim.words ?? "");
    const others = document.original.slice(version.end);
    await expect(
      eraseArticle(admin, { ...(await at(2)), why: "A court said so.", typed: "yes" as typeof ERASING }),
    ).rejects.toMatchObject({ kind: "invalid" });
    await eraseArticle(admin, { ...(await at(2)), why: "A court said so.", typed: ERASING });
    const now = await articleText(editor, articleId);
    expect([now.title, now.version.text, now.withdrawn]).toEqual([null, "", true]);
    expect(now.document.original.slice(version.end)).toBe(others);
    const words = own.map(({ claim }) => claim.words).filter((one) => one.length > 20);
    expect(words.length).toBeGreaterThan(0);
    for (const one of words.slice(0, 5)) expect(await placesOf(one)).toEqual([]);
    expect(await verifyHistory()).toMatchObject([{ whole: true, fault: null }]);
    expect((await verifyHistory())[0]?.erased).toBeGreaterThan(1);
    await expect(undo(admin, { seq: await lastSeq(articleId) })).rejects.toMatchObject({ kind: "invalid" });
    await expect(undo(editor, { seq: await lastSeq(first?.claim.id ?? "") })).rejects.toMatchObject({
      kind: "invalid",
    });
  });
});

/** People of the desk write and mark over an article's words. */
async function quoted(articleId: string, claimId: string, words: string) {
  await addComment(editor, { claimId, body: `Compare “${words}”.` });
  const { id: sampleId } = await drawSample(admin, {
    ...{ name: "Round", draw: "random", start: "text", seed: 1 },
    ...{ size: (await all()).length, coders: [editor.userId, admin.userId] },
  });
  const { version } = await articleText(editor, articleId);
  const start = version.text.indexOf(words);
  const spans = [{ start, end: start + words.length, quotation: words }];
  await markCoding(editor, { sampleId, articleId, spans, type: "state" });
}

/** The tables in which words stand, those of the past too. The owner looks: the application may not. */
async function placesOf(words: string): Promise<string[]> {
  const { default: postgres } = await import("postgres");
  const owner = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => undefined });
  try {
    const tables = await owner<{ name: string }[]>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema in ('public', 'past') and table_type = 'BASE TABLE'`;
    const found: string[] = [];
    for (const { name } of tables) {
      const like = `%${JSON.stringify(words).slice(1, -1)}%`;
      const rows = await owner.unsafe(
        `select 1 from ${name} t where t::text like $1 or to_jsonb(t)::text like $2 limit 1`,
        [`%${words}%`, like],
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  } finally {
    await owner.end();
  }
}

describe("those who may not", () => {
  it("change nothing: a reader no article, an editor erases none", async () => {
    const before = await all();
    const seen = await at(0);
    for (const act of [
      changeArticle(reader, { ...seen, title: "X", outlet: null, published: null }),
      withdrawArticle(reader, seen),
      putBackArticle(reader, seen),
      giveBackPassage(reader, { ...seen, start: 0, end: 1 }),
      eraseArticle(reader, { ...seen, why: "Because.", typed: ERASING }),
      eraseArticle(editor, { ...seen, why: "Because.", typed: ERASING }),
    ])
      await expect(act).rejects.toMatchObject({ kind: "forbidden" });
    expect(await all()).toEqual(before);
    const rows = await database().execute(
      sql`select 1 from revisions where workspace_id = ${editor.workspaceId} and user_id = ${reader.userId}`,
    );
    expect(rows).toHaveLength(0);
    expect(
      await database()
        .select()
        .from(claims)
        .where(and(eq(claims.words, ""), eq(claims.articleId, seen.articleId))),
    ).toEqual([]);
  });
});
