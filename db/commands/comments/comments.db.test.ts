import { beforeAll, describe, expect, it } from "vitest";
import { claimComments } from "#db/queries/claim-comments";
import { inbox, unread } from "#db/queries/inbox";
import { claimIds, historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { acceptClaim } from "../claims/accept-claim";
import { rejectClaim } from "../claims/reject-claim";
import { assignClaim } from "../desk/assign-claim";
import { undo } from "../history/undo";
import { addComment } from "./add-comment";
import { deleteComment } from "./delete-comment";
import { readInbox } from "./read-inbox";
import { settleComment } from "./settle-comment";

let world: Awaited<ReturnType<typeof goldWorld>>;
let editor: Principal;
let other: Principal;
let ids: string[];
const id = (n: number) => ids[n] ?? "";

beforeAll(async () => {
  world = await goldWorld();
  editor = world.editor;
  other = await world.person("reviewer");
  ids = await claimIds(editor);
});

describe("a comment", () => {
  it("is settled, reopened and deleted by who wrote it, and comes back when that is undone", async () => {
    const commentId = await addComment(editor, { claimId: id(0), body: "<b>Is it a denial?</b>" });
    expect(await claimComments(other, id(0))).toMatchObject([
      { body: "<b>Is it a denial?</b>", own: false, resolved: false },
    ]);
    await settleComment(other, { commentId, settled: true });
    expect(await claimComments(editor, id(0))).toMatchObject([{ resolved: true, own: true }]);
    await expect(deleteComment(other, { commentId })).rejects.toMatchObject({ kind: "forbidden" });
    await deleteComment(editor, { commentId });
    expect(await claimComments(editor, id(0))).toEqual([]);
    await undo(editor, { seq: (await historyOf(editor, commentId)).at(-1)?.seq ?? 0 });
    expect(await claimComments(editor, id(0))).toHaveLength(1);
  });
});

describe("the inbox", () => {
  it("holds mentions, answers, claims given and decisions changed, until they are read", async () => {
    await addComment(other, { claimId: id(1), body: `@${editor.name} look` });
    await addComment(editor, { claimId: id(2), body: "I say so." });
    await addComment(other, { claimId: id(2), body: "I do not." });
    await assignClaim(other, { claimId: id(3), userId: editor.userId });
    await acceptClaim(editor, { claimId: id(4), version: 1 });
    await rejectClaim(other, { claimId: id(4), version: 2, reason: "other" });
    const kinds = (await inbox(editor)).map((item) => [item.kind, item.claim.id]);
    expect(kinds).toEqual([
      ["changed", id(4)],
      ["assigned", id(3)],
      ["reply", id(2)],
      ["mention", id(1)],
    ]);
    expect(await unread(editor)).toBe(4);
    await readInbox(editor, {});
    expect(await unread(editor)).toBe(0);
    expect((await inbox(editor)).some((item) => item.unread)).toBe(false);
  });
});

it("a reader may not comment, and nothing is written", async () => {
  const reader = await world.person("reader");
  const commentId = await addComment(editor, { claimId: id(9), body: "Here." });
  for (const attempt of [
    addComment(reader, { claimId: id(9), body: "No." }),
    settleComment(reader, { commentId, settled: true }),
    deleteComment(reader, { commentId }),
  ])
    await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
  expect(await claimComments(editor, id(9))).toMatchObject([{ body: "Here.", resolved: false }]);
});
