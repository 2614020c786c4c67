import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database } from "#db/client";
import { failItem } from "#db/importing/item-failures";
import { rememberedColumns } from "#db/importing/remembered-columns";
import { takeItem } from "#db/importing/take-item";
import { failedItems, itemOriginal, itemsOfImport } from "#db/queries/imports/import-items";
import { importProgress, newestImports, unfinishedImport } from "#db/queries/imports/import-progress";
import { importItems, imports } from "#db/schema/imports";
import { revisions } from "#db/schema/revisions";
import { newWorld } from "#db/testing/world";
import { addSources } from "./add-sources";
import { cancelImport } from "./cancel-import";
import { dismissItem } from "./dismiss-item";
import { pauseImport } from "./pause-import";
import { resumeImport } from "./resume-import";
import { retryItem } from "./retry-item";
import { sayColumns } from "./say-columns";
import { startImport } from "./start-import";

const bytes = (words: string) => new TextEncoder().encode(words);
const PASTED = {
  kind: "paste" as const,
  label: "A pasted text",
  sources: [{ name: "Pasted text", bytes: bytes("Russia accused Ukraine.") }],
};

/** The jobs that wait for these items. */
const queued = async (workspaceId: string): Promise<number> => {
  const [row] = await database().execute<{ jobs: number }>(sql`
    select count(*)::int as jobs from import_items i
    where i.workspace_id = ${workspaceId} and i.state = 'waiting'`);
  return row?.jobs ?? 0;
};

async function begun() {
  const world = await newWorld();
  const editor = await world.person("editor");
  const { id } = await startImport(editor, PASTED);
  const { items } = await itemsOfImport(editor, id);
  const itemId = items[0]?.id ?? "";
  return { world, editor, id, itemId, job: { workspaceId: world.workspaceId, itemId } };
}

describe("an import", () => {
  it("is begun by an editor, with its sources waiting, and stands in the history", async () => {
    const { world, editor, id } = await begun();
    expect(await importProgress(editor, id)).toMatchObject({ total: 1, ended: 0, finished: false });
    expect(await newestImports(editor)).toMatchObject([{ id, label: "A pasted text" }]);
    expect(await queued(world.workspaceId)).toBe(1);
    const history = await database().select().from(revisions).where(eq(revisions.entityId, id));
    expect(history).toMatchObject([{ act: "startImport", entity: "import" }]);
  });

  it("is not a reader's to begin, and nothing is written", async () => {
    const world = await newWorld();
    const reader = await world.person("reader");
    await expect(startImport(reader, PASTED)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await newestImports(reader)).toEqual([]);
    expect(await database().select().from(imports).where(eq(imports.workspaceId, world.workspaceId))).toEqual(
      [],
    );
  });

  it("is paused, resumed and cancelled by editors alone, and no worker begins with what is held", async () => {
    const { world, editor, id, job } = await begun();
    const reader = await world.person("reader");
    for (const act of [pauseImport, cancelImport, resumeImport])
      await expect(act(reader, { id })).rejects.toMatchObject({ kind: "forbidden" });
    await pauseImport(editor, { id });
    expect(await takeItem(job)).toBeNull();
    expect(await importProgress(editor, id)).toMatchObject({ state: "paused", held: 1 });
    await resumeImport(editor, { id });
    expect(await queued(world.workspaceId)).toBe(1);
    await cancelImport(editor, { id });
    await expect(pauseImport(editor, { id })).rejects.toMatchObject({ kind: "conflict" });
    expect(await importProgress(editor, id)).toMatchObject({ state: "cancelled", held: 1, finished: true });
    await resumeImport(editor, { id });
    expect((await takeItem(job))?.item.id).toBe(job.itemId);
  });

  it("takes the same sources handed in twice as one, and is found again by what it was given", async () => {
    const editor = await (await newWorld()).person("editor");
    const { id } = await startImport(editor, { ...PASTED, sources: [], sealed: false, fingerprint: "f" });
    expect(await unfinishedImport(editor, "f")).toBe(id);
    const more = { id, first: 1, sources: PASTED.sources, sealed: false };
    await addSources(editor, more);
    await addSources(editor, { ...more, sealed: true });
    expect(await importProgress(editor, id)).toMatchObject({ total: 1, finished: false });
    await addSources(editor, { ...more, first: 2 });
    expect((await importProgress(editor, id)).total).toBe(1);
    expect(await unfinishedImport(editor, "g")).toBeNull();
  });

  it("may not be added to by a reader, and nothing is written", async () => {
    const { world, editor, id } = await begun();
    const reader = await world.person("reader");
    const more = { id, first: 2, sources: PASTED.sources, sealed: true };
    await expect(addSources(reader, more)).rejects.toMatchObject({ kind: "forbidden" });
    expect((await importProgress(editor, id)).total).toBe(1);
  });
});

