import { and, asc, eq, inArray } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { stateHash } from "#db/chain";
import { database } from "#db/client";
import { verifyHistory } from "#db/queries/history/verify-history";
import { responses } from "#db/schema/claims";
import { revisions } from "#db/schema/revisions";
import { claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import { CLAIM_TYPES, REJECTION_REASONS } from "#domain/claim";
import { Failure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { inTheWayOf, takenBack } from "#domain/undo";
import { acceptClaim } from "../claims/accept-claim";
import { correctClaim } from "../claims/correct-claim";
import { rejectClaim } from "../claims/reject-claim";
import { linkResponse } from "../responses/link-response";
import { unlinkResponse } from "../responses/unlink-response";
import { undo } from "./undo";

let editors: Principal[];
let reader: Principal;
let ids: string[];

beforeAll(async () => {
  const world = await goldWorld();
  editors = [world.editor, await world.person("editor"), await world.person("reviewer")];
  reader = await world.person("reader");
  ids = await claimIds(world.editor);
});

const who = (n: number) => editors[n % editors.length] ?? reader;
const linksOf = (touched: readonly string[]) =>
  database()
    .select()
    .from(responses)
    .where(and(eq(responses.workspaceId, reader.workspaceId), inArray(responses.responseId, [...touched])))
    .orderBy(asc(responses.id));
const lastSeq = async (id: string) => (await historyOf(reader, id)).at(-1)?.seq ?? 0;

/** What stands, without the count of versions, which only ever grows. */
async function standing(touched: readonly string[]): Promise<Map<string, string>> {
  const things = new Map<string, string>();
  for (const id of touched) {
    const { claim, ...parts } = await claimAsItStands(reader, id);
    things.set(id, stateHash({ ...parts, claim: { ...claim, version: 0 } }));
  }
  for (const link of await linksOf(touched)) things.set(link.id, stateHash({ ...link, version: 0 }));
  return things;
}

describe("undo", () => {
  it("puts a claim back as it was, undoing the undo does it again, and each is in the history", async () => {
    const id = ids[0] ?? "";
    const before = await standing([id]);
    await acceptClaim(who(0), { claimId: id, version: 1 });
    const after = await standing([id]);
    const accepted = await lastSeq(id);
    await undo(who(1), { seq: accepted });
    expect(await standing([id])).toEqual(before);
    await expect(undo(who(1), { seq: accepted })).rejects.toMatchObject({ kind: "conflict" });
    await undo(who(1), { seq: await lastSeq(id) });
    expect(await standing([id])).toEqual(after);
    expect((await historyOf(reader, id)).map((one) => [one.act, one.undoes])).toEqual([
      ["acceptClaim", null],
      ["undo", accepted],
      ["undo", accepted + 1],
    ]);
  });

  it("says what stands in the way when the claim was changed since", async () => {
    const id = ids[1] ?? "";
    await acceptClaim(who(0), { claimId: id, version: 1 });
    const accepted = await lastSeq(id);
    await rejectClaim(who(1), { claimId: id, version: 2, reason: "other" });
    const before = await standing([id]);
    await expect(undo(who(0), { seq: accepted })).rejects.toMatchObject({
      kind: "conflict",
      message: "A editor rejected it since. Take that back first.",
    });
    expect(await standing([id])).toEqual(before);
  });

  it("is not for a reader, and not for an import, and nothing is written", async () => {
    const id = ids[2] ?? "";
    await acceptClaim(who(0), { claimId: id, version: 1 });
    const before = await standing([id]);
    await expect(undo(reader, { seq: await lastSeq(id) })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(undo(who(0), { seq: 1 })).rejects.toMatchObject({ kind: "invalid" });
    await expect(undo(who(0), { seq: 1_000_000 })).rejects.toMatchObject({ kind: "not-found" });
    expect(await standing([id])).toEqual(before);
  });
});

/** One random act by a random editor on one of the touched claims. Expected failures are part of the game. */
async function someAct(touched: readonly string[], charges: readonly string[], dice: readonly number[]) {
  const [kind = 0, which = 0, what = 0, editor = 0] = dice;
  const id = touched[which % touched.length] ?? "";
  const { claim } = await claimAsItStands(reader, id);
  const at = { claimId: id, version: claim.version };
  const links = await linksOf([id]);
  const acts = [
    () => acceptClaim(who(editor), at),
    () => rejectClaim(who(editor), { ...at, reason: REJECTION_REASONS[what % 6] ?? "other" }),
    () =>
      correctClaim(who(editor), { ...at, type: CLAIM_TYPES[what % 10], said: `2025-03-0${(what % 9) + 1}` }),
    () => correctClaim(who(editor), { ...at, targets: [{ name: `Body ${what % 4}`, kind: "organisation" }] }),
    () => {
      const chargeId = charges[what % charges.length] ?? "";
      const version = links.find((link) => link.chargeId === chargeId)?.version ?? null;
      return linkResponse(who(editor), { responseId: id, chargeId, version });
    },
    () => {
      const link = links[what % Math.max(1, links.length)];
      return link && unlinkResponse(who(editor), { linkId: link.id, version: link.version });
    },
    async () => {
      const entityId = what % 2 ? id : (links[0]?.id ?? id);
      const steps = await historyOf(reader, entityId);
      return undo(who(editor), { seq: steps[what % Math.max(1, steps.length)]?.seq ?? 1 });
    },
  ];
  await acts[kind % acts.length]?.()?.catch((failure: unknown) => {
    if (!(failure instanceof Failure)) throw failure;
  });
}

/** Takes every act back that stands, the newest first. */
async function undoAll(since: number) {
  const all = await database()
    .select({ seq: revisions.seq, undoes: revisions.undoes, entityId: revisions.entityId })
    .from(revisions)
    .where(eq(revisions.workspaceId, reader.workspaceId))
    .orderBy(asc(revisions.seq));
  const gone = takenBack(all);
  for (const step of all.reverse()) {
    const own = all.filter((one) => one.entityId === step.entityId);
    // what took back an act of this run is settled with that act; what took back an older one stands for itself
    const settled = step.undoes !== null && step.undoes > since;
    if (step.seq <= since || gone.has(step.seq) || settled) continue;
    expect(
      inTheWayOf(
        own.filter((one) => one.seq <= step.seq),
        step.seq,
      ),
    ).toBeNull();
    await undo(who(step.seq), { seq: step.seq });
  }
}

describe("any run of acts by several editors", () => {
  it("is told by the history to the last row, undone to the start, and its chain holds", async () => {
    const states = await Promise.all(ids.map((id) => claimAsItStands(reader, id)));
    const charges = states.filter((one) => one.claim.type === "allege").map((one) => one.claim.id);
    const touched = states
      .filter((one) => one.claim.state === "proposed" && one.claim.type !== "allege")
      .slice(0, 3)
      .map((one) => one.claim.id);
    const dice = fc.array(fc.nat({ max: 999 }), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(dice, { minLength: 1, maxLength: 16 }), async (throws) => {
        const start = await standing(touched);
        const since = await newestSeq();
        for (const thrown of throws) await someAct(touched, charges, thrown);
        expect(await replayed(since, start)).toEqual(await standing(touched));
        await undoAll(since);
        expect(await standing(touched)).toEqual(start);
      }),
      { numRuns: 8, seed: 20_261_122 },
    );
    expect(await verifyHistory()).toMatchObject([{ whole: true, fault: null }]);
  }, 120_000);
});

async function newestSeq(): Promise<number> {
  const rows = await database().select({ seq: revisions.seq }).from(revisions).orderBy(asc(revisions.seq));
  return rows.at(-1)?.seq ?? 0;
}

/** The start with every after-state of the history since laid over it, in order. */
async function replayed(since: number, start: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const things = new Map(start);
  const rows = await database()
    .select()
    .from(revisions)
    .where(eq(revisions.workspaceId, reader.workspaceId))
    .orderBy(asc(revisions.seq));
  for (const { seq, entity, entityId, after } of rows) {
    if (seq <= since) continue;
    if (after === null) things.delete(entityId);
    else if (entity === "claim") {
      const state = after as { claim: object };
      things.set(entityId, stateHash({ ...state, claim: { ...state.claim, version: 0 } }));
    } else things.set(entityId, stateHash({ ...(after as object), version: 0 }));
  }
  return things;
}
