import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCurated } from "./curated";

const file = (...lines: unknown[]): string => {
  const path = join(mkdtempSync(join(tmpdir(), "curated-")), "curated.jsonl");
  writeFileSync(
    path,
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  );
  return path;
};
const article = {
  id: "a",
  text: "Lind denied it.",
  claims: [{ id: "1", source: [[0, 4]], cue: [[5, 11]], content: [[12, 14]], type: "deny" }],
};

describe("claims that editors decided", () => {
  it("are attributions and types to learn from", () => {
    const { articles, readings } = readCurated(file(article, ""));
    expect(articles[0]?.attributions[0]).toMatchObject({ cue: [[5, 11]] });
    expect(readings[0]?.claims[0]).toMatchObject({ of: "1", type: "deny" });
  });

  it("have their contents as the corpus marks its own", () => {
    const text = "Lind denied that he lied.";
    const claims = [{ id: "1", source: [[0, 4]], cue: [[5, 11]], content: [[17, 24]], type: "deny" }];
    expect(readCurated(file({ id: "a", text, claims })).articles[0]?.attributions[0]?.content).toEqual([
      [12, 24],
    ]);
  });

  it.each([
    ["no JSON", "nonsense"],
    ["a type nobody knows", { ...article, claims: [{ ...article.claims[0], type: "shout" }] }],
    ["a span beyond the text", { ...article, text: "Lind" }],
  ])("are refused with their line where one is %s", (_, line) => {
    expect(() => readCurated(file(article, line))).toThrow(/line 2/);
  });
});
