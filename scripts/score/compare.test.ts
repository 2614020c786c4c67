import { afterEach, describe, expect, it } from "vitest";
import { loadModels } from "#jobs/models";
import { fakeServer, saying, telling } from "#llm/testing/fake-server";
import type { Collection } from "./collections";
import { sideBySide } from "./compare";

const TEXT = "Ruritania accused Graustark of moving the stones. The river runs on.";
const SPAN = [TEXT.indexOf("moving"), TEXT.indexOf(" The river") - 1] as const;
const COLLECTION: Collection = {
  documents: [{ id: "d", text: TEXT, title: null, published: "2026-03-04" }],
  gold: [
    {
      id: "d",
      claims: [
        {
          ...{ id: "1", type: "allege", mode: "indirect", sourcing: "record", speaker: null, nested: false },
          ...{ actors: ["Ruritania"], targets: ["Graustark"], spans: [SPAN], respondsTo: [], said: null },
        },
      ],
    },
  ],
};
const CHARGE = {
  ...{ paragraph: 1, source: "Ruritania", cue: "accused", content: ["moving the stones"], type: "allege" },
  ...{ speaker: null, targets: [{ name: "Graustark", kind: "country" }], said: null, answers: [] },
  actors: [{ name: "Ruritania", kind: "country" }],
};

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

describe("a comparison of extractors", () => {
  it("sets a language model beside the built-in extractor, with its tokens, cost and time", async () => {
    const server = await fakeServer(telling(CHARGE, { ...CHARGE, content: ["burning the bridge"] }));
    close = server.close;
    const { settings } = server;
    const { models } = loadModels();
    const told = await sideBySide("stones", COLLECTION, { models, settings, asArticle: true });
    expect(told).toMatch(/stones, 1 document +built-in +fake/);
    expect(told).toMatch(/claims found, F1 +[\d.]+ +100\.0/);
    expect(told).toMatch(/tokens in, out +– +100, 20/);
    expect(told).toMatch(/cost +– +\$0\.0003/);
    expect(told).toMatch(/claims not kept +– +1/);
    expect(told).toMatch(/articles read +1 +1, 0 built-in/);
  });

  it("says what the model was of no use for, and why", async () => {
    const server = await fakeServer(saying("No."));
    close = server.close;
    const { settings } = server;
    const { models } = loadModels();
    const told = await sideBySide("stones", COLLECTION, { models, settings, asArticle: true });
    expect(told).toMatch(/articles read +1 +0, 1 built-in/);
    expect(told).toContain("Not read by the model: The model did not answer in the form");
  });
});
