import { sql } from "drizzle-orm";
import { isLongEnough, signatureOf } from "#domain/near-copy";
import type { Principal } from "#domain/principal";
import { clustersOf } from "#domain/syndication";
import { database } from "../client";
import { importDocument } from "../commands/articles/import-document";

export interface Printed {
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string | null;
}

/** Brings an article of these words in, with one claim in it: that the first actor accuses the second. Returns its id. */
export async function print(
  who: Principal,
  name: string,
  { text, outlet = "The Tide", published = "2024-03-01" }: Printed,
): Promise<string> {
  const claim = {
    ...({
      id: "c1",
      type: "allege",
      mode: "indirect",
      sourcing: "record",
      speaker: null,
      nested: false,
    } as const),
    actors: [{ name: "Ruritania", kind: "country" as const }],
    targets: [{ name: "Graustark", kind: "country" as const }],
    ...{ spans: [[0, 10]] as const, content: [[0, 10]] as const, source: [], cue: [], respondsTo: [] },
    ...{ said: null, allegation: null, confidence: 0.5, reasons: {} },
  };
  const map = [{ at: 0, from: 0, length: text.length }];
  const place = { start: 0, end: text.length, text, map, removed: [] };
  const made = await importDocument(who, {
    name,
    original: new TextEncoder().encode(text),
    ...{ retrieved: null, pipeline: "test", allegations: [] },
    extraction: { id: name, articles: [{ title: name, outlet, published, ...place, claims: [claim] }] },
  });
  const [row] = await database().execute<{ id: string }>(sql`
    select id from articles where workspace_id = ${who.workspaceId} and document_id = ${made.documentId}`);
  return row?.id ?? "";
}

/** What stands in the table of copies: by the title of each article in a cluster, that of the earliest. */
export async function standingClusters({ workspaceId }: Principal): Promise<Record<string, string>> {
  const rows = await database().execute<{ title: string; earliest: string }>(sql`
    select a.title, e.title as earliest from copies k
    join articles a on a.workspace_id = k.workspace_id and a.id = k.article_id
    join articles e on e.workspace_id = k.workspace_id and e.id = k.cluster_id
    where k.workspace_id = ${workspaceId} order by 1`);
  return Object.fromEntries(rows.map(({ title, earliest }) => [title, earliest]));
}

/** The same, told from nothing but the texts of all articles that count and that nobody took out. */
export async function computedClusters({ workspaceId }: Principal): Promise<Record<string, string>> {
  const rows = await database().execute<{
    id: string;
    title: string;
    published: string | null;
    arrived: number;
    text: string;
  }>(sql`
    select a.id, a.title, a.published::text, (extract(epoch from a.created_at) * 1000)::float8 as arrived,
      (select v.text from article_versions v where v.workspace_id = a.workspace_id and v.article_id = a.id
        order by v.number desc limit 1) as text
    from articles a where a.workspace_id = ${workspaceId} and a.withdrawn_at is null and a.apart_from is null
    order by a.title`);
  const clusters = clustersOf(
    rows
      .filter(({ text }) => isLongEnough(text))
      .map((row) => ({ ...row, signature: signatureOf(row.text) })),
  );
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return Object.fromEntries(
    rows.flatMap(({ id, title }) => {
      const earliest = clusters.get(id);
      return earliest ? [[title, titles.get(earliest) ?? ""]] : [];
    }),
  );
}
