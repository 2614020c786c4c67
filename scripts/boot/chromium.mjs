import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Refusal } from "./refusal.mjs";
import { runStep } from "./steps.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A program that says its version; Ubuntu's chromium-browser without its snap does not. */
const runs = (path) =>
  existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;

async function candidates() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const { chromium } = await import("playwright-core");
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...APPLICATIONS,
    chromium.executablePath(),
  ];
}

async function installed() {
  for (const path of await candidates()) if (runs(path)) return path;
  return undefined;
}

async function installPackage() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Installing Chromium for the browser tests (about 20 seconds, once) …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runStep("apt-get", ["update"], { env });
  await runStep("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  return installed();
}

/** The path of a Chromium for the browser tests: the one named, one that is there, or the system's package. */
export async function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Refusal(
      `PLAYWRIGHT_CHROMIUM_PATH names ${named}, which is no Chromium that runs: correct it or unset it.`,
    );
  }
  const path = (await installed()) ?? (await installPackage());
  if (path) return path;
  throw new Refusal(
    "There is no Chromium for the browser tests: install one (`sudo apt-get install chromium`, `brew install --cask chromium` or `npx playwright install chromium`) or set PLAYWRIGHT_CHROMIUM_PATH to one.",
  );
}
