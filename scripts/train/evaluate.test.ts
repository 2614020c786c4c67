import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText } from "#extraction/3-sentences";
import { outerAttributions } from "#extraction/4-attributions";
import { loadModels } from "#jobs/models";
import { readCorpus } from "./corpus";
import { evaluate } from "./evaluate";

const FOLDER = new URL("../../../shared/polnear", import.meta.url).pathname;
const present = existsSync(`${FOLDER}/dev.jsonl.gz`);
if (!present) console.log("PolNeAR is not here (../shared/polnear): the floor under its score is not tested");

/** A fall below these is a fault; they stand a little under what `npm run train` printed. */
const FLOOR = { all: 0.685, source: 0.765, cue: 0.71, content: 0.635 };

describe.skipIf(!present)("on PolNeAR's development part", () => {
  it("the model finds as much as it did when it was trained", { timeout: 60_000 }, async () => {
    const { models } = loadModels();
    const dev = readCorpus(FOLDER, "dev", new Set());
    const { pieceEM, span } = await evaluate(FOLDER, dev, (text) =>
      outerAttributions(readText(text), models.attribution),
    );
    expect(span.all["e2e(head)"].f).toBeGreaterThan(FLOOR.all);
    expect(pieceEM.source.f).toBeGreaterThan(FLOOR.source);
    expect(pieceEM.cue.f).toBeGreaterThan(FLOOR.cue);
    expect(pieceEM.content.f).toBeGreaterThan(FLOOR.content);
  });
});
