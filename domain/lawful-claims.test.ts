import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "./extraction";
import { faultsOf } from "./lawful-claims";

const TEXT = "Ruritania accused Graustark of moving the stones.";
const CHARGE: ExtractedClaim = {
  ...{ id: "1", type: "allege", mode: "indirect", sourcing: "record", speaker: null, nested: false },
  ...{ actors: [{ name: "Ruritania", kind: "country" }], targets: [], said: null, allegation: null },
  ...{ spans: [[31, 48]], content: [[31, 48]], source: [[0, 9]], cue: [[10, 17]] },
  ...{ respondsTo: [], confidence: 0.9, reasons: {} },
};

describe("claims of an extractor", () => {
  it("are lawful where their words stand in the text", () => {
    expect(faultsOf(TEXT, [CHARGE])).toEqual([]);
  });

  it.each<[string, Partial<ExtractedClaim>]>([
    ["words beyond the text", { spans: [[31, 480]] }],
    ["words of no length", { cue: [[10, 10]] }],
    ["words that are blanks", { source: [[9, 10]] }],
    ["no words", { spans: [] }],
    ["a day that is none", { said: "2026-02-30" }],
    ["a certainty above all", { confidence: 1.5 }],
    ["an actor without a name", { actors: [{ name: " ", kind: "country" }] }],
    ["an answer to itself", { respondsTo: [{ to: "1", basis: "implied", confidence: 0.5 }] }],
    ["an answer to nothing", { respondsTo: [{ to: "2", basis: "implied", confidence: 0.5 }] }],
  ])("are not with %s", (_, wrong) => {
    expect(faultsOf(TEXT, [{ ...CHARGE, ...wrong }])).not.toEqual([]);
  });

  it("are not with one id for two", () => {
    expect(faultsOf(TEXT, [CHARGE, CHARGE])).toEqual(["Two claims have one id."]);
  });
});
