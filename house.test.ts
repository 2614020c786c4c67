import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const CLONE = import.meta.dirname;
const ROOMS = [
  "app",
  "auth",
  "components",
  "db",
  "domain",
  "e2e",
  "extraction",
  "intake",
  "jobs",
  "learning",
  "llm",
  "scripts",
];
const SOURCE = /\.(tsx?|mjs|cjs)$/;

interface Cruise {
  modules: { source: string }[];
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

/** What dependency-cruiser sees in a folder, by the rules of this house. */
function cruise(folder: string): Cruise {
  const program = resolve(CLONE, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const rules = resolve(CLONE, ".dependency-cruiser.cjs");
  const done = spawnSync(process.execPath, [program, "--config", rules, "--output-type", "json", "."], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  return JSON.parse(done.stdout) as Cruise;
}

const filesOf = (room: string): string[] =>
  readdirSync(join(CLONE, room), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(CLONE.length + 1));

const rooms = () => readdirSync(CLONE).filter((name) => ROOMS.includes(name));
const atTheDoor = () => readdirSync(CLONE).filter((name) => SOURCE.test(name) && name !== "next-env.d.ts");
const sources = () => [
  ...rooms()
    .flatMap(filesOf)
    .filter((path) => SOURCE.test(path)),
  ...atTheDoor(),
];
const read = (path: string) => readFileSync(join(CLONE, path), "utf8");

/** Each rule with a file that breaks it; the files stand together in a small house of their own. */
const PLANTED: [rule: string, path: string, text: string][] = [
  ["domain-looks-up-the-slope", "domain/sees-db.ts", `import "../db/target";`],
  ["extraction-looks-up-the-slope", "extraction/sees-db.ts", `import "../db/target";`],
  ["learning-looks-up-the-slope", "learning/sees-db.ts", `import "../db/target";`],
  ["llm-looks-up-the-slope", "llm/sees-db.ts", `import "../db/target";`],
  ["intake-looks-up-the-slope", "intake/sees-db.ts", `import "../db/target";`],
  ["db-looks-up-the-slope", "db/sees-auth.ts", `import "../auth/mint";`],
  ["auth-looks-up-the-slope", "auth/sees-app.ts", `import "../app/target";`],
  ["jobs-looks-up-the-slope", "jobs/sees-app.ts", `import "../app/target";`],
  ["components-looks-up-the-slope", "components/sees-db.ts", `import "../db/target";`],
  ["app-looks-up-the-slope", "app/sees-extraction.ts", `import "../extraction/1-first";`],
  ["scripts-looks-up-the-slope", "scripts/sees-app.ts", `import "../app/target";`],
  ["e2e-looks-up-the-slope", "e2e/sees-domain.ts", `import "../domain/target";`],
  ["domain-imports-zod-at-most", "domain/reads-files.ts", `import "node:fs";`],
  ["extraction-is-pure", "extraction/makes-hashes.ts", `import "node:crypto";`],
  ["models-are-asked-in-llm", "jobs/asks-a-model.ts", `import "ai";`],
  ["sql-lives-in-db", "auth/speaks-sql.ts", `import "postgres";`],
  ["components-know-the-shape-of-answers-alone", "components/asks.ts", `import "../db/queries/target";`],
  ["queries-never-write", "db/queries/writes.ts", `import "../commands/target";`],
  ["stages-do-not-know-each-other", "extraction/2-second.ts", `import "./1-first";`],
  ["principals-are-minted-at-the-gate", "app/mints.ts", `import "../auth/mint";`],
  ["charts-are-drawn-in-charts", "components/draws.ts", `import "recharts";`],
  ["addresses-stay-light", "domain/address.ts", `import "zod";`],
  ["no-cycles", "domain/about.ts", `import "./round";`],
  ["no-orphans", "domain/alone.ts", "export const alone = 1;"],
  ["nobody-imports-a-test", "domain/asks-a-test.ts", `import "./target.test";`],
  ["everything-resolves", "domain/is-lost.ts", `import "./nowhere";`],
  ["no-tools-at-run-time", "db/tests-itself.ts", `import { test } from "vitest"; test("x", () => {});`],
];
const TARGETS: [path: string, text: string][] = [
  ["db/target.ts", ""],
  ["db/commands/target.ts", ""],
  ["db/queries/target.ts", ""],
  ["auth/mint.ts", ""],
  ["app/target.ts", ""],
  ["extraction/1-first.ts", ""],
  ["domain/target.ts", ""],
  ["domain/target.test.ts", ""],
  ["domain/round.ts", `import "./about";`],
];

/** The rules broken in the small house, each as "rule in file". */
function brokenRules(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "gainsay-house-"));
  const plant = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  try {
    for (const name of ["package.json", "tsconfig.json", "node_modules"]) {
      symlinkSync(join(CLONE, name), join(folder, name));
    }
    for (const [path, text] of TARGETS) plant(path, text);
    for (const [, path, text] of PLANTED) plant(path, text);
    return cruise(folder).summary.violations.map(({ rule, from }) => `${rule.name} in ${from}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the wardens", () => {
  it("see every module there is", { timeout: 180_000 }, () => {
    const seen = new Set(cruise(CLONE).modules.map(({ source }) => source));
    expect(sources().filter((path) => !seen.has(path))).toEqual([]);
  });

  it("catch a breach of each rule, planted in a small house", { timeout: 180_000 }, () => {
    const caught = new Set(brokenRules());
    expect(
      PLANTED.map(([rule, path]) => `${rule} in ${path}`).filter((breach) => !caught.has(breach)),
    ).toEqual([]);
  });

  it("have no rule that nothing was planted for", () => {
    const rules = createRequire(import.meta.url)("./.dependency-cruiser.cjs").forbidden as { name: string }[];
    const planted = new Set(PLANTED.map(([rule]) => rule));
    expect(rules.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });
});

describe("the house", () => {
  it("has no file over 300 lines, lists of words apart", () => {
    const programs = sources().filter((path) => !path.startsWith("extraction/lexicon/"));
    const long = programs.map((path) => `${path}: ${read(path).split("\n").length}`);
    expect(long.filter((line) => Number(line.split(": ")[1]) > 301)).toEqual([]);
  });

  it("leaves nothing for later and silences no warden", () => {
    const marks = [
      ["TO", "DO"],
      ["FIX", "ME"],
      ["biome-", "ignore"],
      ["@ts-", "ignore"],
      ["@ts-", "expect-error"],
    ];
    const pattern = new RegExp(marks.map((parts) => parts.join("")).join("|"));
    expect(sources().filter((path) => pattern.test(read(path)))).toEqual([]);
  });

  it("knows no drawer for odds and ends", () => {
    const drawers =
      /(^|\/)(utils|helpers|lib|common|shared|services|repositories|hooks|types|constants|models)\/|(^|\/)index\.tsx?$/;
    expect(sources().filter((path) => drawers.test(path))).toEqual([]);
  });

  it("pins every dependency to one version", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json"));
    const loose = Object.entries({ ...dependencies, ...devDependencies } as Record<string, string>);
    expect(loose.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("has a complete lock, tied to no registry, so that `npm ci` works on every system", () => {
    const done = spawnSync(process.execPath, ["scripts/check-lock.mjs"], { cwd: CLONE, encoding: "utf8" });
    expect(done.stdout.trim()).toBe("lock is complete");
  });
});
