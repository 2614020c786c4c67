import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runningInstance } from "./instance.mjs";
import { CLONE } from "./places.mjs";
import { Refusal } from "./refusal.mjs";
import { runPackage } from "./steps.mjs";

const STAMP = join(CLONE, ".next/gainsay-built-from");
const NOT_BUILT = new Set([
  "node_modules",
  "corpus",
  "docs",
  "e2e",
  "scripts",
  "test-results",
  "playwright-report",
]);

function* sources(folder) {
  const entries = readdirSync(join(CLONE, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (
      entry.name.startsWith(".") ||
      NOT_BUILT.has(path) ||
      /\.(test\.tsx?|test\.mjs|md|tsbuildinfo)$/.test(path)
    )
      continue;
    if (path === "next-env.d.ts") continue;
    if (entry.isDirectory()) yield* sources(path);
    else if (entry.isFile()) yield path;
  }
}

/** A hash over all that goes into the build: sources, configuration and lock. */
function hashOfSources() {
  const hash = createHash("sha256").update(process.version);
  for (const path of sources(""))
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(CLONE, path)))
      .update("\0");
  return hash.digest("hex");
}

/** Is there a build of the present sources? */
export const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, "utf8") === hashOfSources();

/**
 * Removes the types that `npm run dev` wrote for the routes of its day: for a route that is gone since, they would fail
 * every check to come.
 */
export function forgetRoutesOfDev() {
  if (runningInstance()?.mode !== "dev")
    rmSync(join(CLONE, ".next/dev/types"), { recursive: true, force: true });
}

/** Builds the application; on success the build is marked with the hash of what it was made from. */
export async function build() {
  const from = hashOfSources();
  // An interrupted build is none, also of the sources before it.
  rmSync(STAMP, { force: true });
  forgetRoutesOfDev();
  const done = await runPackage("next/dist/bin/next", ["build"], { env: { NODE_ENV: "production" } });
  if (done.passed) writeFileSync(STAMP, from);
  return done;
}

/** Builds the application if the sources are others than those of the last build. */
export async function buildIfNeeded() {
  if (isBuilt()) return;
  console.log("Building (about a minute, and again when the sources change) …");
  const { passed, output } = await build();
  if (!passed) throw new Refusal(`${output}\nThe build failed, for the reason above.`);
}
