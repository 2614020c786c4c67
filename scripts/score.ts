import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { InvalidFailure } from "#domain/failure";
import { extractRun, type RunOptions } from "#extraction/extract";
import { loadModels } from "#jobs/models";
import { scoreClaims } from "#learning/score-claims";
import { HOW_TO_SET, llmSettings } from "#llm/settings";
import { extractionLine } from "./extract/extraction-line";
import { type Collection, corpus, floorsOfCorpus, polnear, readings } from "./score/collections";
import { sideBySide } from "./score/compare";
import { fallen, readFloors } from "./score/floors";
import { differences, table } from "./score/table";

/** The settings of this clone, as `npm start` reads them. */
const ENV = new URL("../.env", import.meta.url).pathname;

const { values: given } = parseArgs({
  options: {
    polnear: { type: "string" },
    readings: { type: "string" },
    held: { type: "boolean" },
    show: { type: "boolean" },
    json: { type: "boolean" },
    extractor: { type: "string", default: "built-in" },
  },
});

/** Extracts a collection's documents, scores them against its gold and prints the figures. */
function scored(name: string, { gold, documents }: Collection, options: RunOptions) {
  const start = performance.now();
  const { extractions } = extractRun(documents, loadModels().models, options);
  const seconds = (performance.now() - start) / 1000;
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const lines = extractions.map((extraction) => extractionLine(texts.get(extraction.id) ?? "", extraction));
  const score = scoreClaims(gold, lines, texts, { ignoreNested: options.asArticle });
  const { misses: _, extras: __, ...figures } = score;
  console.log(
    given.json
      ? JSON.stringify({ [name]: figures })
      : `${name}: ${documents.length} documents, ${seconds.toFixed(1)} s`,
  );
  if (!given.json) console.log(table(score));
  if (given.show) console.log(differences(score));
  return score;
}

/** Compares the language model of the settings with the built-in extractor; says what to set where none is. */
async function compare() {
  if (existsSync(ENV)) process.loadEnvFile(ENV);
  const settings = llmSettings(process.env);
  if (!settings) throw new InvalidFailure(HOW_TO_SET);
  const { models } = loadModels();
  console.log(await sideBySide("corpus", corpus(), { models, settings, asArticle: false }));
  if (!given.polnear) return;
  console.log(await sideBySide("polnear", polnear(given.polnear), { models, settings, asArticle: true }));
}

if (!["built-in", "llm"].includes(given.extractor)) {
  console.error("Give --extractor llm or --extractor built-in.");
  process.exit(1);
}
if (given.extractor === "llm") {
  await compare().catch((error: unknown) => {
    if (!(error instanceof InvalidFailure)) throw error;
    console.error(error.message);
    process.exit(1);
  });
  process.exit();
}
const faults = fallen(scored("corpus", corpus(), {}), readFloors(floorsOfCorpus()));
if (given.polnear) scored("polnear", polnear(given.polnear), { asArticle: true });
if (given.readings)
  scored(given.held ? "readings held out" : "readings", readings(given.readings, given.held ?? false), {
    asArticle: true,
  });
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
