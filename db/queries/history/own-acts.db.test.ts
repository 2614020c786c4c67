import { beforeAll, describe, expect, it } from "vitest";
import { createActor } from "#db/commands/actors/create-actor";
import { acceptClaim } from "#db/commands/claims/accept-claim";
import { addComment } from "#db/commands/comments/add-comment";
import { flagClaim } from "#db/commands/desk/flag-claim";
import { undo } from "#db/commands/history/undo";
import { saveView } from "#db/commands/views/save-view";
import { claimIds } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { lastActs } from "./last-act";
import { ownActs } from "./own-acts";

let editor: Principal;
let other: Principal;
let id: string;

beforeAll(async () => {
  const world = await goldWorld();
  editor = await world.person("editor");
  other = world.editor;
  [id = ""] = await claimIds(editor);
});

describe("the keys of undo and redo", () => {
  it("go through one's own acts on claims, actors and views in their order, and forth again", async () => {
    expect(await ownActs(editor, [])).toEqual({ undo: null, redo: null });
    await acceptClaim(editor, { claimId: id, version: 1 });
    await createActor(editor, { name: "Tide Board", kind: "organisation" });
    await acceptClaim(other, { claimId: (await claimIds(editor))[1] ?? "", version: 1 });
    await saveView(editor, { name: "Mine", href: "/matrix", shared: false });
    const undone: (string | null)[] = [];
    for (;;) {
      const act = (await ownActs(editor, [])).undo;
      if (!act) break;
      await undo(editor, { seq: act.seq });
      undone.push(act.entity);
    }
    expect(undone).toEqual(["view", "actor", "claim"]);
    const again: (string | null)[] = [];
    for (;;) {
      const act = (await ownActs(editor, [])).redo;
      if (!act) break;
      await undo(editor, { seq: act.seq });
      again.push(act.title && act.entity);
    }
    expect(again).toEqual(["claim", "actor", "view"]);
  });

  it("pass over what something stands in the way of", async () => {
    const newest = (await ownActs(editor, [])).undo;
    const before = (await ownActs(editor, [newest?.seq ?? 0])).undo;
    expect(before).toMatchObject({ entity: "actor", key: "tide-board", title: "Tide Board" });
  });

  it("name the claim also of a flag and of a comment", async () => {
    const claimId = (await claimIds(other))[2] ?? "";
    await flagClaim(other, { claimId, note: "Look." });
    expect((await ownActs(other, [])).undo).toMatchObject({ entity: "desk", key: claimId });
    expect((await lastActs(other)).undo).toMatchObject({ act: "flagClaim", claimId });
    await addComment(other, { claimId, body: "Why?" });
    expect((await ownActs(other, [])).undo).toMatchObject({ entity: "comment", key: claimId, title: "Why?" });
    expect((await lastActs(other)).undo).toMatchObject({ act: "addComment", claimId });
    const { undo: act } = await ownActs(other, []);
    await undo(other, { seq: act?.seq ?? 0 });
    expect((await lastActs(other)).redo).toMatchObject({ claimId });
    expect((await lastActs(other)).undo).toMatchObject({ act: "flagClaim", claimId });
  });
});
