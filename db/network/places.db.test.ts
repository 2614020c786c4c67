import { describe, expect, it } from "vitest";
import { NO_SEARCH } from "#domain/claim-search";
import { database } from "../client";
import { rejectClaim } from "../commands/claims/reject-claim";
import { claimSearch } from "../queries/claim-search";
import { networkLayouts } from "../schema/network";
import { goldWorld, newWorld } from "../testing/world";
import { networkPlaces } from "./places";

describe("the places of the network", () => {
  it("are the same at the next visit, and in another workspace with the same corpus", async () => {
    const [one, other] = [await goldWorld(), await goldWorld()];
    const first = await networkPlaces(one.editor);
    expect(Object.keys(first).length).toBeGreaterThan(8);
    expect(await networkPlaces(one.editor)).toEqual(first);
    expect(await networkPlaces(other.editor)).toEqual(first);
  });

  it("are made once, and move nobody when a charge is rejected", async () => {
    const { editor, workspaceId } = await goldWorld();
    const before = await networkPlaces(editor);
    const between = { ...NO_SEARCH, accuser: "china", accused: "united-states" };
    const [pair] = (await claimSearch(editor, between)).items;
    await rejectClaim(editor, {
      claimId: pair?.quotation.id ?? "",
      version: pair?.quotation.version ?? 0,
      reason: "other",
    });
    const after = await networkPlaces(editor);
    for (const [slug, { x, y }] of Object.entries(after)) expect(before[slug]).toMatchObject({ x, y });
    const rows = await database().select().from(networkLayouts);
    expect(rows.filter((row) => row.workspaceId === workspaceId)).toHaveLength(1);
  });

  it("are nowhere in a workspace without articles", async () => {
    const world = await newWorld();
    expect(await networkPlaces(await world.person("reader"))).toEqual({});
  });
});
