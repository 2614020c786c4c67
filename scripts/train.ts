import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { readText } from "#extraction/3-sentences";
import { outerAttributions } from "#extraction/4-attributions";
import { readModel } from "#extraction/model/read-model";
import { readCorpus } from "./train/corpus";
import { evaluate, figureLines } from "./train/evaluate";
import { readReadings } from "./train/readings";
import { trainModel } from "./train/train-model";
import { trainTypes } from "./train/train-types";

const USAGE = "usage: npm run train -- [--data FOLDER] [--out FOLDER] [--part attribution|types]";
const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string" }, part: { type: "string" } },
});
const folder = resolve(values.data ?? "../shared/polnear");
const out = resolve(values.out ?? "extraction/model");
const say = (line: string) => console.log(`${Math.round(process.uptime())} s  ${line}`);
const PARTS: Readonly<Record<string, () => Promise<void> | void>> = { attribution, types };

const kept = new Set(
  readFileSync("scripts/train/kept.txt", "utf8")
    .split("\n")
    .filter((id) => id !== ""),
);

function write(name: string, packed: Uint8Array): void {
  writeFileSync(`${out}/${name}`, packed);
  say(`${name}: ${(packed.length / 1e6).toFixed(2)} MB`);
}

async function attribution(): Promise<void> {
  const packed = gzipSync(trainModel(readCorpus(folder, "train", kept), say), { level: 9 });
  write("attribution.bin.gz", packed);
  const model = readModel(gunzipSync(packed));
  const dev = readCorpus(folder, "dev", kept);
  const figures = await evaluate(folder, dev, (text) => outerAttributions(readText(text), model));
  for (const line of figureLines(figures)) say(line);
}

function types(): void {
  write("types.bin.gz", trainTypes(readCorpus(folder, "train", kept), readReadings(), say));
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
