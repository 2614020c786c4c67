import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * What a lock file lacks: packages for other systems that some package names and the lock does not hold (`npm ci`
 * refuses those there), dependencies asked for by a tag such as "latest" that no override pins (`npm ci` refuses the
 * lock on the day the tag moves), and addresses of a registry, which would tie every install to one machine's.
 *
 * @param lock the parsed package-lock.json
 * @param overrides of the parsed package.json, package by package
 * @returns one sentence for each fault
 */
export function faultsOfLock(lock, overrides = {}) {
  const entries = Object.entries(lock.packages);
  const names = new Set(entries.map(([place]) => place.slice(place.lastIndexOf("node_modules/") + 13)));
  const missing = entries.flatMap(([place, { version, optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${place}@${version} needs ${name}, which the lock does not hold`),
  );
  const moving = entries.flatMap(([place, { dependencies = {} }]) => {
    const pinned = overrides[place.slice(place.lastIndexOf("node_modules/") + 13)] ?? {};
    return Object.entries(dependencies)
      .filter(([name, range]) => /^[a-z]+$/.test(range) && !(name in pinned))
      .map(
        ([name, range]) =>
          `${place} asks for ${name}@${range}, which moves: pin it in "overrides" of package.json`,
      );
  });
  const tied = entries
    .filter(([, { resolved }]) => resolved && !resolved.startsWith("https://registry.npmjs.org/"))
    .map(([place]) => `${place} is tied to one registry`);
  return [...missing, ...moving, ...tied];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
  const { overrides } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const faults = faultsOfLock(lock, overrides);
  console.log(faults.length > 0 ? faults.join("\n") : "lock is complete");
  process.exitCode = faults.length > 0 ? 1 : 0;
}
