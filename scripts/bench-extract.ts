import { readdirSync, readFileSync } from "node:fs";
import { extractRun } from "#extraction/extract";
import { loadModels } from "#jobs/models";
import { type Check, checkLine, cpuSeconds, holds, leastSeconds, readBare } from "./bench-extract/measure";

const { models } = loadModels();
const extract = (text: string): void => {
  extractRun([{ id: "bench", text }], models);
};

const documents = readdirSync("corpus")
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(`corpus/${name}`, "utf8"));
const tokens = documents.reduce((sum, text) => sum + readBare(text), 0);
const REPEATS = 5;
/** A worker reads articles for days: what is measured is how fast it reads once its code is compiled. */
const WARM_UP = 3;
const TIMES = 3;
const all = (work: (text: string) => void) => () => {
  for (let i = 0; i < REPEATS; i += 1) documents.forEach(work);
};
for (let i = 0; i < WARM_UP; i += 1) all(extract)();
const whole = (tokens * REPEATS) / leastSeconds(TIMES, all(extract));
const bare = (tokens * REPEATS) / leastSeconds(TIMES, all(readBare));
const memory = process.resourceUsage().maxRSS / 1024;

const checks: Check[] = [];
function check(one: Check): void {
  checks.push(one);
  console.log(checkLine(one));
}
check({ name: "extraction", figure: whole, unit: "tokens a second of processor time", atLeast: 36_000 });
check({ name: "share of bare wink-nlp's speed", figure: (100 * whole) / bare, unit: "%", atLeast: 15 });
check({ name: "memory", figure: memory, unit: "MB", atMost: 250 });

for (const unit of ['"', "(", "A", "' a"]) {
  const seconds = (length: number) => cpuSeconds(() => extract(unit.repeat(length / unit.length)));
  seconds(50_000);
  const half = seconds(500_000);
  const name = `time from 0.5 to 1 MB of ${JSON.stringify(unit)}`;
  check({ name, figure: seconds(1_000_000) / half, unit: "times", atMost: 2.5 });
}

const failed = checks.filter((one) => !holds(one)).length;
console.log(failed === 0 ? "verdict: fast enough" : `verdict: too slow, ${failed} of ${checks.length} fail`);
process.exitCode = failed === 0 ? 0 : 1;
