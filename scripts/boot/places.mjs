import { createHash } from "node:crypto";
import { accessSync, chmodSync, constants, mkdirSync } from "node:fs";
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

/** Makes the data folder. The database user passes through it; what is secret in it is 0600 by itself. */
export function makeDataFolder() {
  try {
    mkdirSync(DATA, { recursive: true });
    if (process.getuid?.() === 0) chmodSync(DATA, 0o755);
    accessSync(DATA, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Refusal(
      `Gainsay keeps its data in ${DATA} and you may not write there (${error.code}): start it as the user who made that folder, or as root.`,
    );
  }
}
