import { beforeEach, describe, expect, it } from "vitest";
import { savedViews } from "#db/queries/saved-views";
import { newWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { changeView } from "./change-view";
import { deleteView } from "./delete-view";
import { restoreView } from "./restore-view";
import { saveView } from "./save-view";

const DENIALS = { name: "Denials", href: "/matrix?types=deny", shared: false };
let [editor, reader, admin] = [] as unknown as [Principal, Principal, Principal];

beforeEach(async () => {
  const world = await newWorld();
  editor = await world.person("editor");
  reader = await world.person("reader");
  admin = await world.person("admin");
});

describe("a saved view", () => {
  it("is seen by whoever saved it, and by the desk when it is shared", async () => {
    const { id } = await saveView(editor, DENIALS);
    expect(await savedViews(editor)).toMatchObject([{ id, own: true, href: "/matrix?types=deny" }]);
    expect(await savedViews(reader)).toEqual([]);
    await changeView(editor, { id, name: "All denials", shared: true });
    expect(await savedViews(reader)).toMatchObject([{ name: "All denials", own: false, owner: "A editor" }]);
  });

  it("comes back as it was after it was deleted", async () => {
    const { id } = await saveView(reader, DENIALS);
    await deleteView(reader, { id });
    expect(await savedViews(reader)).toMatchObject([{ id, deleted: true }]);
    await restoreView(reader, { id });
    expect(await savedViews(reader)).toMatchObject([{ id, name: "Denials", deleted: false }]);
  });

  it("of somebody else cannot be changed or found: only an administrator tidies what the desk shares", async () => {
    const own = await saveView(editor, DENIALS);
    const shared = await saveView(editor, { ...DENIALS, shared: true });
    await expect(deleteView(reader, own)).rejects.toMatchObject({ kind: "not-found" });
    await expect(deleteView(reader, shared)).rejects.toMatchObject({ kind: "forbidden" });
    await deleteView(admin, shared);
    expect(await savedViews(reader)).toEqual([]);
  });

  it("is shared by editors: a reader may not, and nothing is written", async () => {
    await expect(saveView(reader, { ...DENIALS, shared: true })).rejects.toMatchObject({ kind: "forbidden" });
    expect(await savedViews(reader)).toEqual([]);
    const { id } = await saveView(reader, DENIALS);
    await expect(changeView(reader, { id, name: "Mine", shared: true })).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect(await savedViews(reader)).toMatchObject([{ name: "Denials", shared: false }]);
  });

  it("is an address of a reading page of this desk", async () => {
    for (const href of ["https://evil.example/matrix", "/team", "//evil.example"])
      await expect(saveView(editor, { ...DENIALS, href })).rejects.toMatchObject({ kind: "invalid" });
  });

  it("of a moment stays at its moment", async () => {
    const href = "/matrix?types=deny&asOf=2026-05-03T14:20:00Z";
    const { id } = await saveView(editor, { ...DENIALS, href });
    expect(await savedViews(editor)).toMatchObject([{ id, href }]);
  });

  it("is not known in another workspace", async () => {
    const { id } = await saveView(editor, { ...DENIALS, shared: true });
    const stranger = await (await newWorld()).person("admin");
    expect(await savedViews(stranger)).toEqual([]);
    await expect(deleteView(stranger, { id })).rejects.toMatchObject({ kind: "not-found" });
  });
});
