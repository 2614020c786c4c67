import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Annotated } from "#learning/annotated";

/** Reads `train.jsonl.gz` or `dev.jsonl.gz`, without the articles in `kept`. */
export function readCorpus(folder: string, part: "train" | "dev", kept: ReadonlySet<string>): Annotated[] {
  return gunzipSync(readFileSync(join(folder, `${part}.jsonl.gz`)))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Annotated)
    .filter(({ id }) => !kept.has(id));
}
