import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import { EMPTY_DRAFT } from "#domain/claim-draft";
import type { Principal } from "#domain/principal";
import { database } from "../../client";
import { decideAlike } from "../claims/decide-alike";
import { undo } from "../history/undo";
import { assignClaim } from "./assign-claim";
import { readDesk } from "./desk-state";
import { flagClaim } from "./flag-claim";
import { keepDraft } from "./keep-draft";
import { leaveQueue, takeClaims } from "./take-claims";
import { unflagClaim } from "./unflag-claim";

let world: Awaited<ReturnType<typeof goldWorld>>;
let editor: Principal;
let reader: Principal;
let ids: string[];

beforeAll(async () => {
  world = await goldWorld();
  editor = world.editor;
  reader = await world.person("reader");
  ids = await claimIds(editor);
});

const id = (n: number) => ids[n] ?? "";
const desk = (n: number) => database().transaction((tx) => readDesk(tx, editor.workspaceId, id(n)));
const takeBack = async (n: number) =>
  undo(editor, { seq: (await historyOf(editor, id(n))).at(-1)?.seq ?? 0 });

describe("a flag", () => {
  it("asks for a second opinion, is settled, and both can be taken back", async () => {
    await flagClaim(editor, { claimId: id(0), note: "Is it a denial?" });
    expect(await desk(0)).toMatchObject({ flaggedBy: editor.userId, flagNote: "Is it a denial?" });
    await unflagClaim(editor, { claimId: id(0) });
    expect(await desk(0)).toMatchObject({ flaggedBy: null, flagNote: null });
    await takeBack(0);
    expect(await desk(0)).toMatchObject({ flaggedBy: editor.userId, flagNote: "Is it a denial?" });
  });

  it("that was the first note on a claim leaves nothing behind when it is taken back", async () => {
    await flagClaim(editor, { claimId: id(1) });
    await takeBack(1);
    expect(await desk(1)).toBeNull();
  });
});

it("a claim is given to an editor of the desk only", async () => {
  const other = await world.person("editor");
  await assignClaim(editor, { claimId: id(2), userId: other.userId });
  expect(await desk(2)).toMatchObject({ assigneeId: other.userId });
  const toReader = assignClaim(editor, { claimId: id(2), userId: reader.userId });
  await expect(toReader).rejects.toMatchObject({ kind: "invalid" });
});

it("a draft is kept with the version it was begun on", async () => {
  const draft = { ...EMPTY_DRAFT, speaker: "Ida" };
  await keepDraft(editor, { claimId: id(3), version: 1, draft });
  expect(await desk(3)).toMatchObject({ draft, draftBy: editor.userId, draftVersion: 1 });
});

describe("the queue", () => {
  it("never hands one claim to two, however many ask at once", async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => world.person("editor")));
    const taken = await Promise.all(
      people.map((who) => takeClaims(who, { claimIds: ids.slice(10, 60), want: 4 })),
    );
    const all = taken.flat();
    // whom another asker holds at that instant is passed over, so a crowd may come away with fewer than there are
    expect(all.length).toBeGreaterThanOrEqual(12);
    expect(new Set(all).size).toBe(all.length);
    const again = await takeClaims(editor, { claimIds: all, want: 50 });
    expect(again).toEqual([]);
    const [first] = people;
    if (first) expect(await takeClaims(first, { claimIds: taken[0] ?? [], want: 9 })).toEqual(taken[0]);
  });

  it("hands a claim on when its five minutes are over, or when it is let go", async () => {
    const [one, two] = [await world.person("editor"), await world.person("editor")];
    const mine = { claimIds: [id(70), id(71)], want: 2 };
    expect(await takeClaims(one, mine)).toHaveLength(2);
    expect(await takeClaims(two, mine)).toEqual([]);
    await database().execute(sql`update claim_leases set until = now() - interval '1 second'
      where workspace_id = ${editor.workspaceId} and claim_id = ${id(70)}`);
    expect(await takeClaims(two, mine)).toEqual([id(70)]);
    await leaveQueue(one, {});
    expect(await takeClaims(two, mine)).toHaveLength(2);
  });
});

describe("a decision on many claims at once", () => {
  it("gives each its revision, and one undo takes all back", async () => {
    const reviewer = await world.person("reviewer");
    const claims = [80, 81, 82].map((n) => ({ claimId: id(n), version: 1 }));
    const before = await Promise.all(claims.map(({ claimId }) => claimAsItStands(editor, claimId)));
    await expect(decideAlike(editor, { claims, rejection: null })).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect(await decideAlike(reviewer, { claims, rejection: null })).toBe(3);
    for (const { claimId } of claims) expect(await historyOf(editor, claimId)).toHaveLength(1);
    await takeBack(81);
    const after = await Promise.all(claims.map(({ claimId }) => claimAsItStands(editor, claimId)));
    expect(after.map(({ claim }) => claim.state)).toEqual(before.map(({ claim }) => claim.state));
  });

  it("is not made where one of them changed since", async () => {
    const reviewer = await world.person("reviewer");
    const claims = [84, 85].map((n) => ({ claimId: id(n), version: n === 84 ? 1 : 7 }));
    await expect(decideAlike(reviewer, { claims, rejection: "other" })).rejects.toMatchObject({
      kind: "conflict",
    });
    expect((await claimAsItStands(editor, id(84))).claim.state).toBe("proposed");
  });
});

it("none of it is for a reader, and nothing is written", async () => {
  const draft = { ...EMPTY_DRAFT };
  for (const attempt of [
    flagClaim(reader, { claimId: id(90) }),
    unflagClaim(reader, { claimId: id(90) }),
    assignClaim(reader, { claimId: id(90), userId: null }),
    keepDraft(reader, { claimId: id(90), version: 1, draft }),
    takeClaims(reader, { claimIds: [id(90)], want: 1 }),
    leaveQueue(reader, {}),
    decideAlike(reader, { claims: [{ claimId: id(90), version: 1 }], rejection: null }),
  ])
    await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
  expect(await desk(90)).toBeNull();
  expect(await historyOf(editor, id(90))).toEqual([]);
});
