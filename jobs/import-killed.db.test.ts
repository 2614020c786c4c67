import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startImport } from "#db/commands/imports/start-import";
import { itemsOfImport } from "#db/queries/imports/import-items";
import { workspaceTotals } from "#db/queries/imports/workspace-totals";
import { borderStory } from "#db/testing/border-story";
import { contents } from "#db/testing/contents";
import { newWorld } from "#db/testing/world";
import { importItem } from "./import-item";

/** How often the command is killed; the promise says 20, which KILLS=20 runs. */
const KILLS = Number(process.env.KILLS ?? 1);
/** How many articles come in meanwhile. */
const ARTICLES = Number(process.env.ARTICLES ?? 8);

const stories = Array.from({ length: ARTICLES }, (_, n) => ({
  name: `story-${String(n).padStart(3, "0")}.txt`,
  text: borderStory(n),
}));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gainsay-import-"));
  for (const { name, text } of stories) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Begins the command, and kills it after so many milliseconds where a number is given. */
async function runImport(killAfter?: number): Promise<string> {
  const command = ["--conditions=react-server", "--import", "tsx", "scripts/import.ts", folder];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  if (killAfter !== undefined) {
    // what it takes to start is not what is to be interrupted
    while (!said.includes("Handed in") && child.exitCode === null) await pause(20);
    await Promise.race([pause(killAfter), ended]);
    child.kill("SIGKILL");
  }
  await ended;
  return said.trim().split("\n").at(-1) ?? "";
}

it(`the command that imports, killed ${KILLS} times and begun again, brings in the same once`, {
  timeout: 240_000 + KILLS * 30_000,
}, async () => {
  // the command works for the desk whose administrator came first
  const killed = await (await newWorld()).person("admin");
  const whole = await (await newWorld()).person("editor");
  const sources = stories.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const { id } = await startImport(whole, { kind: "files", label: "Stories", sources });
  for (const item of (await itemsOfImport(whole, id)).items)
    await importItem({ workspaceId: whole.workspaceId, itemId: item.id });
  for (let n = 0; n < KILLS; n++) await runImport(Math.random() * 2_500);
  const { articles, claims } = await workspaceTotals(whole);
  // where the last run had nothing left to do, it finds all of them known
  expect([
    `new ${ARTICLES} known 0 failed 0 articles ${articles} claims ${claims}`,
    `new 0 known ${ARTICLES} failed 0 articles ${articles} claims ${claims}`,
  ]).toContain(await runImport());
  expect(await contents(killed)).toBe(await contents(whole));
  expect(await runImport()).toBe(`new 0 known ${ARTICLES} failed 0 articles ${articles} claims ${claims}`);
});
