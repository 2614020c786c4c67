import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Failure, InvalidFailure } from "#domain/failure";
import { inProcess } from "#intake/in-process";
import { pagesOf } from "./clean/read-pages";
import { writeWhole } from "./extract/write-whole";

const USAGE = "usage: npm run --silent clean -- --input PAGES.jsonl --output OUT.jsonl";

/** Cleans the pages of a file one after the other. A page that cannot be cleaned keeps its line and says why. */
async function run(): Promise<void> {
  const options = { input: { type: "string" }, output: { type: "string" } } as const;
  const { input, output } = parseArgs({ options }).values;
  if (!input || !output) throw new InvalidFailure(USAGE);
  const lines: string[] = [];
  for (const { id, html, url } of pagesOf(readFileSync(input, "utf8"))) {
    try {
      const { text, ...page } = await inProcess("page", { html, url }, { stage: "clean" });
      lines.push(JSON.stringify({ id, articleBody: text, ...page }));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      lines.push(
        JSON.stringify({ id, articleBody: "", title: null, published: null, failed: error.message }),
      );
    }
  }
  writeWhole(output, `${lines.join("\n")}\n`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof Failure || "code" in error ? error.message : error);
  process.exitCode = 1;
}
