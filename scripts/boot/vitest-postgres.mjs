import { spawnSync } from "node:child_process";
import postgres from "postgres";
import { childEnvironment, TYPESCRIPT } from "./environment.mjs";
import { CLONE } from "./places.mjs";
import { openThrowAwayPostgres } from "./throw-away-postgres.mjs";

const withDatabase = (url, name) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

function migrate(url) {
  const done = spawnSync(process.execPath, [...TYPESCRIPT, "scripts/migrate.ts"], {
    cwd: CLONE,
    env: childEnvironment({ DATABASE_URL: url }),
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`scripts/migrate.ts failed:\n${done.stdout}${done.stderr}`);
}

/**
 * Before the integration tests: a real PostgreSQL (one of our own in a temporary folder, or the one TEST_DATABASE_URL names)
 * with a migrated template. The tests read two variables: TEST_DATABASE_URL, an administrator's address of the server,
 * and TEST_DATABASE_TEMPLATE, the template's name: each file says `create database … template …` and is alone in it.
 */
export default async function setup() {
  const given = process.env.TEST_DATABASE_URL;
  const server = given
    ? { url: (name) => withDatabase(given, name), stop: async () => undefined }
    : await openThrowAwayPostgres();
  const template = `template_gainsay_${process.pid}`;
  const admin = postgres(given ?? server.url("postgres"), { max: 1, onnotice: () => undefined });
  const teardown = async () => {
    await admin.unsafe(`drop database if exists ${template}`);
    await admin.end();
    await server.stop();
  };
  try {
    await admin.unsafe(`create database ${template}`);
    migrate(server.url(template));
  } catch (error) {
    await teardown();
    throw error;
  }
  process.env.TEST_DATABASE_URL = given ?? server.url("postgres");
  process.env.TEST_DATABASE_TEMPLATE = template;
  return teardown;
}
