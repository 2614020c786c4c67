import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { LEARNING_SETTINGS } from "#domain/trained-model";
import { readText } from "#extraction/3-sentences";
import { outerAttributions } from "#extraction/4-attributions";
import { readModel } from "#extraction/model/read-model";
import { readCorpus } from "./train/corpus";
import { type Curated, readCurated } from "./train/curated";
import { evaluate, figureLines } from "./train/evaluate";
import { readReadings } from "./train/readings";
import { reliabilityLines, reliabilityOf, reliabilityPicture } from "./train/reliability";
import { scoreLines } from "./train/score-lines";
import { trainModel } from "./train/train-model";
import { trainTargets } from "./train/train-targets";
import { trainTypes } from "./train/train-types";
import { warmUp } from "./train/warm-up";

const USAGE = `usage: npm run train -- --data FOLDER [--curated FILE] [--out FOLDER] [--part attribution|types|targets]
       npm run train -- --curated FILE --out FOLDER [--seed N]   (goes on from the shipped weights)
       npm run train -- --curated [--seed N]   (the same with the desk's own articles; keeps the model there)`;
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    curated: { type: "string" },
    out: { type: "string" },
    part: { type: "string" },
    seed: { type: "string" },
  },
});
const folder = resolve(values.data ?? "../shared/polnear");
const out = resolve(values.out ?? "extraction/model");
const say = (line: string) => console.log(`${Math.round(process.uptime())} s  ${line}`);
const PARTS: Readonly<Record<string, () => Promise<void> | void>> = { attribution, types, targets };

const kept = new Set(
  readFileSync("scripts/train/kept.txt", "utf8")
    .split("\n")
    .filter((id) => id !== ""),
);

/** Articles that editors of a workspace decided, learned from beside the corpus. */
const curated: Curated = values.curated
  ? readCurated(resolve(values.curated))
  : { decided: [], articles: [], readings: [] };
const articles = () => [...readCorpus(folder, "train", kept), ...curated.articles];

function write(name: string, packed: Uint8Array): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, name), packed);
  say(`${name}: ${(packed.length / 1e6).toFixed(2)} MB`);
}

async function attribution(): Promise<void> {
  const packed = gzipSync(trainModel(articles(), say), { level: 9 });
  write("attribution.bin.gz", packed);
  const model = readModel(gunzipSync(packed));
  const dev = readCorpus(folder, "dev", kept);
  const figures = await evaluate(folder, dev, (text) => outerAttributions(readText(text), model));
  const tenths = reliabilityOf(dev, model);
  for (const line of [...figureLines(figures), ...reliabilityLines(tenths)]) say(line);
  writeFileSync(join(out, "reliability.svg"), reliabilityPicture(tenths));
}

function types(): void {
  const { packed, picture } = trainTypes(articles(), [...readReadings(), ...curated.readings], say);
  write("types.bin.gz", packed);
  writeFileSync(`${out}/types-reliability.svg`, picture);
}

function targets(): void {
  const weights = trainTargets(articles(), [...readReadings(), ...curated.readings], say);
  writeFileSync(`${out}/target-weights.json`, weights);
}

/** Trains the shipped weights on with the file of decided articles, and says how they did before and after. */
function warmed(): void {
  const settings = { ...LEARNING_SETTINGS, seed: Number(values.seed ?? LEARNING_SETTINGS.seed) };
  const { files, scores } = warmUp(curated.decided, settings, say);
  write("attribution.bin.gz", gzipSync(files.attribution, { level: 9 }));
  write("types.bin.gz", gzipSync(files.types, { level: 9 }));
  for (const line of scoreLines(scores)) say(line);
}

async function fromScratch(): Promise<void> {
  const wanted = values.part === undefined ? Object.values(PARTS) : [PARTS[values.part]];
  for (const part of wanted) await (part ?? refuse)();
}

function refuse(): void {
  console.error(USAGE);
  process.exitCode = 2;
}

// The base data do not ship: what editors decided goes on from the shipped weights, unless there are data to begin anew with.
if (!values.curated || values.data || values.part) await fromScratch();
else if (values.out) warmed();
else refuse();
