import { sql } from "drizzle-orm";
import type { ExtractedArticle } from "#domain/extraction";
import { isNewerText } from "#domain/newer-text";
import type { Principal } from "#domain/principal";
import { sha256 } from "../../chain";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import type { Change } from "../command";
import { beginRereading } from "../rereading/begin-rereading";
import { type ArticleRow, newestVersion, readArticle, recut, writeArticle } from "./article-state";

type Text = Pick<ExtractedArticle, "text" | "start" | "end" | "map" | "removed">;

interface Arrived {
  /** the document that the text was cut from */
  readonly documentId: string;
  readonly why: string | null;
}

/**
 * Puts a newer text in the place of an article's: a new version beside the old ones. Claims whose words it surely holds go
 * along; the others stay in the version they were read from and wait for an editor. What the machine finds in the newer
 * text is proposed, like every new reading.
 */
export async function newVersionOf(
  tx: Transaction,
  who: Principal,
  article: ArticleRow,
  { text, start, end, map, removed }: Text,
  { documentId, why }: Arrived,
): Promise<{ readonly changes: Change[]; readonly number: number; readonly moved: number }> {
  const from = await newestVersion(tx, article);
  const to = {
    ...{ workspaceId: who.workspaceId, id: newId(), articleId: article.id, number: from.number + 1 },
    ...{ documentId, text, sha256: sha256(text), start, end, map, removed, createdAt: new Date() },
  };
  const { before, after } = await recut(tx, article, { from, to });
  const now = await writeArticle(tx, article, {});
  const change: Change = {
    ...{ entity: "article", entityId: article.id, why },
    before: { article, ...before },
    after: { article: now, ...after },
  };
  const label = `${article.title ?? "Untitled article"}, version ${to.number}`;
  const begun = await beginRereading(tx, who, { scope: "article", label, articleIds: [article.id] });
  return {
    changes: begun ? [change, begun.change] : [change],
    number: to.number,
    moved: after.claims.length,
  };
}

/**
 * Takes a document in as a newer text of an article that came from the same address, where both hold one article and
 * these are versions of each other. Null where they are not: then it is an article of its own.
 */
export async function newerText(
  tx: Transaction,
  who: Principal,
  given: {
    readonly documentId: string;
    readonly url: string | null;
    readonly articles: readonly ExtractedArticle[];
  },
): Promise<Change[] | null> {
  const [extracted, ...others] = given.articles;
  if (!given.url || !extracted || others.length > 0) return null;
  const rows = await tx.execute<{ id: string }>(sql`
    select distinct a.id from documents d
    join articles a on a.workspace_id = d.workspace_id and (a.document_id = d.id or a.id in (
      select v.article_id from article_versions v where v.workspace_id = d.workspace_id and v.document_id = d.id))
    where d.workspace_id = ${who.workspaceId} and d.url = ${given.url} and a.withdrawn_at is null`);
  const [only, ...more] = rows;
  if (!only || more.length > 0) return null;
  const article = await readArticle(tx, who.workspaceId, only.id);
  const { text } = await newestVersion(tx, article);
  if (text === extracted.text || !isNewerText(text, extracted.text)) return null;
  const why = "A newer text came from its address.";
  const { documentId } = given;
  return (await newVersionOf(tx, who, article, extracted, { documentId, why })).changes;
}
