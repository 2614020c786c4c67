import { beforeAll, describe, expect, it } from "vitest";
import { acceptClaim } from "#db/commands/claims/accept-claim";
import { correctClaim } from "#db/commands/claims/correct-claim";
import { undo } from "#db/commands/history/undo";
import { linkResponse } from "#db/commands/responses/link-response";
import { claimAsItStands, claimIds } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { AS_PROPOSED } from "#domain/thing-difference";
import { claimHistory } from "./claim-history";
import { claimMoments } from "./claim-moments";
import { lastActs } from "./last-act";

let editor: Principal;
let other: Principal;
let ids: string[];

beforeAll(async () => {
  const world = await goldWorld();
  editor = world.editor;
  other = await world.person("editor");
  ids = await claimIds(editor);
});

describe("the history of a claim", () => {
  it("tells who changed what into what, in words, the newest first", async () => {
    const claimId = ids[0] ?? "";
    const { claim } = await claimAsItStands(editor, claimId);
    await correctClaim(editor, {
      claimId,
      version: 1,
      said: "2025-07-01",
      targets: [{ name: "Japan", kind: "country" }],
      why: "the paper says so",
    });
    const [entry] = await claimHistory(editor, claimId);
    expect(entry).toMatchObject({
      userName: "A editor",
      act: "correctClaim",
      why: "the paper says so",
      free: true,
    });
    const changes = Object.fromEntries(entry?.differences.map((one) => [one.field, one.to]) ?? []);
    expect(changes).toEqual({ State: "corrected", Said: "1 Jul 2025", Target: "Japan" });
    await undo(other, { seq: entry?.seq ?? 0 });
    const [taken, first] = await claimHistory(editor, claimId);
    expect(taken).toMatchObject({ undoes: first?.seq, free: true });
    expect(first).toMatchObject({ takenBack: true, free: false });
    expect(taken?.differences.find((one) => one.field === "State")?.to).toBe(claim.state);
  });

  it("compares two of its moments, the first of them as it was proposed", async () => {
    const claimId = ids[3] ?? "";
    await acceptClaim(editor, { claimId, version: 1 });
    await correctClaim(other, { claimId, version: 2, said: "2024-02-29" });
    const own = (await claimHistory(editor, claimId)).filter((entry) => entry.otherEnd === null);
    const [last, first] = own.map((entry) => entry.seq);
    const between = async (from: number, to: number) =>
      (await claimMoments(editor, claimId, [from, to])).compared?.map(({ field, to }) => [field, to]);
    expect(await between(AS_PROPOSED, first ?? 0)).toEqual([["State", "accepted"]]);
    expect(await between(AS_PROPOSED, last ?? 0)).toEqual([
      ["State", "corrected"],
      ["Said", "29 Feb 2024"],
    ]);
    expect(await between(last ?? 0, last ?? 0)).toEqual([]);
    await expect(claimMoments(editor, ids[5] ?? "", null)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("holds the links at both of their ends", async () => {
    const states = await Promise.all(ids.map((id) => claimAsItStands(editor, id)));
    const charge = states.find((one) => one.claim.type === "allege")?.claim;
    const praise = states.find((one) => one.claim.type === "support")?.claim;
    await linkResponse(editor, {
      responseId: praise?.id ?? "",
      chargeId: charge?.id ?? "",
      version: null,
      note: "the same day",
    });
    const newest = async (id: string | undefined) => (await claimHistory(editor, id ?? ""))[0];
    expect(await newest(praise?.id)).toMatchObject({ act: "linkResponse", otherEnd: charge?.words });
    expect(await newest(charge?.id)).toMatchObject({ act: "linkResponse", otherEnd: praise?.words });
  });

  it("is not told in another workspace", async () => {
    const stranger = (await goldWorld()).editor;
    expect(await claimHistory(stranger, ids[0] ?? "")).toEqual([]);
  });
});

describe("the last act of an editor", () => {
  it("is their own newest one that stands, and after an undo it can be done again once", async () => {
    const [one = "", two = ""] = ids.slice(10);
    await acceptClaim(other, { claimId: one, version: 1 });
    await acceptClaim(editor, { claimId: two, version: 1 });
    const { undo: last } = await lastActs(other);
    expect(last).toMatchObject({ claimId: one, act: "acceptClaim" });
    await undo(other, { seq: last?.seq ?? 0 });
    const { undo: before, redo } = await lastActs(other);
    expect(before?.claimId).not.toBe(one);
    expect(redo).toMatchObject({ claimId: one });
    await undo(other, { seq: redo?.seq ?? 0 });
    expect(await lastActs(other)).toMatchObject({ undo: { claimId: one }, redo: null });
  });
});
