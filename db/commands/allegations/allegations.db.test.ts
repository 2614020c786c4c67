import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { allegationList } from "#db/queries/allegation-list";
import { standingFaults } from "#db/queries/merging/standing-faults";
import { allegations } from "#db/schema/claims";
import { claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { whoStands } from "#db/testing/merge-laws";
import { goldWorld } from "#db/testing/world";
import { NO_FILTER } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import { undo } from "../history/undo";
import type { AllegationState } from "./allegation-state";
import { mergeAllegations } from "./merge-allegations";
import { refileCharges } from "./refile-charges";
import { renameAllegation } from "./rename-allegation";
import { splitAllegation } from "./split-allegation";

let editor: Principal;
let reader: Principal;

beforeAll(async () => {
  const world = await goldWorld();
  editor = world.editor;
  reader = await world.person("reader");
});

const all = (): Promise<AllegationState[]> =>
  database()
    .select()
    .from(allegations)
    .where(eq(allegations.workspaceId, editor.workspaceId))
    .orderBy(allegations.slug);
const byId = async (id: string): Promise<AllegationState> => {
  const [row] = await database()
    .select()
    .from(allegations)
    .where(and(eq(allegations.workspaceId, editor.workspaceId), eq(allegations.id, id)));
  if (!row) throw new Error("No such allegation.");
  return row;
};
const seen = async (id: string) => ({ allegationId: id, version: (await byId(id)).version });
const counts = async () => {
  const rows = await allegationList(editor, NO_FILTER);
  return new Map(rows.map((row) => [row.slug, row.charges]));
};
const lastSeq = async (id: string) => (await historyOf(editor, id)).at(-1)?.seq ?? 0;
const chargesOf = async (id: string) => {
  const states = await Promise.all((await claimIds(editor)).map((claim) => claimAsItStands(editor, claim)));
  return states.filter(({ claim }) => claim.allegationId === id).map(({ claim }) => claim.id);
};

describe("an allegation", () => {
  it("is worded anew under the same address, and the old words come back", async () => {
    const [one] = await all();
    const id = one?.id ?? "";
    await renameAllegation(editor, { ...(await seen(id)), proposition: "Somebody did something." });
    expect(await byId(id)).toMatchObject({ proposition: "Somebody did something.", slug: one?.slug });
    await undo(editor, { seq: await lastSeq(id) });
    expect((await byId(id)).proposition).toBe(one?.proposition);
  });

  it("that is merged gives its charges to the survivor, and takes them back with a split", async () => {
    const [one, two] = await all();
    const [member, survivor] = [one?.id ?? "", two?.id ?? ""];
    const [before, standing] = [await counts(), await whoStands(editor)];
    await mergeAllegations(editor, { memberId: member, survivorId: survivor });
    const merged = await counts();
    expect(merged.get(two?.slug ?? "")).toBe(
      (before.get(one?.slug ?? "") ?? 0) + (before.get(two?.slug ?? "") ?? 0),
    );
    expect(merged.has(one?.slug ?? "")).toBe(false);
    expect(await standingFaults(editor)).toEqual([]);
    await splitAllegation(editor, await seen(member));
    expect(await counts()).toEqual(before);
    expect(await whoStands(editor)).toEqual(standing);
  });

  it("is split by the charges that leave for a new one, and the whole act is taken back at once", async () => {
    const sizes = await Promise.all(
      (await all()).map(async ({ id }) => ({ id, charges: await chargesOf(id) })),
    );
    const { id = "", charges = [] } = sizes.find((one) => one.charges.length > 1) ?? {};
    const [leaving = ""] = charges;
    const before = await whoStands(editor);
    const { id: fresh } = await refileCharges(editor, {
      claimIds: [leaving],
      to: { proposition: "Something else was done." },
    });
    expect(await chargesOf(fresh)).toEqual([leaving]);
    expect(await chargesOf(id)).toHaveLength(charges.length - 1);
    await undo(editor, { seq: await lastSeq(leaving) });
    expect(await whoStands(editor)).toEqual(before);
    await expect(byId(fresh)).rejects.toThrow("No such allegation.");
    await undo(editor, { seq: await lastSeq(leaving) });
    expect(await chargesOf(fresh)).toEqual([leaving]);
    await undo(editor, { seq: await lastSeq(leaving) });
    expect(await whoStands(editor)).toEqual(before);
  });
});

describe("a reader", () => {
  it("may not change allegations, and nothing is written", async () => {
    const [one, two] = await all();
    const [a, b] = [one?.id ?? "", two?.id ?? ""];
    const before = [await all(), await whoStands(editor)];
    const [charge = ""] = await chargesOf(a);
    const now = await seen(a);
    for (const act of [
      renameAllegation(reader, { ...now, proposition: "Something else." }),
      mergeAllegations(reader, { memberId: a, survivorId: b }),
      splitAllegation(reader, now),
      refileCharges(reader, { claimIds: [charge || a], to: { id: b } }),
    ])
      await expect(act).rejects.toMatchObject({ kind: "forbidden" });
    expect([await all(), await whoStands(editor)]).toEqual(before);
  });
});
