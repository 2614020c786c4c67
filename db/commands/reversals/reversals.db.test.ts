import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { actorReversals, type Reversal } from "#db/queries/actors/actor-reversals";
import { actorTurns } from "#db/queries/actors/actor-turns";
import { allegation } from "#db/queries/allegation";
import { verifyHistory } from "#db/queries/history/verify-history";
import { reversals } from "#db/schema/reversals";
import { historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import { NO_FILTER } from "#domain/claim-filter";
import { movedOn } from "#domain/position";
import type { Principal } from "#domain/principal";
import { alone } from "#domain/roll-up";
import { undo } from "../history/undo";
import { confirmReversal } from "./confirm-reversal";
import { dismissReversal } from "./dismiss-reversal";

let editor: Principal;
let reader: Principal;
let ofChina: () => Promise<Reversal[]>;

beforeEach(async () => {
  const world = await goldWorld();
  editor = world.editor;
  reader = await world.person("reader");
  ofChina = () => actorReversals(reader, NO_FILTER, alone("china"));
});

const judged = ({ allegation: of, before, after, verdict }: Reversal, reason: string | null = null) => ({
  ...{ actor: "china", allegation: of.slug, before: before.id, after: after.id },
  ...{ version: verdict?.version ?? null, reason },
});
const first = async (): Promise<Reversal> => {
  const [reversal] = await ofChina();
  if (!reversal) throw new Error("China reverses nothing in the annotated corpus.");
  return reversal;
};
const rows = () => database().select().from(reversals).where(eq(reversals.workspaceId, editor.workspaceId));

describe("a reversal", () => {
  it("is nobody's word until an editor confirms it, with a reason", async () => {
    expect((await first()).verdict).toBeNull();
    await confirmReversal(editor, judged(await first(), "the ministry said so"));
    expect((await first()).verdict).toMatchObject({
      says: "confirmed",
      reason: "the ministry said so",
      version: 1,
      act: { by: "A editor" },
    });
  });

  it("that is dismissed moves the position no more, on the actor's page or the allegation's", async () => {
    const of = (await first()).allegation.slug;
    for (const reversal of await ofChina())
      if (reversal.allegation.slug === of) await dismissReversal(editor, judged(reversal, "two topics"));
    expect([...movedOn(await actorTurns(reader, NO_FILTER, alone("china")))]).not.toContain(of);
    const { accused } = await allegation(reader, NO_FILTER, of);
    expect(accused.find(({ actor }) => actor.slug === "china")?.moved).toBe(false);
    expect((await ofChina()).filter(({ allegation: its }) => its.slug === of).length).toBeGreaterThan(0);
  });

  it("stands as before when the act is taken back, and the history is whole", async () => {
    await confirmReversal(editor, judged(await first()));
    await dismissReversal(editor, judged(await first(), "read again"));
    const dismissed = (await first()).verdict;
    await undo(editor, { seq: dismissed?.act?.seq ?? 0 });
    const confirmed = (await first()).verdict;
    expect(confirmed).toMatchObject({ says: "confirmed", reason: null, version: 3 });
    await undo(editor, { seq: confirmed?.act?.seq ?? 0 });
    expect((await first()).verdict).toMatchObject({ says: null, act: null, version: 4 });
    await confirmReversal(editor, judged(await first(), "after all"));
    expect((await first()).verdict).toMatchObject({ says: "confirmed", reason: "after all" });
    const [row] = await rows();
    expect((await historyOf(editor, row?.id ?? "")).map(({ act }) => act)).toEqual([
      ...["confirmReversal", "dismissReversal", "undo", "undo", "confirmReversal"],
    ]);
    const desks = await verifyHistory();
    expect(desks.find((desk) => desk.workspaceId === editor.workspaceId)?.whole).toBe(true);
  });

  it("is judged as it was on the screen: the second of two editors is told", async () => {
    const seen = judged(await first());
    await confirmReversal(editor, seen);
    await expect(dismissReversal(editor, seen)).rejects.toMatchObject({ kind: "conflict" });
  });

  it("must be a change of position: two claims that are none cannot be judged", async () => {
    const seen = judged(await first());
    const { before, after } = seen;
    for (const ends of [
      { before: after, after },
      { before: after, after: before },
    ])
      await expect(confirmReversal(editor, { ...seen, ...ends })).rejects.toMatchObject({ kind: "invalid" });
    await expect(confirmReversal(editor, { ...seen, actor: "ukraine" })).rejects.toMatchObject({
      kind: "invalid",
    });
    expect(await rows()).toEqual([]);
  });

  it("is judged by editors: a reader may not, and nothing is written", async () => {
    const seen = judged(await first());
    await expect(confirmReversal(reader, seen)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(dismissReversal(reader, seen)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await rows()).toEqual([]);
  });

  it("of another workspace is not known", async () => {
    const seen = judged(await first());
    const stranger = (await goldWorld()).editor;
    await expect(confirmReversal(stranger, seen)).rejects.toMatchObject({ kind: "invalid" });
  });
});
