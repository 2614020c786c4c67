import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * What a lock file lacks: packages for other systems that some package names and the lock does not hold (`npm ci`
 * refuses those there), and addresses of a registry, which would tie every install to one machine's.
 *
 * @param lock the parsed package-lock.json
 * @returns one sentence for each fault
 */
export function faultsOfLock(lock) {
  const entries = Object.entries(lock.packages);
  const names = new Set(entries.map(([place]) => place.slice(place.lastIndexOf("node_modules/") + 13)));
  const missing = entries.flatMap(([place, { version, optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${place}@${version} needs ${name}, which the lock does not hold`),
  );
  const tied = entries
    .filter(([, { resolved }]) => resolved && !resolved.startsWith("https://registry.npmjs.org/"))
    .map(([place]) => `${place} is tied to one registry`);
  return [...missing, ...tied];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
  const faults = faultsOfLock(lock);
  console.log(faults.length > 0 ? faults.join("\n") : "lock is complete");
  process.exitCode = faults.length > 0 ? 1 : 0;
}
