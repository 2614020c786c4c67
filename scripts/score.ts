import { parseArgs } from "node:util";
import { extractRun, type RunOptions } from "#extraction/extract";
import { loadModels } from "#jobs/models";
import { scoreClaims } from "#learning/score-claims";
import { extractionLine } from "./extract/extraction-line";
import { type Collection, corpus, floorsOfCorpus, polnear, readings } from "./score/collections";
import { fallen, readFloors } from "./score/floors";
import { differences, table } from "./score/table";

const { values: given } = parseArgs({
  options: {
    polnear: { type: "string" },
    readings: { type: "string" },
    held: { type: "boolean" },
    show: { type: "boolean" },
    json: { type: "boolean" },
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

const faults = fallen(scored("corpus", corpus(), {}), readFloors(floorsOfCorpus()));
if (given.polnear) scored("polnear", polnear(given.polnear), { asArticle: true });
if (given.readings)
  scored(given.held ? "readings held out" : "readings", readings(given.readings, given.held ?? false), {
    asArticle: true,
  });
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
