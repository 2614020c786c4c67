import { and, eq, isNull } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { actorList } from "#db/queries/actors/actor-list";
import { standingFaults } from "#db/queries/merging/standing-faults";
import { actors } from "#db/schema/actors";
import { claimAsItStands, claimIds } from "#db/testing/claims";
import { whoStands } from "#db/testing/merge-laws";
import { goldWorld } from "#db/testing/world";
import { CLAIM_TYPES } from "#domain/claim";
import { NO_FILTER } from "#domain/claim-filter";
import { Failure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { acceptClaim } from "../claims/accept-claim";
import { correctClaim } from "../claims/correct-claim";
import { addAlias } from "./add-alias";
import { affiliateActor } from "./affiliate-actor";
import { changeActor } from "./change-actor";
import { mergeActors } from "./merge-actors";
import { splitActor } from "./split-actor";

let editor: Principal;
let ids: string[];

beforeAll(async () => {
  ({ editor } = await goldWorld());
  ids = await claimIds(editor);
});

const standing = () =>
  database()
    .select()
    .from(actors)
    .where(and(eq(actors.workspaceId, editor.workspaceId), isNull(actors.mergedInto)))
    .orderBy(actors.id);
const byId = async (id: string) => {
  const [row] = await database()
    .select()
    .from(actors)
    .where(and(eq(actors.workspaceId, editor.workspaceId), eq(actors.id, id)));
  return { actorId: id, version: row?.version ?? 0, name: row?.name ?? "" };
};

/** An edit while the two are merged that names nobody anew: of a claim, or of the survivor. */
async function edit([kind = 0, what = 0]: readonly number[], survivorId: string): Promise<void> {
  const claimId = ids[what % ids.length] ?? "";
  const { claim } = await claimAsItStands(editor, claimId);
  const at = { claimId, version: claim.version };
  const { actorId, version } = await byId(survivorId);
  const edits = [
    () => acceptClaim(editor, at),
    () => correctClaim(editor, { ...at, said: `2025-03-0${(what % 9) + 1}` }),
    () => claim.type !== "allege" && correctClaim(editor, { ...at, type: CLAIM_TYPES[what % 5] }),
    () => addAlias(editor, { actorId, version, alias: `Alias ${what} ${kind}` }),
    () => changeActor(editor, { actorId, version, name: `Name ${what}` }),
    () => affiliateActor(editor, { actorId, version, body: "NATO", role: "member-of", office: `${what}` }),
  ];
  await Promise.resolve(edits[kind % edits.length]?.()).catch((failure: unknown) => {
    if (!(failure instanceof Failure)) throw failure;
  });
}

describe("any merge with any edits in between", () => {
  it("is split to exactly what stood before: claims, spellings, offices and counts; what was added stays", async () => {
    const dice = fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }));
    const edits = fc.array(fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 999 })), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(dice, edits, async ([a, b], between) => {
        const all = await standing();
        const [member, survivor] = [all[a % all.length], all[b % all.length]];
        if (!member || !survivor || member.id === survivor.id) return;
        const before = await whoStands(editor);
        const claimsOf = async (id: string) => {
          const slug = (id === member.id ? member : survivor).slug;
          return (await actorList(editor, NO_FILTER, "name")).find((line) => line.slug === slug)?.claims;
        };
        const counts = [await claimsOf(member.id), await claimsOf(survivor.id)];
        await mergeActors(editor, { memberId: member.id, survivorId: survivor.id });
        for (const one of between) await edit(one, survivor.id);
        expect(await standingFaults(editor)).toEqual([]);
        const { actorId, version } = await byId(member.id);
        await splitActor(editor, { actorId, version });
        const after = await whoStands(editor);
        for (const [key, stands] of before) expect(after.get(key), key).toBe(stands);
        for (const [key, stands] of after) if (!before.has(key)) expect(stands).toContain(survivor.id);
        expect([await claimsOf(member.id), await claimsOf(survivor.id)]).toEqual(counts);
        expect(await standingFaults(editor)).toEqual([]);
      }),
      { numRuns: 12, seed: 20_261_122 },
    );
  }, 180_000);
});
