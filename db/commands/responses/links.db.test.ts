import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { responses } from "#db/schema/claims";
import { claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import type { ClaimState } from "../claims/claim-state";
import { rejectClaim } from "../claims/reject-claim";
import { linkResponse } from "./link-response";
import { unlinkResponse } from "./unlink-response";

let editor: Principal;
let reader: Principal;
let charges: ClaimState[];
let others: ClaimState[];

beforeAll(async () => {
  const world = await goldWorld();
  editor = world.editor;
  reader = await world.person("reader");
  const states = await Promise.all((await claimIds(editor)).map((id) => claimAsItStands(editor, id)));
  charges = states.filter((state) => state.claim.type === "allege");
  others = states.filter((state) => state.claim.type === "support");
});

const pair = (response: number, charge: number) => ({
  responseId: others[response]?.claim.id ?? "",
  chargeId: charges[charge]?.claim.id ?? "",
});
const link = async ({ responseId, chargeId }: { responseId: string; chargeId: string }) => {
  const [row] = await database()
    .select()
    .from(responses)
    .where(and(eq(responses.responseId, responseId), eq(responses.chargeId, chargeId)));
  return row;
};

describe("a link from a response to a charge", () => {
  it("is drawn on an editor's word, taken away for good, and drawn again", async () => {
    const ends = pair(0, 0);
    await linkResponse(editor, { ...ends, version: null, note: "the same day" });
    const drawn = await link(ends);
    expect(drawn).toMatchObject({ basis: "editor", state: "accepted", note: "the same day", version: 1 });
    const linkId = drawn?.id ?? "";
    await unlinkResponse(editor, { linkId, version: 1, note: "not an answer" });
    expect(await link(ends)).toMatchObject({ state: "rejected", note: "not an answer" });
    await linkResponse(editor, { ...ends, version: 2 });
    expect(await link(ends)).toMatchObject({ id: linkId, state: "accepted", note: null, version: 3 });
    expect(await historyOf(editor, linkId)).toMatchObject([
      { act: "linkResponse", before: null },
      { act: "unlinkResponse", why: "not an answer" },
      { act: "linkResponse" },
    ]);
  });

  it("that the machine proposed keeps its basis when an editor accepts it", async () => {
    const [proposed] = await database()
      .select()
      .from(responses)
      .where(and(eq(responses.workspaceId, editor.workspaceId), eq(responses.state, "proposed")));
    if (!proposed) throw new Error("The annotated corpus has no link.");
    const { responseId, chargeId, version } = proposed;
    await linkResponse(editor, { responseId, chargeId, version });
    expect(await link(proposed)).toMatchObject({ basis: proposed.basis, state: "accepted" });
  });

  it("goes to a charge only, never to itself, and never from or to what is rejected", async () => {
    const { responseId, chargeId } = pair(1, 1);
    const toPraise = { responseId: chargeId, chargeId: responseId, version: null };
    await expect(linkResponse(editor, toPraise)).rejects.toMatchObject({ kind: "invalid" });
    const toItself = { responseId: chargeId, chargeId, version: null };
    await expect(linkResponse(editor, toItself)).rejects.toMatchObject({ kind: "invalid" });
    await rejectClaim(editor, { claimId: responseId, version: 1, reason: "not-a-claim" });
    await expect(linkResponse(editor, { responseId, chargeId, version: null })).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(await link({ responseId, chargeId })).toBeUndefined();
  });

  it("is drawn once when twenty editors draw it at the same time", async () => {
    const ends = pair(2, 2);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => linkResponse(editor, { ...ends, version: null })),
    );
    expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of outcomes)
      if (one.status === "rejected") expect(one.reason).toMatchObject({ kind: "conflict" });
    expect(await historyOf(editor, (await link(ends))?.id ?? "")).toHaveLength(1);
  });

  it("is not for a reader to draw or take away, and nothing is written", async () => {
    const ends = pair(3, 3);
    await expect(linkResponse(reader, { ...ends, version: null })).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect(await link(ends)).toBeUndefined();
    await linkResponse(editor, { ...ends, version: null });
    const drawn = await link(ends);
    const linkId = drawn?.id ?? "";
    await expect(unlinkResponse(reader, { linkId, version: 1 })).rejects.toMatchObject({ kind: "forbidden" });
    expect(await link(ends)).toEqual(drawn);
  });
});
