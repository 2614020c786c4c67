import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { takeItem } from "#db/importing/take-item";
import { coverage } from "#db/queries/coverage";
import { ownActs } from "#db/queries/history/own-acts";
import { verifyHistory } from "#db/queries/history/verify-history";
import { itemsOfImport } from "#db/queries/imports/import-items";
import { importProgress } from "#db/queries/imports/import-progress";
import { importStanding } from "#db/queries/imports/import-standing";
import { articles } from "#db/schema/articles";
import { claims } from "#db/schema/claims";
import { claimIds, historyOf } from "#db/testing/claims";
import { goldCorpus } from "#db/testing/gold";
import { newWorld } from "#db/testing/world";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { database } from "../../client";
import { acceptClaim } from "../claims/accept-claim";
import { undo } from "../history/undo";
import { giveBackImport } from "./give-back-import";
import { startImport } from "./start-import";
import { storeItem } from "./store-item";
import { takeBackImport } from "./take-back-import";

/** A world in which an import of three documents has come in, and one document before it. */
async function imported() {
  const world = await newWorld();
  const editor = await world.person("editor");
  await bring(editor, 3, 4);
  const before = await coverage(editor, NO_FILTER);
  const id = await bring(editor, 0, 3);
  return { world, editor, id, before };
}

async function bring(who: Principal, from: number, to: number): Promise<string> {
  const { documents, allegations } = goldCorpus();
  const some = documents.slice(from, to);
  const sources = some.map(({ name, original }) => ({ name, bytes: original }));
  const { id } = await startImport(who, { kind: "files", label: "Three", sources });
  const { items } = await itemsOfImport(who, id);
  for (const [index, item] of items.entries()) {
    const document = some[index];
    if (!document) continue;
    await takeItem({ workspaceId: who.workspaceId, itemId: item.id });
    await storeItem(who, {
      itemId: item.id,
      document: { ...document, retrieved: null, pipeline: "gold", allegations },
    });
  }
  return id;
}

describe("an import that is taken back", () => {
  it("leaves every figure in one act, stays to be read, and counts again when it is given back", async () => {
    const { editor, id, before } = await imported();
    const whole = await coverage(editor, NO_FILTER);
    const { counting } = await importStanding(editor, id);
    expect(await takeBackImport(editor, { id })).toEqual({ taken: counting, kept: 0 });
    expect(await coverage(editor, NO_FILTER)).toEqual(before);
    expect(await importStanding(editor, id)).toMatchObject({ counting: 0, takenBack: counting });
    expect(await importProgress(editor, id)).toMatchObject({ takenBack: counting });
    await expect(takeBackImport(editor, { id })).rejects.toMatchObject({ kind: "conflict" });
    expect(await giveBackImport(editor, { id })).toEqual({ given: counting });
    expect(await coverage(editor, NO_FILTER)).toEqual(whole);
    await expect(giveBackImport(editor, { id })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("comes back whole by one undo, goes again by the undo of that, and the chain holds", async () => {
    const { editor, id } = await imported();
    const whole = await coverage(editor, NO_FILTER);
    await takeBackImport(editor, { id });
    const { undo: last } = await ownActs(editor, []);
    expect(last?.act).toBe("takeBackImport");
    await undo(editor, { seq: last?.seq ?? 0 });
    expect(await coverage(editor, NO_FILTER)).toEqual(whole);
    expect(await importStanding(editor, id)).toMatchObject({ takenBack: 0 });
    const { redo } = await ownActs(editor, []);
    await undo(editor, { seq: redo?.seq ?? 0 });
    expect(await importStanding(editor, id)).toMatchObject({ counting: 0 });
    const verdicts = await verifyHistory();
    expect(verdicts.find(({ workspaceId }) => workspaceId === editor.workspaceId)?.whole).toBe(true);
  });

  it("leaves an article behind on which somebody decided, and says which, unless it is to go, too", async () => {
    const { editor, id } = await imported();
    const { counting } = await importStanding(editor, id);
    const own = await database()
      .select({ id: claims.id, articleId: claims.articleId })
      .from(claims)
      .where(eq(claims.workspaceId, editor.workspaceId));
    const articleId = (await ofImport(editor, id))[0] ?? "";
    const claimId = own.find((claim) => claim.articleId === articleId)?.id ?? "";
    await acceptClaim(editor, { claimId, version: 1 });
    expect(await importStanding(editor, id)).toMatchObject({ decided: 1, decidedOn: [{ id: articleId }] });
    expect(await takeBackImport(editor, { id })).toEqual({ taken: counting - 1, kept: 1 });
    await expect(takeBackImport(editor, { id })).rejects.toMatchObject({ kind: "conflict" });
    expect(await takeBackImport(editor, { id, also: true })).toEqual({ taken: 1, kept: 0 });
    expect((await historyOf(editor, articleId)).at(-1)?.act).toBe("takeBackImport");
  });

  it("is not a reader's to take back or to give back, nor another desk's, and nothing is written", async () => {
    const { world, editor, id } = await imported();
    const whole = await importStanding(editor, id);
    const reader = await world.person("reader");
    const stranger = await (await newWorld()).person("admin");
    for (const act of [takeBackImport, giveBackImport]) {
      await expect(act(reader, { id })).rejects.toMatchObject({ kind: "forbidden" });
      await expect(act(stranger, { id })).rejects.toMatchObject({ kind: "not-found" });
    }
    expect(await importStanding(editor, id)).toEqual(whole);
    expect(await claimIds(editor)).not.toEqual([]);
  });

  it("is told to wait while it is still in work", async () => {
    const { editor } = await imported();
    const sources = [{ name: "a.txt", bytes: new TextEncoder().encode("Ruritania accused Graustark.") }];
    const { id } = await startImport(editor, { kind: "files", label: "More", sources });
    await expect(takeBackImport(editor, { id })).rejects.toMatchObject({
      message: "This import is still in work. Cancel the rest of it first.",
    });
  });
});

const ofImport = async (who: Principal, importId: string): Promise<string[]> => {
  const { items } = await itemsOfImport(who, importId);
  const ids = items.flatMap((item) => item.articles.map(({ id }) => id));
  const rows = await database()
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.workspaceId, who.workspaceId)));
  return rows.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
};
