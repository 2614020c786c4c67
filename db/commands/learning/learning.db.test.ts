import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { verifyHistory } from "#db/queries/history/verify-history";
import { modelInUse } from "#db/queries/learning/model-in-use";
import { modelList } from "#db/queries/learning/model-list";
import { models } from "#db/schema/models";
import { historyOf } from "#db/testing/claims";
import { acceptAll } from "#db/testing/decided";
import { goldWorld } from "#db/testing/world";
import type { ModelScores } from "#domain/model-score";
import type { Principal } from "#domain/principal";
import { undo } from "../history/undo";
import { cancelTraining } from "./cancel-training";
import { keepModel } from "./keep-model";
import { rollBackModel } from "./roll-back-model";
import { startTraining } from "./start-training";
import { takeModel } from "./take-model";

let admin: Principal;
let editor: Principal;
let reader: Principal;

const NONE = { tp: 0, predicted: 0, gold: 0 };
const SCORE = { articles: 2, found: NONE, typed: NONE, types: {} };
const SHIFT = { by: 0, low: null, high: null };
const scores: ModelScores = { before: SCORE, after: SCORE, found: SHIFT, typed: SHIFT };

/** Begins a training and ends it with some bytes. */
async function trained(words: string): Promise<string> {
  const { id } = await startTraining(admin, { queued: false });
  await keepModel(admin, kept(id, words));
  return id;
}

const kept = (id: string, words: string) => ({
  ...{ id, scores, learnedFrom: "a", pipeline: "1", comparedWith: null },
  ...{ attribution: Buffer.from(words), types: Buffer.from("types") },
  material: { articles: 9, claims: 50, heldArticles: 2, heldClaims: 9 },
});

const rows = () => database().select().from(models).where(eq(models.workspaceId, admin.workspaceId));
const inUse = async () => (await modelInUse(admin))?.number ?? null;

beforeAll(async () => {
  const world = await goldWorld();
  editor = world.editor;
  [admin, reader] = [await world.person("admin"), await world.person("reader")];
});

describe("a training", () => {
  it("is refused while too little is decided, in a sentence that says how much it takes and how much there is", async () => {
    await expect(startTraining(admin, {})).rejects.toMatchObject({
      kind: "invalid",
      message: expect.stringMatching(
        /it takes 8 articles .* with 40 claims that stand, and there are 0 articles/,
      ),
    });
    expect(await rows()).toEqual([]);
  });

  it("is begun, one at a time, cancelled for good, and never kept after that", async () => {
    await acceptAll(admin);
    const { id, number } = await startTraining(admin, {});
    await expect(startTraining(admin, {})).rejects.toMatchObject({
      kind: "conflict",
      message: `Model ${number} is being trained. Wait for it, or cancel it.`,
    });
    await cancelTraining(admin, { id });
    await expect(cancelTraining(admin, { id })).rejects.toMatchObject({ kind: "conflict" });
    expect(await keepModel(admin, kept(id, "late"))).toBeNull();
    expect(await rows()).toMatchObject([{ state: "cancelled", attribution: null }]);
  });

  it("leaves the hash of its bytes in the history, and not the bytes", async () => {
    const id = await trained("one");
    const [, last] = await historyOf(admin, id);
    expect(last?.after).toMatchObject({ state: "kept", hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(last?.after).not.toHaveProperty("attribution");
    const bytes = { ...kept(id, "x"), attribution: new Uint8Array(8_000_001) };
    await expect(keepModel(admin, bytes)).rejects.toMatchObject({ kind: "invalid" });
  });
});

describe("a model", () => {
  it("is taken into use and rolled back by one act each, and both can be taken back", async () => {
    const [one, two] = [await trained("first"), await trained("second")];
    const before = await inUse();
    await takeModel(admin, { id: one });
    const first = await inUse();
    await takeModel(admin, { id: two });
    expect(await inUse()).toBe((first ?? 0) + 1);
    await rollBackModel(admin, {});
    expect(await inUse()).toBe(first);
    await expect(rollBackModel(admin, {})).rejects.toMatchObject({ kind: "conflict" });

    const steps = await historyOf(admin, admin.workspaceId);
    const [took, , back] = steps.filter(({ entity }) => entity === "model choice").slice(-3);
    await undo(admin, { seq: back?.seq ?? 0 });
    expect(await inUse()).toBe((first ?? 0) + 1);
    await expect(undo(admin, { seq: took?.seq ?? 0 })).rejects.toMatchObject({ kind: "conflict" });
    await expect(undo(editor, { seq: back?.seq ?? 0 })).rejects.toMatchObject({ kind: "forbidden" });
    await takeModel(admin, { id: null });
    expect(await inUse()).toBe(before);
    expect((await modelList(admin)).previous).toEqual({ number: (first ?? 0) + 1 });
    expect(await verifyHistory()).toMatchObject([{ whole: true, fault: null }]);
  });

  it("is not taken into use unless it was trained to its end, nor over somebody else's choice", async () => {
    const { id } = await startTraining(admin, { queued: false });
    await expect(takeModel(admin, { id })).rejects.toMatchObject({ kind: "invalid" });
    const { version } = await modelList(admin);
    await keepModel(admin, kept(id, "third"));
    await expect(takeModel(admin, { id, version: version + 1 })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("is not for a reader nor an editor to train, keep, cancel, take or roll back, and nothing is written", async () => {
    const id = await trained("fourth");
    const before = [await rows(), await modelList(reader)];
    for (const who of [reader, editor])
      for (const act of [
        startTraining(who, {}),
        keepModel(who, kept(id, "other")),
        cancelTraining(who, { id }),
        takeModel(who, { id }),
        rollBackModel(who, {}),
      ])
        await expect(act).rejects.toMatchObject({ kind: "forbidden" });
    expect([await rows(), await modelList(reader)]).toEqual(before);
  });
});
