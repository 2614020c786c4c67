import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const INTEGRATION = "**/*.db.test.{ts,mjs}";
// Next resolves this marker for the server to an empty module; outside Next it would throw.
const serverOnly = fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url));
const elsewhere = [...configDefaults.exclude, "e2e/**", ".data/**", ".next/**"];

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Neither project isolates its files: what they import is read once, and they leave nothing behind in it.
    projects: [
      {
        resolve: { alias: { "server-only": serverOnly } },
        test: {
          name: "unit",
          isolate: false,
          include: ["**/*.test.{ts,tsx,mjs}"],
          exclude: [INTEGRATION, ...elsewhere],
          // A machine that is busy with other things makes no test wrong.
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias: { "server-only": serverOnly } },
        test: {
          name: "integration",
          isolate: false,
          include: [INTEGRATION],
          exclude: elsewhere,
          globalSetup: "scripts/boot/vitest-postgres.mjs",
          setupFiles: "db/testing/own-database.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
