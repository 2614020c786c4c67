import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { PIPELINE } from "#extraction/pipeline";

const folder = new URL("../extraction/model/", import.meta.url);

let known: string | undefined;

/** The version of the stages and of all weights beside the code, as runs are marked with it; none of them is loaded. */
export function pipelineVersion(): string {
  if (known === undefined) {
    const hash = createHash("sha256");
    for (const file of readdirSync(folder).sort())
      if (!/\.(?:ts|md|svg)$/.test(file)) hash.update(file).update(readFileSync(new URL(file, folder)));
    known = `${PIPELINE}+${hash.digest("hex").slice(0, 8)}`;
  }
  return known;
}