describe("a document that failed", () => {
  const broken = { step: "read" as const, tries: 1, reason: "The file is broken." };

  it("is listed with its reason and its original, tried again and dismissed by editors alone", async () => {
    const { world, editor, id, itemId, job } = await begun();
    const reader = await world.person("reader");
    await takeItem(job);
    await failItem(job, broken);
    const { items } = await failedItems(editor);
    expect(items).toMatchObject([{ id: itemId, reason: "The file is broken.", step: "read" }]);
    expect(Buffer.from((await itemOriginal(editor, itemId)).bytes).toString()).toBe(
      "Russia accused Ukraine.",
    );
    for (const act of [retryItem, dismissItem])
      await expect(act(reader, { id: itemId })).rejects.toMatchObject({ kind: "forbidden" });
    expect((await failedItems(editor)).total).toBe(1);
    await dismissItem(editor, { id: itemId });
    expect((await failedItems(editor)).total).toBe(0);
    expect(await importProgress(editor, id)).toMatchObject({ failed: 1, finished: true });
    await retryItem(editor, { id: itemId });
    expect((await takeItem(job))?.item.tries).toBe(0);
  });

  it("is put aside for good when worker after worker was lost over it", async () => {
    const { editor, id, job } = await begun();
    for (let worker = 0; worker < 13; worker++) await takeItem(job);
    expect((await itemsOfImport(editor, id)).items).toMatchObject([
      { state: "failed", reason: expect.stringMatching(/^A worker was lost over it 12 times/) },
    ]);
  });

  it("cannot be tried again while it has not failed", async () => {
    const { editor, itemId, job } = await begun();
    await takeItem(job);
    await expect(dismissItem(editor, { id: itemId })).rejects.toMatchObject({ kind: "conflict" });
    await retryItem(editor, { id: itemId });
    expect((await itemsOfImport(editor, (await newestImports(editor))[0]?.id ?? "")).items[0]?.state).toBe(
      "running",
    );
  });

  it("is neither seen nor touched from another workspace", async () => {
    const { id, itemId } = await begun();
    const stranger = await (await newWorld()).person("admin");
    await expect(importProgress(stranger, id)).rejects.toMatchObject({ kind: "not-found" });
    await expect(itemOriginal(stranger, itemId)).rejects.toMatchObject({ kind: "not-found" });
    for (const act of [pauseImport, cancelImport, resumeImport])
      await expect(act(stranger, { id })).rejects.toMatchObject({ kind: "not-found" });
    for (const act of [retryItem, dismissItem])
      await expect(act(stranger, { id: itemId })).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("a table that asks for its columns", () => {
  const asked = { columns: ["body", "headline"], rows: [["Words.", "A title"]], suggested: { text: "body" } };

  it("goes on when an editor has said them; a reader may not, and nothing is written", async () => {
    const { world, editor, id, itemId, job } = await begun();
    await database().update(importItems).set({ state: "columns", asked }).where(eq(importItems.id, itemId));
    const said = { id: itemId, columns: { text: "body", title: "headline" } };
    const reader = await world.person("reader");
    await expect(sayColumns(reader, said)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(sayColumns(editor, { ...said, columns: { title: "headline" } })).rejects.toMatchObject({
      kind: "invalid",
    });
    expect(await importProgress(editor, id)).toMatchObject({ asking: 1 });
    await sayColumns(editor, said);
    expect((await takeItem(job))?.item.columns).toEqual(said.columns);
    expect(await rememberedColumns(world.workspaceId, asked.columns)).toEqual(said.columns);
    await expect(sayColumns(editor, said)).rejects.toMatchObject({ kind: "conflict" });
  });
});
