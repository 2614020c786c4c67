import { runScript } from "./steps.mjs";
import { openThrowAwayPostgres } from "./throw-away-postgres.mjs";

/**
 * Before the integration tests: a real PostgreSQL with a migrated template. The tests read two variables:
 * TEST_DATABASE_URL, an administrator's address of the server, and TEST_DATABASE_TEMPLATE, the template's name. Each
 * file says `create database … template …` and is alone in what it made.
 */
export default async function setup() {
  const server = await openThrowAwayPostgres();
  const template = `template_gainsay_${process.pid}`;
  const teardown = async () => {
    await server.drop(template);
    await server.stop();
  };
  try {
    await server.create(template);
    const { passed, output } = await runScript("scripts/migrate.ts", {
      env: { DATABASE_URL: server.url(template) },
    });
    if (!passed) throw new Error(`scripts/migrate.ts failed:\n${output}`);
  } catch (error) {
    await teardown();
    throw error;
  }
  process.env.TEST_DATABASE_URL = server.address;
  process.env.TEST_DATABASE_TEMPLATE = template;
  return teardown;
}
