import { parseArgs } from "node:util";
import { mintPrincipal } from "#auth/mint";
import { database } from "#db/client";
import { forgetAll } from "#db/measuring/forget-all";
import { largestWorkspace } from "#db/measuring/largest-workspace";
import { questions, watchQuestions, withoutIndex } from "#db/measuring/questions";
import { closeMoments } from "#db/reading";
import { addresses } from "./bench-pages/addresses";
import { askPage } from "./bench-pages/pages";
import { visitorOf } from "./bench-pages/request";
import { timesOfSaves } from "./bench-pages/saves";
import { inColumns, paceOfMachine, timeOf, timingOf } from "./bench-pages/timing";

// How fast every page that is read answers on the largest workspace: its questions alone, or with BASE_URL, EMAIL and
// PASSWORD the pages of a running Gainsay. --each tells every address, --plans what is read without an index, --as-of a
// moment that is looked back at; --save N instead how fast N decisions are saved.
const MOST_TO_SAVE = 50;
const { values } = parseArgs({
  options: {
    times: { type: "string", default: "5" },
    most: { type: "string", default: "150" },
    only: { type: "string", default: "" },
    each: { type: "boolean", default: false },
    plans: { type: "boolean", default: false },
    questions: { type: "string", default: "0" },
    "as-of": { type: "string" },
    save: { type: "string" },
  },
});
const workspace = await largestWorkspace();
if (!workspace) throw new Error("There is no claim yet: npm run generate -- --claims 50000 --seed 1");
const { id: workspaceId, name, claims } = workspace;
const moment = values["as-of"];
const now = mintPrincipal({ userId: workspaceId, workspaceId, name: "Bench", role: "editor" });
const who = moment ? { ...now, asOf: new Date(moment) } : now;
const { BASE_URL, EMAIL = "", PASSWORD = "" } = process.env;
if (values.save) {
  const { median, p95 } = timingOf(await timesOfSaves(now, Number(values.save)));
  await database().$client.end();
  const holds = p95 <= MOST_TO_SAVE;
  console.log(
    `${claims} claims in ${name}; a decision is saved in ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)}`,
  );
  console.log(`verdict: ${holds ? "fast enough" : "too slow"}, against ${MOST_TO_SAVE} ms`);
  process.exit(holds ? 0 : 1);
}
const atMoment = (address: string) =>
  moment ? `${address}${address.includes("?") ? "&" : "?"}asOf=${encodeURIComponent(moment)}` : address;
const request = BASE_URL ? await visitorOf(BASE_URL, EMAIL, PASSWORD) : null;
const visit = (address: string) => (request ? request(atMoment(address)) : askPage(who, address));
const kilobytes = async (address: string) =>
  request ? Math.round((await request(atMoment(address))) / 1000) : 0;

const [slow, bare] = [new Set<string>(), new Set<string>()];
const paces: number[] = [];
const said = (cold: readonly number[], warm: readonly number[], beside: number) =>
  `${inColumns(timingOf(cold))}  ${inColumns(timingOf(warm))}  ${String(beside).padStart(5)}`;
watchQuestions();
console.log(
  `${claims} claims in ${name}, ${request ? "whole pages" : "the questions of each page"}; milliseconds.`,
);
console.log(`  nothing known,  remembered,  ${request ? "kB" : "questions"}`);
console.log("median    p95  median    p95");
for (const [page, its] of await addresses(now)) {
  if (!page.includes(values.only)) continue;
  const [cold, warm, counts]: [number[], number[], number[]] = [[], [], []];
  for (const address of its) {
    const [first, again]: [number[], number[]] = [[], []];
    const size = await kilobytes(address);
    paces.push(paceOfMachine());
    if (!request) await visit(address);
    for (let times = 0; times < Number(values.times); times++) {
      await forgetAll(workspaceId);
      questions();
      first.push(await timeOf(() => visit(address)));
      const asked = questions();
      counts.push(request ? size : asked.length);
      again.push(await timeOf(() => visit(address)));
      if (times > 0) continue;
      if (values.questions !== "0")
        for (const { took, text } of [...asked].sort((a, b) => b.took - a.took).slice(0, 3))
          console.log(
            `${took.toFixed(0).padStart(8)} ${text.replace(/\s+/g, " ").slice(-Number(values.questions))}`,
          );
      if (values.plans)
        for (const one of asked)
          for (const table of await withoutIndex(one)) bare.add(`${table}: ${one.text.replace(/\s+/g, " ")}`);
    }
    cold.push(...first);
    warm.push(...again);
    if (values.each) console.log(`${said(first, again, counts.at(-1) ?? 0)}    ${address}`);
  }
  if (timingOf(warm).p95 > Number(values.most)) slow.add(page);
  console.log(`${said(cold, warm, Math.max(...counts))}  ${page}`);
}
const pace = timingOf(paces);
console.log(
  `meanwhile a fixed loop took ${Math.min(...paces).toFixed(0)} ms at best, ${pace.median.toFixed(0)} at the median, ${pace.p95.toFixed(0)} at p95`,
);
for (const line of bare) console.log(`no index: ${line.slice(0, 300)}`);
await closeMoments();
await database().$client.end();
const faults = [...slow].map((page) => `${page} over ${values.most} ms`);
if (bare.size > 0) faults.push(`${bare.size} questions without an index`);
console.log(
  faults.length === 0
    ? `verdict: fast enough, p95 of every page within ${values.most} ms`
    : `verdict: too slow, ${faults.join(", ")}`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
