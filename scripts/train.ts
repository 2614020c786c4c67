import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { readText } from "#extraction/3-sentences";
import { outerAttributions } from "#extraction/4-attributions";
import { readModel } from "#extraction/model/read-model";
import { readCorpus } from "./train/corpus";
import { evaluate, figureLines } from "./train/evaluate";
import { trainModel } from "./train/train-model";

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
const folder = resolve(values.data ?? "../shared/polnear");
const out = resolve(values.out ?? "extraction/model/attribution.bin.gz");
const say = (line: string) => console.log(`${Math.round(process.uptime())} s  ${line}`);

const kept = new Set(
  readFileSync("scripts/train/kept.txt", "utf8")
    .split("\n")
    .filter((id) => id !== ""),
);
const bytes = trainModel(readCorpus(folder, "train", kept), say);
const packed = gzipSync(bytes, { level: 9 });
writeFileSync(out, packed);
say(`${out}: ${(packed.length / 1e6).toFixed(2)} MB`);
const model = readModel(gunzipSync(packed));
const dev = readCorpus(folder, "dev", kept);
const figures = await evaluate(folder, dev, (text) => outerAttributions(readText(text), model));
for (const line of figureLines(figures)) say(line);
