import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { actorHead } from "#db/queries/actors/actor-head";
import { standingFaults } from "#db/queries/merging/standing-faults";
import { actors } from "#db/schema/actors";
import { claimTargets } from "#db/schema/claims";
import { claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { whoStands } from "#db/testing/merge-laws";
import { goldWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { correctClaim } from "../claims/correct-claim";
import { undo } from "../history/undo";
import { setApart } from "../merging/set-apart";
import { type ActorState, readActor } from "./actor-state";
import { addAlias } from "./add-alias";
import { affiliateActor } from "./affiliate-actor";
import { changeActor } from "./change-actor";
import { changeAffiliation } from "./change-affiliation";
import { createActor } from "./create-actor";
import { mergeActors } from "./merge-actors";
import { removeAlias } from "./remove-alias";
import { splitActor } from "./split-actor";

let editor: Principal;
let reader: Principal;

beforeAll(async () => {
  const world = await goldWorld();
  editor = world.editor;
  reader = await world.person("reader");
});

const actorNamed = async (name: string): Promise<ActorState> => {
  const [row] = await database()
    .select({ id: actors.id })
    .from(actors)
    .where(and(eq(actors.workspaceId, editor.workspaceId), eq(actors.name, name)));
  return database().transaction((tx) => readActor(tx, editor.workspaceId, row?.id ?? ""));
};
const at = ({ actor }: ActorState) => ({ actorId: actor.id, version: actor.version });
const created = async (name: string, kind: "person" | "organisation" = "organisation") => {
  await createActor(editor, { name, kind });
  return actorNamed(name);
};
const undoLast = async (id: string) => undo(editor, { seq: (await historyOf(editor, id)).at(-1)?.seq ?? 0 });

describe("an actor", () => {
  it("is entered, renamed, known by other names, and each act is in the history and can be taken back", async () => {
    const one = await created("Ministry of Weather");
    await changeActor(editor, { ...at(one), name: "Weather Ministry" });
    const renamed = await actorNamed("Weather Ministry");
    expect(renamed.aliases.map(({ alias }) => alias).sort()).toEqual([
      "Ministry of Weather",
      "Weather Ministry",
    ]);
    await addAlias(editor, { ...at(renamed), alias: "MoW" });
    await removeAlias(editor, { ...at(await actorNamed("Weather Ministry")), alias: "Ministry of Weather" });
    for (const _ of [1, 2, 3]) {
      const acts = await historyOf(editor, one.actor.id);
      const undone = new Set(acts.map((act) => act.undoes));
      const last = acts.filter((act) => act.undoes === null && !undone.has(act.seq)).at(-1);
      await undo(editor, { seq: last?.seq ?? 0 });
    }
    const back = await actorNamed("Ministry of Weather");
    expect(back.aliases).toEqual(one.aliases);
    await undo(editor, { seq: (await historyOf(editor, one.actor.id))[0]?.seq ?? 0 });
    await expect(actorHead(editor, one.actor.slug)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("cannot take a name that another is known by", async () => {
    const one = await created("Office of Tides");
    await expect(addAlias(editor, { ...at(one), alias: "the RUSSIA" })).rejects.toMatchObject({
      kind: "conflict",
      message: expect.stringContaining("already names Russia"),
    });
    await expect(createActor(editor, { name: "Russia", kind: "country" })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  it("belongs to a body for some time, and the end of it can be told later", async () => {
    const one = await created("Jane Tide", "person");
    await affiliateActor(editor, {
      ...at(one),
      body: "Russia",
      role: "speaks-for",
      office: "envoy",
      since: "2020-01-01",
    });
    const now = await actorNamed("Jane Tide");
    const affiliationId = now.affiliations[0]?.id ?? "";
    await changeAffiliation(editor, { ...at(now), affiliationId, since: "2020-01-01", until: "2024-05-05" });
    expect((await actorNamed("Jane Tide")).affiliations).toMatchObject([
      { office: "envoy", since: "2020-01-01", until: "2024-05-05" },
    ]);
    expect(await actorHead(editor, one.actor.slug)).toMatchObject({
      bodies: [{ name: "Russia", office: "envoy" }],
    });
    await expect(
      changeAffiliation(editor, { ...at(now), affiliationId, since: "2024-01-01", until: "2020-01-01" }),
    ).rejects.toMatchObject({ kind: "invalid" });
    await undoLast(one.actor.id);
    expect((await actorNamed("Jane Tide")).affiliations).toMatchObject([{ until: null }]);
  });
});

describe("a merge of actors", () => {
  it("puts all claims, spellings and offices under the survivor, once each, and a split puts them back", async () => {
    const [russia, china] = [await actorNamed("Russia"), await actorNamed("China")];
    const before = await whoStands(editor);
    await mergeActors(editor, { memberId: china.actor.id, survivorId: russia.actor.id });
    expect(await standingFaults(editor)).toEqual([]);
    const merged = await whoStands(editor);
    expect(merged.get("alias china")).toBe(russia.actor.id);
    expect([...merged.values()].filter((stands) => stands.startsWith(`[["${china.actor.id}`))).toEqual([]);
    await splitActor(editor, at(await actorNamed("China")));
    expect(await whoStands(editor)).toEqual(before);
    expect(await standingFaults(editor)).toEqual([]);
  });

  it("of a merged actor is told again by the one it leads to, and split from there with its own members", async () => {
    const [a, b, c] = [await actorNamed("China"), await actorNamed("Russia"), await actorNamed("NATO")];
    const before = await whoStands(editor);
    await mergeActors(editor, { memberId: a.actor.id, survivorId: b.actor.id });
    const first = await whoStands(editor);
    await mergeActors(editor, { memberId: b.actor.id, survivorId: c.actor.id });
    expect((await whoStands(editor)).get("alias china")).toBe(c.actor.id);
    expect(await standingFaults(editor)).toEqual([]);
    await undoLast(b.actor.id);
    expect(await whoStands(editor)).toEqual(first);
    await undoLast(a.actor.id);
    expect(await whoStands(editor)).toEqual(before);
  });

  it("survives a correction in between: what was entered for the member leaves with it, what was added stays", async () => {
    const [member, survivor] = [await actorNamed("China"), await actorNamed("Russia")];
    const ids = await claimIds(editor);
    const states = await Promise.all(ids.map((id) => claimAsItStands(editor, id)));
    const own = states.find(({ targets }) => targets.length === 1 && targets[0] === member.actor.id);
    const other = states.find(
      ({ targets, actors: makers }) =>
        ![...targets, ...makers].some((id) => id === member.actor.id || id === survivor.actor.id),
    );
    if (!own || !other) throw new Error("The corpus has no such claims.");
    await mergeActors(editor, { memberId: member.actor.id, survivorId: survivor.actor.id });
    await correctClaim(editor, {
      ...{ claimId: own.claim.id, version: own.claim.version },
      targets: [{ name: "Russia" }, { name: "NATO" }],
    });
    await correctClaim(editor, {
      ...{ claimId: other.claim.id, version: other.claim.version },
      targets: [{ name: "China" }],
    });
    await splitActor(editor, at(await actorNamed("China")));
    expect((await claimAsItStands(editor, own.claim.id)).targets[0]).toBe(member.actor.id);
    expect((await claimAsItStands(editor, other.claim.id)).targets).toEqual([survivor.actor.id]);
    expect(await standingFaults(editor)).toEqual([]);
  });

  it("of a claim that names both counts once, and both come back in their places", async () => {
    const [one, two] = [await actorNamed("China"), await actorNamed("Russia")];
    const [id = ""] = await claimIds(editor);
    const { claim } = await claimAsItStands(editor, id);
    const targets = ["China", "NATO", "Russia"].map((name) => ({ name }));
    await correctClaim(editor, { claimId: id, version: claim.version, targets });
    const was = (await claimAsItStands(editor, id)).targets;
    const before = await whoStands(editor);
    await mergeActors(editor, { memberId: one.actor.id, survivorId: two.actor.id });
    expect((await claimAsItStands(editor, id)).targets).toEqual(was);
    const rows = await database()
      .select({ actorId: claimTargets.actorId })
      .from(claimTargets)
      .where(and(eq(claimTargets.workspaceId, editor.workspaceId), eq(claimTargets.claimId, id)));
    expect(rows).toHaveLength(2);
    expect(await standingFaults(editor)).toEqual([]);
    await undoLast(one.actor.id);
    expect(await whoStands(editor)).toEqual(before);
  });

  it("is not done again by undo where the other was merged into it since", async () => {
    const [a, b] = [await created("Delta"), await created("Epsilon")];
    await mergeActors(editor, { memberId: a.actor.id, survivorId: b.actor.id });
    await undoLast(a.actor.id);
    await mergeActors(editor, { memberId: b.actor.id, survivorId: a.actor.id });
    await expect(undoLast(a.actor.id)).rejects.toMatchObject({ kind: "conflict" });
    expect(await standingFaults(editor)).toEqual([]);
  });

  it("is refused for one that is merged already, and for an actor with itself", async () => {
    const [a, b, c] = [await created("Alpha"), await created("Beta"), await created("Gamma")];
    const pair = (member: ActorState, survivor: ActorState) => ({
      memberId: member.actor.id,
      survivorId: survivor.actor.id,
    });
    await expect(mergeActors(editor, pair(a, a))).rejects.toMatchObject({ kind: "invalid" });
    await mergeActors(editor, pair(a, b));
    await expect(mergeActors(editor, pair(a, c))).rejects.toMatchObject({ kind: "conflict" });
    await expect(mergeActors(editor, pair(b, a))).rejects.toMatchObject({ kind: "conflict" });
    await expect(addAlias(editor, { ...at(await actorNamed("Alpha")), alias: "Al" })).rejects.toMatchObject({
      kind: "conflict",
    });
  });
});

describe("a reader", () => {
  it("may not do any of it, and nothing is written", async () => {
    const one = await actorNamed("Russia");
    const [a, b] = [one.actor.id, (await actorNamed("China")).actor.id];
    const before = [await whoStands(editor), await historyOf(editor, a), await historyOf(editor, b)];
    const seen = at(one);
    for (const act of [
      createActor(reader, { name: "Nobody", kind: "person" }),
      changeActor(reader, { ...seen, name: "Rossiya" }),
      addAlias(reader, { ...seen, alias: "Rossiya" }),
      removeAlias(reader, { ...seen, alias: "Russia" }),
      affiliateActor(reader, { ...seen, body: "NATO", role: "member-of" }),
      changeAffiliation(reader, { ...seen, affiliationId: a, remove: true }),
      mergeActors(reader, { memberId: a, survivorId: b }),
      splitActor(reader, seen),
      setApart(reader, { kind: "actor", ids: [a, b] }),
    ])
      await expect(act).rejects.toMatchObject({ kind: "forbidden" });
    expect([await whoStands(editor), await historyOf(editor, a), await historyOf(editor, b)]).toEqual(before);
    const nobody = and(
      eq(actors.workspaceId, editor.workspaceId),
      eq(actors.name, "Nobody"),
      isNull(actors.mergedInto),
    );
    expect(await database().select().from(actors).where(nobody)).toEqual([]);
  });
});
