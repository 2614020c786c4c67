import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runNpm } from "./npm.mjs";
import { CLONE } from "./places.mjs";
import { Refusal } from "./refusal.mjs";

const packagesOf = (file) => {
  const path = join(CLONE, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
};

/**
 * Is what stands in node_modules what the lock says? npm writes down what it installed when it has finished, so an
 * interrupted install counts as none. Optional packages may be missing: they are for other systems.
 */
function isInstalled() {
  const there = packagesOf("node_modules/.package-lock.json");
  return Object.entries(packagesOf("package-lock.json")).every(
    ([place, wanted]) => place === "" || wanted.optional || there[place]?.integrity === wanted.integrity,
  );
}

/** Installs the dependencies exactly as locked, if they are missing or others than the lock says. */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log("Installing the dependencies (about a minute, once) …");
  const { passed, output } = await runNpm(
    ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"],
    { show: true },
  );
  if (passed) return;
  if (output.includes("ENOENT"))
    throw new Refusal(
      "npm is missing: install Node 20.19 or newer with its npm from https://nodejs.org and try again.",
    );
  throw new Refusal(
    "npm could not install the dependencies, for the reason above: see that the package registry can be reached and try again.",
  );
}
