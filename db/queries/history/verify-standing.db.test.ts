import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { acceptClaim } from "#db/commands/claims/accept-claim";
import { correctClaim } from "#db/commands/claims/correct-claim";
import { rejectClaim } from "#db/commands/claims/reject-claim";
import { undo } from "#db/commands/history/undo";
import { decideProposal } from "#db/commands/rereading/decide-proposal";
import { linkResponse } from "#db/commands/responses/link-response";
import { unlinkResponse } from "#db/commands/responses/unlink-response";
import { affiliations } from "#db/schema/actors";
import { claims, responses } from "#db/schema/claims";
import { claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { desk, read } from "#db/testing/reread";
import { openProposals, readAgainAs } from "#db/testing/rereading";
import { goldWorld } from "#db/testing/world";
import { CLAIM_TYPES, REJECTION_REASONS } from "#domain/claim";
import { Failure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { verifyStanding } from "./verify-standing";

let editor: Principal;
let ids: string[];

beforeAll(async () => {
  ({ editor } = await goldWorld());
  ids = await claimIds(editor);
});

const verdict = async () =>
  (await verifyStanding()).find(({ workspaceId }) => workspaceId === editor.workspaceId);
const links = () =>
  database()
    .select()
    .from(responses)
    .where(eq(responses.workspaceId, editor.workspaceId))
    .orderBy(responses.id);
const some = <T>(all: readonly T[], dice: number): T | undefined => all[dice % Math.max(1, all.length)];

/** One random act; a failure that is expected is part of the game. */
async function someAct([kind = 0, which = 0, what = 0]: readonly number[]): Promise<void> {
  const id = some(ids, which) ?? "";
  const at = { claimId: id, version: (await claimAsItStands(editor, id)).claim.version };
  const link = some(await links(), what);
  const named = { name: `Body ${what % 3}`, kind: "organisation" as const };
  const acts = [
    () => acceptClaim(editor, at),
    () => rejectClaim(editor, { ...at, reason: REJECTION_REASONS[what % 6] ?? "other" }),
    () => correctClaim(editor, { ...at, type: CLAIM_TYPES[what % 10], said: `2025-03-0${(what % 9) + 1}` }),
    () => correctClaim(editor, { ...at, targets: [named, { name: "China", kind: "country" }] }),
    () => correctClaim(editor, { ...at, actors: [named] }),
    () => linkResponse(editor, { responseId: id, chargeId: some(ids, what) ?? "", version: null }),
    () => link && unlinkResponse(editor, { linkId: link.id, version: link.version }),
    async () => undo(editor, { seq: (await historyOf(editor, id)).at(-1)?.seq ?? 1 }),
  ];
  await acts[kind % acts.length]?.()?.catch((failure: unknown) => {
    if (!(failure instanceof Failure)) throw failure;
  });
}

describe("what is derived from the claims", () => {
  it("is all there after an import", async () => {
    const found = await verdict();
    expect(found).toMatchObject({ wrong: 0 });
    expect(found?.rows).toBeGreaterThan(ids.length);
  });

  it("is as the claims say after any run of acts", async () => {
    const dice = fc.array(fc.nat({ max: 9999 }), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(dice, { minLength: 1, maxLength: 6 }), async (throws) => {
        for (const one of throws) await someAct(one);
        expect(await verdict()).toMatchObject({ wrong: 0 });
      }),
      { seed: 20261122, numRuns: 25 },
    );
  }, 120_000);

  it("is as the claims say after acts of several editors at the same time", async () => {
    const charges = ids.slice(0, 40);
    await Promise.all(charges.map((_, n) => someAct([n % 8, n % 5, n * 7])));
    expect(await verdict()).toMatchObject({ wrong: 0 });
  }, 60_000);

  it("is as the claims say once another reading of a document is accepted", async () => {
    const { editor: another } = await desk(read("one"));
    await readAgainAs(another, (claims) => claims.slice(1).map((claim) => ({ ...claim, targets: [] })));
    for (const { id: proposalId, version } of await openProposals(another))
      await decideProposal(another, { proposalId, version, decision: "accept" });
    const own = (await verifyStanding()).find(({ workspaceId }) => workspaceId === another.workspaceId);
    expect(own).toMatchObject({ wrong: 0 });
  });

  it("is as the claims say when somebody writes past the commands", async () => {
    const own = eq(claims.workspaceId, editor.workspaceId);
    await database().update(claims).set({ state: "accepted", rejection: null }).where(own);
    await database().delete(affiliations).where(eq(affiliations.workspaceId, editor.workspaceId));
    await database().execute(sql`
      update articles set withdrawn_at = now() where id in (
        select id from articles where workspace_id = ${editor.workspaceId} order by id limit 3)`);
    await database().execute(sql`
      delete from claim_targets where workspace_id = ${editor.workspaceId} and ordinal = 0 and claim_id in (
        select id from claims where workspace_id = ${editor.workspaceId} order by id limit 20)`);
    expect(await verdict()).toMatchObject({ wrong: 0 });
    await database().execute(
      sql`update claim_pairs set type = 'state' where workspace_id = ${editor.workspaceId}`,
    );
    expect((await verdict())?.wrong).toBeGreaterThan(0);
  });
});
