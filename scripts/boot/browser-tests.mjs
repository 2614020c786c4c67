import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDatabase } from "./database.mjs";
import { freePort } from "./ports.mjs";
import { serve } from "./serve.mjs";
import { runPackage } from "./steps.mjs";
import { counted, playwrightCounts } from "./tally.mjs";
import { openThrowAwayPostgres } from "./throw-away-postgres.mjs";
import { keepWorkers } from "./workers.mjs";

/** The built application on a free port, with a database of its own that holds the corpus and one administrator. */
export async function openApplication(undo) {
  const database = `gainsay_browser_${process.pid}`;
  const admin = { email: "admin@example.org", password: randomBytes(12).toString("hex") };
  const server = await openThrowAwayPostgres();
  undo.push(server.stop, () => server.drop(database));
  await server.create(database);
  const url = server.url(database);
  const told = { GAINSAY_ADMIN_EMAIL: admin.email, GAINSAY_ADMIN_PASSWORD: admin.password };
  await prepareDatabase(url, { env: told });
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = { DATABASE_URL: url, NEXTAUTH_SECRET: randomBytes(32).toString("hex"), NEXTAUTH_URL: address };
  const application = await serve({ mode: "start", port, host: "127.0.0.1", env });
  undo.push(application.stop);
  const workers = keepWorkers({ count: 1, env: { ...env, GAINSAY_ALLOW_HOSTS: `localhost:${port}` } });
  undo.push(workers.stop);
  return {
    env: { BASE_URL: address, ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password },
    said: application.said,
  };
}

/**
 * Runs the stories in a real browser against the built application.
 *
 * @param chromium path of the browser
 * @returns how many passed and failed, and what was said
 */
export async function browserTests(chromium) {
  const undo = [];
  const folder = mkdtempSync(join(tmpdir(), "gainsay-browser-"));
  const file = join(folder, "report.json");
  try {
    const { env, said } = await openApplication(undo);
    const done = await runPackage("@playwright/test/cli.js", ["test", "--reporter=list,json"], {
      env: { ...env, PLAYWRIGHT_CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    const result = counted(done, file, playwrightCounts);
    return { ...result, output: `${result.output}\nThe server said:\n${said()}` };
  } finally {
    for (const step of undo.reverse()) await step();
    rmSync(folder, { recursive: true, force: true });
  }
}
