import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { counted, playwrightCounts, vitestCounts } from "./tally.mjs";

const folder = mkdtempSync(join(tmpdir(), "gainsay-tally-"));
const file = join(folder, "report.json");
afterAll(() => rmSync(folder, { recursive: true }));

const vitestReport = (passed, failed, files) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});

describe("the count of a test run", () => {
  it("adds a file that could not be loaded to the failed tests", () => {
    const files = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [{}] },
    ];
    expect(vitestCounts(vitestReport(1, 1, files))).toEqual({ passed: 1, failed: 2 });
  });

  it("adds what went wrong outside of any story to the failed ones", () => {
    const stats = { expected: 2, flaky: 0, unexpected: 1, skipped: 0 };
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 2, failed: 2 });
  });

  it("is one failure when the run broke before it could count", () => {
    expect(counted({ passed: false, output: "out of memory" }, file, vitestCounts)).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });

  it("is not all well when the run failed beside its tests", () => {
    writeFileSync(file, JSON.stringify(vitestReport(5, 0, [])));
    expect(counted({ passed: false, output: "unhandled" }, file, vitestCounts)).toMatchObject({
      passed: 5,
      failed: 1,
    });
  });
});
