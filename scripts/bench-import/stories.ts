import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

interface Story {
  readonly name: string;
  readonly text: string;
}

/**
 * So many documents: the lines of a file of JSON with a text each (packed or not), or the documents of the corpus, in
 * turn. Each is told apart by its last line, so that none is known already; those of the corpus come again and again,
 * and are copies of each other then.
 */
export function stories(count: number, file: string | undefined): Story[] {
  const texts = file ? linesOf(file) : corpus();
  return Array.from({ length: Math.min(count, file ? texts.length : count) }, (_, n) => ({
    name: `bench-${n + 1}.txt`,
    text: `${texts[n % texts.length] ?? ""}\n\nThis is copy ${n + 1} of ${count}.\n`,
  }));
}

const corpus = (): string[] =>
  readdirSync("corpus")
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(`corpus/${name}`, "utf8"));

function linesOf(file: string): string[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  return lines.flatMap((line) => (line.trim() === "" ? [] : String(JSON.parse(line).text)));
}
