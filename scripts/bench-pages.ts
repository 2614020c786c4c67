import { parseArgs } from "node:util";
import { mintPrincipal } from "#auth/mint";
import { database } from "#db/client";
import { largestWorkspace } from "#db/measuring/largest-workspace";
import { type Asked, questions, watchQuestions, withoutIndex } from "#db/measuring/questions";
import { forgetAnswers } from "#db/remembered";
import { addresses, askPage } from "./bench-pages/pages";
import { visitorOf } from "./bench-pages/request";

// How fast every page that is read answers on the largest workspace: its questions alone, or with BASE_URL, EMAIL and
// PASSWORD the pages of a running Gainsay. --plans names what is read without an index.
const { values } = parseArgs({
  options: {
    times: { type: "string", default: "7" },
    most: { type: "string", default: "150" },
    plans: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    questions: { type: "string", default: "0" },
  },
});
const workspace = await largestWorkspace();
if (!workspace) throw new Error("There is no claim yet: npm run generate -- --claims 50000 --seed 1");
const { id: workspaceId, name, claims } = workspace;
const who = mintPrincipal({ userId: workspaceId, workspaceId, name: "Bench", role: "editor" });
const { BASE_URL, EMAIL = "", PASSWORD = "" } = process.env;
const visit = BASE_URL
  ? await visitorOf(BASE_URL, EMAIL, PASSWORD)
  : (address: string) => askPage(who, address);
const pages = (await addresses(who)).filter((address) => address.includes(values.only));
console.log(
  `${claims} claims in ${name}; milliseconds, median and p95 of ${values.times} visits after the first:`,
);
console.log(BASE_URL ? "whole pages" : "with nothing remembered, then with what is remembered");

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
const [slow, bare] = [new Set<string>(), new Set<string>()];
watchQuestions();
for (const address of pages) {
  const line: string[] = [];
  let asked: readonly Asked[] = [];
  for (const first of BASE_URL ? [false] : [true, false]) {
    const times: number[] = [];
    for (let visits = 0; visits <= Number(values.times); visits++) {
      if (first) forgetAnswers();
      questions();
      const started = performance.now();
      await visit(address);
      if (visits > 0) times.push(performance.now() - started);
      if (first) asked = questions();
    }
    times.sort((a, b) => a - b);
    const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    if (p95 > Number(values.most)) slow.add(address);
    line.push(median.toFixed(0).padStart(5), p95.toFixed(0).padStart(5));
  }
  const slowest = asked.reduce((most, one) => (one.took > most.took ? one : most), {
    took: 0,
    text: "",
    parameters: [],
  });
  if (!BASE_URL)
    line.push(`${String(asked.length).padStart(3)} questions, slowest ${slowest.took.toFixed(0)}`);
  console.log(`${line.join(" ")}  ${address}`);
  if (values.questions !== "0")
    console.log(`      ${slowest.text.replace(/\s+/g, " ").slice(-Number(values.questions))}`);
  if (values.plans)
    for (const one of asked)
      for (const table of await withoutIndex(one)) bare.add(`${table}: ${one.text.replace(/\s+/g, " ")}`);
}
for (const line of bare) console.log(`no index: ${line.slice(0, 300)}`);
await database().$client.end();
console.log(
  slow.size + bare.size === 0
    ? `verdict: fast enough, every page within ${values.most} ms`
    : `verdict: too slow, ${slow.size} of ${pages.length} pages over ${values.most} ms, ${bare.size} questions without an index`,
);
process.exitCode = slow.size + bare.size === 0 ? 0 : 1;
