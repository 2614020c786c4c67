import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { readText } from "#extraction/3-sentences";
import { outerAttributions } from "#extraction/4-attributions";
import { readModel } from "#extraction/model/read-model";
import { readCorpus } from "./train/corpus";
import { type Curated, readCurated } from "./train/curated";
import { evaluate, figureLines } from "./train/evaluate";
import { readReadings } from "./train/readings";
import { reliabilityLines, reliabilityOf, reliabilityPicture } from "./train/reliability";
import { trainModel } from "./train/train-model";
import { trainTargets } from "./train/train-targets";
import { trainTypes } from "./train/train-types";

const USAGE =
  "usage: npm run train -- [--data FOLDER] [--curated FILE] [--out FOLDER] [--part attribution|types|targets]";
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    curated: { type: "string" },
    out: { type: "string" },
    part: { type: "string" },
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
  : { articles: [], readings: [] };
const articles = () => [...readCorpus(folder, "train", kept), ...curated.articles];

function write(name: string, packed: Uint8Array): void {
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

const wanted = values.part === undefined ? Object.values(PARTS) : [PARTS[values.part]];
for (const part of wanted) {
  if (!part) {
    console.error(USAGE);
    process.exitCode = 2;
    break;
  }
  await part();
}
