import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "./refusal.mjs";

/** The clone this script stands in. Nothing outside it is read, so two clones never meet. */
export const CLONE = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What this clone keeps between starts: database, secrets, the lock of the running instance. */
export const DATA = join(CLONE, ".data");

/**
 * Where root keeps the database of a clone that the unprivileged database user cannot reach (a clone under /root,
 * which is 0700). The name is made from the clone's path, so each clone has its own.
 */
export const OUTSIDE = join(
  "/var/lib/gainsay",
  createHash("sha256").update(CLONE).digest("hex").slice(0, 16),
);

/** Makes the data folder. It can be traversed by the database user; what is secret in it is 0600 by itself. */
export function makeDataFolder() {
  try {
    mkdirSync(DATA, { recursive: true, mode: 0o755 });
  } catch (error) {
    throw new Refusal(
      `Gainsay keeps its data in ${DATA} but cannot write there (${error.code}): give yourself the right to write in that folder.`,
    );
  }
}
