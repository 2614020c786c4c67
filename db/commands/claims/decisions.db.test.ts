import postgres from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import { claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import { ConflictFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { linkResponse } from "../responses/link-response";
import { acceptClaim } from "./accept-claim";
import { correctClaim } from "./correct-claim";
import { rejectClaim } from "./reject-claim";

let editor: Principal;
let reader: Principal;
let ids: string[];

beforeAll(async () => {
  const world = await goldWorld();
  editor = world.editor;
  reader = await world.person("reader");
  ids = await claimIds(editor);
});

const claim = (n: number) => claimAsItStands(editor, ids[n] ?? "");

describe("a decision on a claim", () => {
  it("accepts it, and the history says who and from what", async () => {
    const before = await claim(0);
    const version = await acceptClaim(editor, { claimId: before.claim.id, version: 1 });
    const after = await claim(0);
    expect(after.claim).toMatchObject({ state: "accepted", version });
    expect(after.spans).toEqual(before.spans);
    expect(await historyOf(editor, before.claim.id)).toMatchObject([
      { act: "acceptClaim", userName: editor.name, before: { claim: { state: "proposed" } } },
    ]);
  });

  it("rejects it for one of six reasons, with a note", async () => {
    const { claim: was } = await claim(1);
    await rejectClaim(editor, { claimId: was.id, version: 1, reason: "doubled", why: " twice " });
    expect((await claim(1)).claim).toMatchObject({ state: "rejected", rejection: "doubled" });
    expect(await historyOf(editor, was.id)).toMatchObject([{ why: "twice" }]);
    await expect(
      rejectClaim(editor, { claimId: was.id, version: 2, reason: "doubled" }),
    ).rejects.toMatchObject({ kind: "conflict" });
  });

  it("is refused to a reader, and nothing is written", async () => {
    const before = await claim(2);
    const at = { claimId: before.claim.id, version: 1 };
    for (const attempt of [
      acceptClaim(reader, at),
      rejectClaim(reader, { ...at, reason: "other" }),
      correctClaim(reader, { ...at, type: "state" }),
    ])
      await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
    expect(await claim(2)).toEqual(before);
    expect(await historyOf(editor, before.claim.id)).toEqual([]);
  });

  it("is not found in another workspace", async () => {
    const stranger = (await goldWorld()).editor;
    const at = { claimId: ids[2] ?? "", version: 1 };
    await expect(acceptClaim(stranger, at)).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("the words and people of a claim that is decided", () => {
  it("stay the rows they were, and keep a past only once they change", async () => {
    const id = ids[5] ?? "";
    const owner = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => undefined });
    const gone = async () => {
      const [row] = await owner`select
        (select count(*)::int from past.claims where id = ${id}) as claims,
        (select count(*)::int from past.claim_spans where claim_id = ${id}) as spans,
        (select count(*)::int from past.claim_targets where claim_id = ${id}) as targets`;
      return row;
    };
    const { targets, spans } = await claim(5);
    await acceptClaim(editor, { claimId: id, version: 1 });
    const decided = await gone();
    const somebodyElse = [{ name: "Somebody else", kind: "person" as const }];
    await correctClaim(editor, { claimId: id, version: 2, targets: somebodyElse });
    const corrected = await gone();
    await owner.end();
    expect(decided).toEqual({ claims: 1, spans: 0, targets: 0 });
    expect(corrected).toEqual({ claims: 2, spans: 0, targets: targets.length });
    expect((await claim(5)).targets).not.toEqual(targets);
    expect((await claim(5)).spans).toEqual(spans);
  });
});

describe("two editors at once", () => {
  it("one of fifty corrections of the same version wins, and every other is told what stands now", async () => {
    const { id } = (await claim(3)).claim;
    const said = (n: number) => `2025-01-${String((n % 28) + 1).padStart(2, "0")}`;
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) => correctClaim(editor, { claimId: id, version: 1, said: said(n) })),
    );
    const lost = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(outcomes.length - lost.length).toBe(1);
    const now = await claim(3);
    expect(now.claim.version).toBe(2);
    for (const failure of lost) {
      expect(failure).toBeInstanceOf(ConflictFailure);
      expect(failure.newer).toEqual(now);
    }
    expect(await historyOf(editor, id)).toHaveLength(1);
  });
});

describe("history that cannot be written", () => {
  it("undoes the change it should have told of", async () => {
    const before = await claim(4);
    const { id } = before.claim;
    const all = await Promise.all(ids.map((_, n) => claim(n)));
    const charge = all.find((one) => one.claim.type === "allege" && one.claim.id !== id);
    const link = { responseId: id, chargeId: charge?.claim.id ?? "", version: null };
    const owner = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => undefined });
    await owner.unsafe(`alter table revisions add constraint refused
      check (entity_id <> '${id}' and entity <> 'response') not valid`);
    await expect(acceptClaim(editor, { claimId: id, version: 1 })).rejects.toThrow(/insert into "revisions"/);
    await expect(linkResponse(editor, link)).rejects.toThrow(/insert into "revisions"/);
    const drawn =
      await owner`select from responses where response_id = ${id} and charge_id = ${link.chargeId}`;
    await owner.unsafe("alter table revisions drop constraint refused");
    await owner.end();
    expect(await claim(4)).toEqual(before);
    expect(await historyOf(editor, id)).toEqual([]);
    expect(drawn).toHaveLength(0);
  });
});
