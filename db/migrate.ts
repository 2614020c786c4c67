import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { Logger, runMigrations } from "graphile-worker";
import postgres from "postgres";

/** A number of our own under which only one process migrates a database at a time. */
const MIGRATION_LOCK = 7_246_729;

/** Brings the database at `url` to the newest schema, as the owner of its tables. Safe to call from several processes. */
export async function migrateDatabase(url: string, migrationsFolder = "db/migrations"): Promise<void> {
  const client = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(client), { migrationsFolder });
    await runMigrations({ connectionString: url, logger: new Logger(() => () => undefined) });
  } finally {
    await client.end();
  }
}
