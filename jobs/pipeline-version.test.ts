import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { extractRun } from "#extraction/extract";
import { arrivalsOf } from "./corpus";
import { loadModels } from "./models";
import witness from "./pipeline-witness.json" with { type: "json" };

/** What the stages say of the corpus. Fractions are cut to two places: another processor may differ in the last ones. */
async function saidOfCorpus(): Promise<string> {
  const { models } = loadModels();
  const documents = (await arrivalsOf("corpus")).map(({ document }) => document);
  const run = extractRun(documents, models);
  const said = JSON.stringify(run, (_, value) =>
    typeof value === "number" && !Number.isInteger(value) ? Math.round(value * 100) / 100 : value,
  );
  return createHash("sha256").update(said).digest("hex").slice(0, 16);
}

it("bears another number whenever it says something else of the corpus", async () => {
  const { version } = loadModels();
  const corpus = await saidOfCorpus();
  if (version === witness.version)
    expect(
      corpus,
      "The stages read the corpus otherwise than before under the same number, so articles that were read would never be " +
        "read again. Raise PIPELINE in extraction/pipeline.ts and run this test again.",
    ).toBe(witness.corpus);
  expect(
    { version, corpus },
    "The pipeline bears a new number: write what is received here into jobs/pipeline-witness.json.",
  ).toEqual(witness);
});
