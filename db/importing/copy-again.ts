import { pipeline } from "node:stream/promises";
import postgres from "postgres";

/** The tables that an import writes its results to. */
const TABLES = [
  "documents",
  "articles",
  "article_versions",
  "extraction_runs",
  "claims",
  "claim_spans",
  "claim_actors",
  "claim_targets",
  "responses",
  "article_prints",
  "article_bands",
  "copies",
  "revisions",
] as const;

const connect = (url: string) => postgres(url, { max: 1, onnotice: () => undefined });

/**
 * How long a bare COPY takes for the very rows that a workspace holds: into tables without keys or
 * indexes. The measure of what a database could do at best.
 */
export async function copyAgain(
  url: string,
  workspaceId: string,
): Promise<{ readonly rows: number; readonly seconds: number }> {
  const sql = connect(url);
  let rows = 0;
  let seconds = 0;
  try {
    for (const table of TABLES) {
      const columns = await sql<{ name: string }[]>`
        select string_agg(quote_ident(attname), ', ' order by attnum) as name from pg_attribute
        where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;
      const names = columns[0]?.name ?? "";
      await sql.unsafe(`create temp table again_${table} as select ${names} from ${table} limit 0`);
      const chunks = await copiedOut(
        url,
        `select ${names} from ${table} where workspace_id = '${workspaceId}'`,
      );
      const begun = performance.now();
      await pipeline(chunks, await sql.unsafe(`copy again_${table} (${names}) from stdin`).writable());
      seconds += (performance.now() - begun) / 1000;
      const [counted] = await sql.unsafe<{ rows: number }[]>(
        `select count(*)::int as rows from again_${table}`,
      );
      rows += counted?.rows ?? 0;
    }
    return { rows, seconds };
  } finally {
    await sql.end();
  }
}

/**
 * The rows of a query as COPY writes them. On a connection of its own: the client leaves one paused for good when the
 * last rows come faster than they are taken, and whatever is asked of it next is never answered.
 */
async function copiedOut(url: string, query: string): Promise<Uint8Array[]> {
  const sql = connect(url);
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await sql.unsafe(`copy (${query}) to stdout`).readable()) chunks.push(chunk);
    return chunks;
  } finally {
    await sql.end({ timeout: 0 });
  }
}
