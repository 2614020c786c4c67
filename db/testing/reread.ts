import { sql } from "drizzle-orm";
import type { ExtractedArticle } from "#domain/extraction";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { importDocument } from "../commands/articles/import-document";
import { claimAsItStands, claimIds } from "./claims";
import { goldCorpus } from "./gold";
import { newWorld } from "./world";

/** The first document of the corpus, with four articles, as a pipeline reads it. */
export function read(
  pipeline: string,
  as: (article: ExtractedArticle, place: number) => ExtractedArticle = (a) => a,
) {
  const { documents, allegations } = goldCorpus();
  const document = documents[0];
  if (!document) throw new Error("The corpus is empty.");
  const { extraction } = document;
  const articles = extraction.articles.map(as);
  return { ...document, extraction: { ...extraction, articles }, retrieved: null, pipeline, allegations };
}

/** What a query finds. */
export const rows = async (query: ReturnType<typeof sql>) => [
  ...(await database().execute<Record<string, unknown>>(query)),
];

/** How many rows a workspace has in a table. */
export const count = async (table: string, { workspaceId }: Principal): Promise<number> => {
  const [row] = await rows(
    sql`select count(*)::int as n from ${sql.raw(table)} where workspace_id = ${workspaceId}`,
  );
  return Number(row?.n);
};

/** A workspace into which an editor brought what a pipeline read, and its claims in the order of entering. */
export async function desk(told: ReturnType<typeof read>) {
  const { person } = await newWorld();
  const editor = await person("editor");
  await importDocument(editor, told);
  const ids = await claimIds(editor);
  return { editor, ids, at: async (n: number) => claimAsItStands(editor, ids[n] ?? "") };
}
