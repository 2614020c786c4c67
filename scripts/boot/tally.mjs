import { existsSync, readFileSync, rmSync } from "node:fs";

/** One line for what went well, all it said for what did not. */
export function report(name, { passed, failed, output }, seconds) {
  const counts = passed + failed === 1 ? "" : ` (${passed} passed, ${failed} failed)`;
  if (failed > 0) console.log(`\n${output.trim()}\n`);
  console.log(`${failed > 0 ? "✗" : "✓"} ${name}${counts}, ${seconds} s`);
}

/** A step that is one test by itself. */
export const single = ({ passed, output }) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, output });

/** A run whose reporter wrote its counts to a file; one that broke before it wrote is one failed test. */
export function counted({ passed, output }, file, count) {
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const counts = count(JSON.parse(readFileSync(file, "utf8")));
  rmSync(file);
  // A runner may fail beside its tests: an error nobody caught, a file that would not load.
  if (!passed && counts.failed === 0) return { ...counts, failed: 1, output };
  return { ...counts, output };
}

/** Vitest's counts; a file that could not be loaded is one failed test. */
export const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0)
      .length,
});

/** Playwright's counts. */
export const playwrightCounts = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
});
