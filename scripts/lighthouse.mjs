import { freePort } from "./boot/ports.mjs";
import { runCommand } from "./boot/refusal.mjs";
import { readingPages, signedIn, visit } from "./boot/visit.mjs";

// `npm run lighthouse`: what Lighthouse says of four pages as a desktop shows them, signed in; the best of three runs,
// for a busy machine only makes a page slower.
const LEAST = { performance: 95, accessibility: 100, "best-practices": 100 };
const RUNS = 3;

const placesOf = ({ details }) =>
  (details?.items ?? [])
    .flatMap(({ node }) => (node ? [`\n    ${node.selector}  ${node.nodeLabel}`] : []))
    .slice(0, 5)
    .join("");

/** The faults of one category that cost points, with some of their places. */
const faultsOf = ({ categories, audits }, category) =>
  categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
    .map(({ id }) => `  ${id}: ${audits[id].title} ${audits[id].displayValue ?? ""}${placesOf(audits[id])}`);

async function audit(lighthouse, config, address, options) {
  let best;
  for (let run = 0; run < RUNS; run += 1) {
    const { lhr } = await lighthouse(address, options, config);
    if (!best || lhr.categories.performance.score > best.categories.performance.score) best = lhr;
  }
  return best;
}

async function judge(browser, env, port) {
  const { default: lighthouse, desktopConfig } = await import("lighthouse");
  const page = await signedIn(browser, env);
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const options = {
    port,
    logLevel: "error",
    onlyCategories: Object.keys(LEAST),
    extraHeaders: { Cookie: cookie },
  };
  const pages = await readingPages(page);
  let short = 0;
  for (const name of ["overview", "matrix", "timeline", "actor"]) {
    const report = await audit(lighthouse, desktopConfig, new URL(pages[name], env.BASE_URL).href, options);
    const scores = Object.entries(LEAST).map(([category, least]) => {
      const score = Math.round(report.categories[category].score * 100);
      if (score < least) short += 1;
      return { category, score, low: score < least };
    });
    console.log(
      `${name.padEnd(10)} ${scores.map(({ category, score }) => `${category} ${score}`).join(", ")}`,
    );
    for (const { category, low } of scores)
      if (low) for (const fault of faultsOf(report, category)) console.log(fault);
  }
  console.log(short === 0 ? "Every page is as good as it must be." : `${short} scores are too low.`);
  return short === 0 ? 0 : 1;
}

const port = await freePort();
await runCommand(() => visit((browser, env) => judge(browser, env, port), { port }));
