import { and, desc, eq, type InferSelectModel, sql } from "drizzle-orm";
import { nameKey } from "#domain/actor";
import { ConflictFailure, InvalidFailure, NotFoundFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { articles, articleVersions, documents, outlets } from "../../schema/articles";
import { carriedClaim, type TextVersion } from "../claims/carried-claim";
import { type ClaimState, writeClaim } from "../claims/claim-state";
import { claimsOfArticles } from "../claims/claims-of-articles";
import type { Outcome } from "../command";

export type ArticleRow = InferSelectModel<typeof articles>;
export type VersionState = Omit<InferSelectModel<typeof articleVersions>, "search">;

const here = (workspaceId: string, id: string) =>
  and(eq(articles.workspaceId, workspaceId), eq(articles.id, id));

/** Reads an article and locks it. Throws not-found, or invalid for one whose words were erased. */
export async function readArticle(tx: Transaction, workspaceId: string, id: string): Promise<ArticleRow> {
  const [row] = await tx.select().from(articles).where(here(workspaceId, id)).for("update");
  if (!row) throw new NotFoundFailure("This article is not here. It may have been in another workspace.");
  if (row.erasedAt) throw new InvalidFailure("The words of this article were erased for good.");
  return row;
}

/** Throws a conflict unless the article is still at the version the editor saw. */
export function mustBeArticleAt(article: ArticleRow, version: number): void {
  if (article.version !== version)
    throw new ConflictFailure("Someone changed this article while you were editing. Look at it again.");
}

/** Writes an article over what was read, as its next version. */
export async function writeArticle(
  tx: Transaction,
  was: ArticleRow,
  change: Partial<ArticleRow>,
): Promise<ArticleRow> {
  const now = { ...was, ...change, version: was.version + 1 };
  await tx.update(articles).set(now).where(here(was.workspaceId, was.id));
  return now;
}

/** Writes an article as its next version, and says so as an act does: its whole state before and after. */
export async function changedArticle(
  tx: Transaction,
  before: ArticleRow,
  change: Partial<ArticleRow>,
  why: string | null | undefined,
): Promise<Outcome<number>> {
  const after = await writeArticle(tx, before, change);
  const states = { before: { article: before }, after: { article: after } };
  return { changes: [{ entity: "article", entityId: before.id, ...states, why }], result: after.version };
}

/** The id of the outlet known by this name; a new one where none is. */
export async function outletNamed(tx: Transaction, workspaceId: string, name: string): Promise<string> {
  const key = nameKey(name) || name;
  await tx.insert(outlets).values({ workspaceId, id: newId(), name, nameKey: key }).onConflictDoNothing();
  const [row] = await tx
    .select({ id: outlets.id })
    .from(outlets)
    .where(and(eq(outlets.workspaceId, workspaceId), eq(outlets.nameKey, key)));
  if (!row) throw new Error(`The outlet ${name} was not entered.`);
  return row.id;
}

/** The version of an article that is read: the one with the greatest number. */
export async function newestVersion(tx: Transaction, { workspaceId, id }: ArticleRow): Promise<VersionState> {
  const [row] = await tx
    .select()
    .from(articleVersions)
    .where(and(eq(articleVersions.workspaceId, workspaceId), eq(articleVersions.articleId, id)))
    .orderBy(desc(articleVersions.number))
    .limit(1);
  if (!row) throw new Error("The text of an article is missing.");
  const { search: _, ...version } = row;
  return version;
}

/** The decoded original of the document that an article, or one of its versions, was cut from. */
export async function originalOf(
  tx: Transaction,
  { workspaceId, documentId }: { readonly workspaceId: string; readonly documentId: string },
): Promise<string> {
  const [row] = await tx
    .select({ bytes: documents.original, encoding: documents.encoding, text: documents.text })
    .from(documents)
    .where(and(eq(documents.workspaceId, workspaceId), eq(documents.id, documentId)));
  if (!row) throw new Error("The document of an article is missing.");
  return row.text ?? new TextDecoder(row.encoding, { ignoreBOM: true }).decode(row.bytes);
}

/** What two versions of an article's text differ in. */
export interface Recut {
  readonly version: Pick<VersionState, "id" | "number" | "sha256">;
  /** the claims that moved to another version, as they stood or stand */
  readonly claims: readonly ClaimState[];
}

/**
 * Enters a new version of an article's text, and takes along every claim whose words it holds, also one that waited in an
 * older version: at their new places, checked character by character. A claim whose words it does not hold stays where it
 * stands, and waits there for an editor.
 */
export async function recut(
  tx: Transaction,
  article: ArticleRow,
  { from, to }: { readonly from: VersionState; readonly to: VersionState },
): Promise<{ readonly before: Recut; readonly after: Recut }> {
  await tx.insert(articleVersions).values(to);
  const reference = ({ id, number, sha256 }: VersionState) => ({ id, number, sha256 });
  const [was, now]: [ClaimState[], ClaimState[]] = [[], []];
  const texts = await textsOf(tx, article);
  for (const claim of await claimsOfArticles(tx, article.workspaceId, [article.id])) {
    const own = texts.get(claim.claim.articleVersionId);
    const carried = own && own.id !== to.id && carriedClaim(claim, own, to);
    if (!carried) continue;
    was.push(claim);
    now.push(await writeClaim(tx, claim, carried));
  }
  return {
    before: { version: reference(from), claims: was },
    after: { version: reference(to), claims: now },
  };
}

/** Every version of an article's text, by its id. */
async function textsOf(tx: Transaction, { workspaceId, id }: ArticleRow): Promise<Map<string, TextVersion>> {
  const { documentId, text, map } = articleVersions;
  const rows = await tx
    .select({ id: articleVersions.id, documentId, text, map })
    .from(articleVersions)
    .where(and(eq(articleVersions.workspaceId, workspaceId), eq(articleVersions.articleId, id)));
  return new Map(rows.map((row) => [row.id, row]));
}

/** What the database erases of an article that is marked so; the entries of the history that lost their states. */
export async function eraseWords(tx: Transaction, { workspaceId, id }: ArticleRow): Promise<number[]> {
  const rows = await tx.execute<{ seq: number }>(
    sql`select seq::int as seq from erase_words_of(${workspaceId}::uuid, ${id}::uuid) as seq order by 1`,
  );
  return rows.map((row) => row.seq);
}
