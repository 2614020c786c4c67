import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserTests } from "./browser-tests.mjs";
import { build, forgetRoutesOfDev, isBuilt } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { installDependencies } from "./install.mjs";
import { runningInstance } from "./instance.mjs";
import { runNpm } from "./npm.mjs";
import { Refusal, runCommand } from "./refusal.mjs";
import { runPackage } from "./steps.mjs";
import { Stopped } from "./stopping.mjs";
import { counted, report, single, vitestCounts } from "./tally.mjs";

async function unitAndIntegrationTests() {
  const folder = mkdtempSync(join(tmpdir(), "gainsay-vitest-"));
  const file = join(folder, "report.json");
  try {
    const args = ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
    return counted(await runPackage("vitest/vitest.mjs", args), file, vitestCounts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A build of just these sources stands for itself; another one must not pull the files from under a running server. */
async function buildOnce() {
  if (isBuilt()) return { passed: true, output: "" };
  const running = runningInstance();
  if (running?.mode === "start") {
    const output = `Gainsay runs from this folder at ${running.address} (process ${running.pid}) with an older build: stop it first.`;
    return { passed: false, output };
  }
  return build();
}

/** Types beside everything else that is checked: either keeps about one core busy. */
async function wardens() {
  const done = await Promise.all(["check:types", "check:code"].map((name) => runNpm(["run", name])));
  const failed = done.filter(({ passed }) => !passed);
  return { passed: failed.length === 0, output: failed.map(({ output }) => output).join("\n") };
}

const STEPS = [
  ["wardens (types, style, directions, dead code)", async () => single(await wardens())],
  ["unit and integration tests", unitAndIntegrationTests],
  ["score of the extraction", async () => single(await runNpm(["run", "score"]))],
  ["build", async () => single(await buildOnce())],
  ["browser tests", browserTests],
];

/** One step, timed; what prevents it from running (no build to serve, no database) is one failed test. */
async function take(name, step, chromium) {
  const begun = Date.now();
  const result = await step(chromium).catch((error) => {
    if (!(error instanceof Refusal)) throw error;
    return { passed: 0, failed: 1, output: error.message };
  });
  report(name, result, Math.round((Date.now() - begun) / 1000));
  return result;
}

/** `npm test`: everything, on this machine, whatever is missing; the last line is the count over all of it. */
export const runTests = () =>
  runCommand(async () => {
    // The tests make databases of their own and must never meet one that people use.
    delete process.env.DATABASE_URL;
    // What a step said is shown only when it failed, often in a log: without colours.
    delete process.env.FORCE_COLOR;
    process.env.NO_COLOR = "1";
    const total = { passed: 0, failed: 0 };
    try {
      await installDependencies();
      const chromium = await findChromium();
      forgetRoutesOfDev();
      for (const [name, step] of STEPS) {
        const { passed, failed } = await take(name, step, chromium);
        total.passed += passed;
        total.failed += failed;
      }
    } catch (error) {
      if (error instanceof Stopped) return 130;
      throw error;
    }
    console.log(`${total.passed} passed, ${total.failed} failed`);
    return total.failed > 0 ? 1 : 0;
  });
