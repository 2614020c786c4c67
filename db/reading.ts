import "server-only";
import type { Principal } from "#domain/principal";
import { type Database, database, databaseUrl, openDatabase } from "./client";

/** Moments looked at by several people stay open; few at once, so that looking back never takes the present's place. */
const MOMENTS = 4;
const CONNECTIONS_EACH = 3;
const IDLE_SECONDS = 60;

const kept = globalThis as typeof globalThis & { gainsayMoments?: Map<number, Database> };

/**
 * Where this viewer's questions are asked. For somebody who looks at a moment, unqualified names of tables mean the
 * views of the schema `asof`, which show each table as it stood then; nothing can be written there.
 */
export function reading(viewer: Principal): Database {
  return viewer.asOf ? databaseAt(viewer.asOf) : database();
}

/** Where questions about the present are asked, whatever moment the viewer looks at. */
export const readingNow = (_viewer: Principal): Database => database();

function databaseAt(moment: Date): Database {
  kept.gainsayMoments ??= new Map();
  const open = kept.gainsayMoments;
  const key = moment.getTime();
  const found = open.get(key) ?? openAt(moment);
  // the one used last stands last
  open.delete(key);
  open.set(key, found);
  for (const [oldest, pool] of open) {
    if (open.size <= MOMENTS) break;
    open.delete(oldest);
    void pool.$client.end();
  }
  return found;
}

const openAt = (moment: Date): Database =>
  openDatabase(databaseUrl(), CONNECTIONS_EACH, {
    idle_timeout: IDLE_SECONDS,
    connection: {
      search_path: "asof, public",
      "gainsay.as_of": moment.toISOString(),
      default_transaction_read_only: true,
      // of joined views the planner guesses how many rows come out: it must not wager on the first of a list coming
      // soon; as a word, because what is false is left out of a connection's settings
      enable_incremental_sort: "off",
      // of a large desk a look back may take long: whoever went away must not be answered for ever
      statement_timeout: "60s",
    },
  });

/** Closes the pools of all moments. */
export async function closeMoments(): Promise<void> {
  const open = [...(kept.gainsayMoments?.values() ?? [])];
  kept.gainsayMoments?.clear();
  await Promise.all(open.map((pool) => pool.$client.end()));
}
