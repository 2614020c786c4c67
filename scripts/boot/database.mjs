import { join } from "node:path";
import { mustAnswer } from "./database-address.mjs";
import { openEmbeddedPostgres } from "./embedded-postgres.mjs";
import { DATA, OUTSIDE } from "./places.mjs";
import { postgresBinaries } from "./postgres-binaries.mjs";
import { postgresUser } from "./postgres-user.mjs";
import { Refusal } from "./refusal.mjs";
import { runScript } from "./steps.mjs";

const NAME = "gainsay";

/** In the clone, or outside it when root lends a user to PostgreSQL who cannot reach the clone. */
function home() {
  const inside = join(DATA, "postgres");
  const user = postgresUser(inside);
  if (postgresBinaries(user).cloneReachable) return { folder: inside, user };
  const outside = join(OUTSIDE, "postgres");
  return { folder: outside, user: postgresUser(outside) };
}

/** Makes our database in a cluster that has none yet. */
export async function ensureDatabase(cluster) {
  const { default: postgres } = await import("postgres");
  const sql = postgres(cluster.url("postgres"), { max: 1, onnotice: () => undefined });
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${NAME}`;
    if (!found) await sql.unsafe(`create database ${NAME}`);
    return cluster.url(NAME);
  } finally {
    await sql.end();
  }
}

/**
 * The database of this clone: the one DATABASE_URL names, or the embedded one.
 *
 * @returns its address, a description for people, `lost` (resolves with the error when the embedded server died and
 *   cannot be started again), and stop(), which leaves a foreign server alone
 */
export async function openDatabase() {
  const given = process.env.DATABASE_URL;
  if (given) {
    await mustAnswer(given);
    return {
      url: given,
      description: `PostgreSQL at ${new URL(given).host}`,
      lost: new Promise(() => undefined),
      stop: async () => undefined,
    };
  }
  const place = home();
  const cluster = await openEmbeddedPostgres(place);
  try {
    return {
      url: await ensureDatabase(cluster),
      description: `embedded PostgreSQL in ${place.folder}`,
      lost: cluster.lost,
      stop: cluster.stop,
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/**
 * Brings the schema up to date and, in an empty database, imports the corpus and makes the first administrator.
 *
 * @param options.env what the scripts are told beside the address
 * @param options.show true to let the first import tell the person what it did
 */
export async function prepareDatabase(url, { env, show = false } = {}) {
  const told = { ...env, DATABASE_URL: url };
  const migrated = await runScript("scripts/migrate.ts", { env: told });
  if (!migrated.passed) {
    throw new Refusal(
      `${migrated.output}\nThe database could not be brought up to date, for the reason above.`,
    );
  }
  const filled = await runScript("scripts/first-run.ts", { env: told, show });
  if (!filled.passed) {
    throw new Refusal(
      `${filled.output}\nThe first import did not succeed, for the reason above: start again when it is mended.`,
    );
  }
}
