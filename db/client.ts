import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** The role without the right to change history; made by the migrations. */
const APPLICATION_ROLE = "gainsay_app";

/** Of every connection. Sums over a whole workspace are hashed in memory, and over before they were compiled. */
const SETTINGS = { role: APPLICATION_ROLE, application_name: "gainsay", work_mem: "32MB", jit: "off" };

export type Database = ReturnType<typeof openDatabase>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

const kept = globalThis as typeof globalThis & { gainsayDatabase?: Database };

interface PoolSettings {
  /** settings of every connection of the pool, beside the role */
  readonly connection?: Readonly<Record<string, string | boolean>>;
  /** seconds after which a connection that nobody needs is closed */
  readonly idle_timeout?: number;
}

/** Opens a pool on the address in the application's role. `max` connections; close by `database.$client.end()`. */
export const openDatabase = (url: string, max = 10, { connection, ...settings }: PoolSettings = {}) =>
  drizzle(
    postgres(url, {
      max,
      ...settings,
      connection: { ...SETTINGS, ...connection },
      connect_timeout: 5,
      onnotice: () => undefined,
    }),
  );

/** The address of the database of this process. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set. Start Gainsay by `npm start`, or set it.");
  return url;
}

/** The one pool of this process, opened on first use at DATABASE_URL. */
export function database(): Database {
  kept.gainsayDatabase ??= openDatabase(databaseUrl());
  return kept.gainsayDatabase;
}

/** Closes the pool of this process; who asks for it again gets another, at the DATABASE_URL of then. */
export async function closeDatabase(): Promise<void> {
  const open = kept.gainsayDatabase;
  delete kept.gainsayDatabase;
  await open?.$client.end();
}
