import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { thingHistory } from "#db/queries/history/thing-history";
import { actors } from "#db/schema/actors";
import { historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { changeActor } from "../actors/change-actor";
import { createActor } from "../actors/create-actor";
import { restoreMoment } from "./restore-moment";

let editor: Principal;
let reader: Principal;
let id: string;

beforeAll(async () => {
  const world = await goldWorld();
  editor = world.editor;
  reader = await world.person("reader");
  ({ id } = await createActor(editor, { name: "Tide Board", kind: "organisation" }));
  await changeActor(editor, { actorId: id, version: 1, name: "Board of Tides", why: "its own spelling" });
  await changeActor(editor, { actorId: id, version: 2, kind: "office" });
});

const actor = async () => {
  const [row] = await database()
    .select()
    .from(actors)
    .where(and(eq(actors.workspaceId, editor.workspaceId), eq(actors.id, id)));
  return row;
};

describe("the history of an actor", () => {
  it("says who changed what and why, and how two moments differ", async () => {
    const [first, , last] = await historyOf(editor, id);
    const { entries, compared } = await thingHistory(reader, { entity: "actor", id }, [
      first?.seq ?? 0,
      last?.seq ?? 0,
    ]);
    expect(entries.map((entry) => [entry.act, entry.differences.map(({ field }) => field)])).toEqual([
      ["changeActor", ["Kind"]],
      ["changeActor", ["Name", "Known as"]],
      ["createActor", ["Name", "Kind", "Known as"]],
    ]);
    expect(entries[1]).toMatchObject({ why: "its own spelling", free: false });
    expect(compared?.map(({ field }) => field)).toEqual(["Name", "Kind", "Known as"]);
  });

  it("leads back to any moment as a new entry, for those who may", async () => {
    const [first] = await historyOf(editor, id);
    await expect(restoreMoment(reader, { seq: first?.seq ?? 0 })).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect(await actor()).toMatchObject({ name: "Board of Tides", kind: "office", version: 3 });
    await restoreMoment(editor, { seq: first?.seq ?? 0 });
    expect(await actor()).toMatchObject({ name: "Tide Board", kind: "organisation", version: 4 });
    expect((await historyOf(editor, id)).at(-1)).toMatchObject({ act: "restoreMoment" });
  });
});
