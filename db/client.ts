import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** The role without the right to change history; made by the migrations. */
const APPLICATION_ROLE = "gainsay_app";

export type Database = ReturnType<typeof openDatabase>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

const kept = globalThis as typeof globalThis & { gainsayDatabase?: Database };

/** Opens a pool on the address in the application's role. `max` connections; close by `database.$client.end()`. */
export const openDatabase = (url: string, max = 10) =>
  drizzle(
    postgres(url, {
      max,
      connection: { role: APPLICATION_ROLE, application_name: "gainsay" },
      connect_timeout: 5,
      onnotice: () => undefined,
    }),
  );

/** The one pool of this process, opened on first use at DATABASE_URL. */
export function database(): Database {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set. Start Gainsay by `npm start`, or set it.");
  kept.gainsayDatabase ??= openDatabase(url);
  return kept.gainsayDatabase;
}
