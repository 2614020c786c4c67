import { describe, expect, it } from "vitest";
import { newWorld } from "#db/testing/world";
import { writeCorpus } from "../generate/write-corpus";
import { runModel } from "./model";

describe("three editors who act at random", () => {
  it("never break a law: replay gives the rows, merges hold, quotations stand, nothing is negative", async () => {
    const world = await newWorld();
    const editors = [
      await world.person("editor"),
      await world.person("editor"),
      await world.person("reviewer"),
    ];
    const [first] = editors;
    if (!first) throw new Error("Nobody is here.");
    await writeCorpus(first, { claims: 60, seed: 7 });
    const { done, broken } = await runModel({ editors, acts: 300, seed: 7 });
    expect(broken).toEqual([]);
    expect(done).toBeGreaterThan(60);
  }, 180_000);
});
