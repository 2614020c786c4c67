import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Failure, InvalidFailure } from "#domain/failure";
import { extractRun } from "#extraction/extract";
import { loadModels } from "#jobs/models";
import { extractionLine } from "./extract/extraction-line";
import { readDocuments } from "./extract/read-documents";
import { writeWhole } from "./extract/write-whole";

const USAGE =
  "usage: npm run --silent extract -- --input DOCUMENTS.jsonl --output CLAIMS.jsonl [--as-article]";

/** Reads the documents of a file, finds their articles and claims, and writes them to another. */
function run(): void {
  const {
    input,
    output,
    "as-article": asArticle,
  } = parseArgs({
    options: { input: { type: "string" }, output: { type: "string" }, "as-article": { type: "boolean" } },
  }).values;
  if (!input || !output) throw new InvalidFailure(USAGE);
  const documents = readDocuments(
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(input)),
  );
  const { extractions } = extractRun(documents, loadModels().models, { asArticle });
  const lines = extractions.map((extraction, i) =>
    JSON.stringify(extractionLine(documents[i]?.text ?? "", extraction)),
  );
  writeWhole(output, `${lines.join("\n")}\n`);
}

try {
  run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const expected = error instanceof Failure || "code" in error;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
