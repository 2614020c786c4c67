import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { extractRun } from "#extraction/extract";
import { loadModels } from "#jobs/models";
import { extractionLine } from "./extract/extraction-line";

const folder = mkdtempSync(join(tmpdir(), "gainsay-extract-"));
const root = fileURLToPath(new URL("..", import.meta.url));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function extract(jsonl: string, ...flags: string[]) {
  const input = join(folder, "documents.jsonl");
  const output = join(folder, "claims.jsonl");
  rmSync(output, { force: true });
  writeFileSync(input, jsonl);
  const args = ["--import", "tsx", "scripts/extract.ts", "--input", input, "--output", output, ...flags];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  return { status, stderr, files: readdirSync(folder).sort(), read: () => readFileSync(output, "utf8") };
}

const PAGE = [
  "Menu",
  "Harbour union accuses ministry",
  "Published 6 March 2024",
  "The harbour union accused the ministry on Tuesday of hiding the costs of the pier.",
  "Subscribe to our newsletter",
  "“We have hidden nothing,” said Ann Example, a spokeswoman for the ministry. “The report is public.”",
].join("\n\n");

describe("the command line", () => {
  it("writes a line for each document, whose every span proves its words in the given text", {
    timeout: 60_000,
  }, () => {
    const run = extract(`${JSON.stringify({ id: "p", text: PAGE })}\n`);
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    const [document, ...others] = run
      .read()
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(others).toEqual([]);
    expect(document.articles).toMatchObject([
      { title: "Harbour union accuses ministry", published: "2024-03-06" },
    ]);
    const claims = document.articles[0].claims;
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims)
      expect(claim.spans.map(([start, end]: [number, number]) => PAGE.slice(start, end))).toEqual(claim.text);
  });

  it("names the bad line, exits with 1 and writes nothing", { timeout: 60_000 }, () => {
    const run = extract(`{"id":"a","text":"x"}\n{"id":"b"}\n`);
    expect(run).toMatchObject({
      status: 1,
      stderr: 'Line 2: "text" is missing.\n',
      files: ["documents.jsonl"],
    });
  });

  it("says how it is used", { timeout: 60_000 }, () => {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/extract.ts"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain("usage: npm run --silent extract");
  });
});

describe("any page", () => {
  const models = loadModels().models;
  const sentence = fc.constantFrom(
    "Beijing rejected the allegations, saying they were “baseless.”",
    "“We never did 😀 that,” Ann Example said on Friday. “Ask",
    "them yourselves.”",
    "Related Links",
    "Moscow accused the West of lying about it.",
    "10:15 AM",
    "Comments",
  );

  it("gives claims whose ids are unique in it, whose links lead to claims, and whose words stand where they say", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sentence, fc.string({ maxLength: 30 })), { maxLength: 12 }),
        fc.boolean(),
        (lines, asArticle) => {
          const text = lines.join("\n");
          const { extractions } = extractRun([{ id: "p", text, retrieved: "2024-03-06" }], models, {
            asArticle,
          });
          for (const { articles } of extractions.map((extraction) => extractionLine(text, extraction))) {
            const claims = articles.flatMap((article) => article.claims);
            const ids = new Set(claims.map(({ id }) => id));
            expect(ids.size).toBe(claims.length);
            for (const claim of claims) {
              expect(claim.spans.length).toBeGreaterThan(0);
              expect(claim.text).toEqual(claim.spans.map(([start, end]) => text.slice(start, end)));
              expect(claim.respondsTo.filter((id) => !ids.has(id))).toEqual([]);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
