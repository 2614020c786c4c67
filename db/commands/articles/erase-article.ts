import { and, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { z } from "zod";
import { ERASING } from "#domain/article";
import { InvalidFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { articleVersions, documents } from "../../schema/articles";
import { claimSpans, claims } from "../../schema/claims";
import { command } from "../command";
import { seenArticle } from "./article-input";
import {
  type ArticleRow,
  eraseWords,
  mustBeArticleAt,
  originalOf,
  readArticle,
  writeArticle,
} from "./article-state";

/**
 * An administrator erases an article for a legal reason: its text, its bytes and every quotation from it are gone for
 * good, from the history, too, whose hashes stay. Its claims leave every figure. It cannot be taken back.
 */
export const eraseArticle = command({
  name: "eraseArticle",
  act: "eraseArticle",
  input: z.object({
    ...seenArticle,
    why: z.string().trim().min(3, "Say for which reason: it stays in the history.").max(2000),
    typed: z.literal(ERASING, `Type “${ERASING}” to confirm.`),
  }),
  async run(tx, { workspaceId }, { articleId, version, why }) {
    const before = await readArticle(tx, workspaceId, articleId);
    mustBeArticleAt(before, version);
    await eraseOriginal(tx, before);
    const at = new Date();
    const withdrawnAt = before.withdrawnAt ?? at;
    const after = await writeArticle(tx, before, { title: null, withdrawnAt, erasedAt: at });
    await eraseClaims(tx, after);
    const erased = await eraseWords(tx, after);
    const wordless = { ...before, title: null };
    return {
      changes: [
        {
          entity: "article",
          entityId: articleId,
          before: { article: wordless },
          after: { article: after, erased },
          why,
        },
      ],
      result: erased.length,
    };
  },
});

/** Blanks the article's stretch of the original, so that the other articles of the document keep their places. */
async function eraseOriginal(tx: Transaction, article: ArticleRow): Promise<void> {
  const here = and(eq(documents.workspaceId, article.workspaceId), eq(documents.id, article.documentId));
  const { start, end } = await placeInDocument(tx, article);
  const original = await originalOf(tx, article);
  const blanked = `${original.slice(0, start)}${" ".repeat(end - start)}${original.slice(end)}`;
  const [document] = await tx
    .select({ encoding: documents.encoding, text: documents.text })
    .from(documents)
    .where(here);
  if (!document) throw new InvalidFailure("The document of this article is missing.");
  // where the text was read from a page or a PDF, its bytes have no places to blank: they go altogether
  const bytes = document.text === null ? blanked : "";
  await tx
    .update(documents)
    .set({
      original: Buffer.from(bytes, "utf8"),
      encoding: "utf-8",
      text: document.text === null ? null : blanked,
    })
    .where(here);
}

/** Where the article stands in the document it came in; what later documents brought holds nothing but the article. */
async function placeInDocument(tx: Transaction, { workspaceId, id }: ArticleRow) {
  const [place] = await tx
    .select({ start: articleVersions.start, end: articleVersions.end })
    .from(articleVersions)
    .where(
      and(
        eq(articleVersions.workspaceId, workspaceId),
        eq(articleVersions.articleId, id),
        isNull(articleVersions.documentId),
      ),
    )
    .orderBy(desc(articleVersions.number))
    .limit(1);
  return place ?? { start: 0, end: 0 };
}

async function eraseClaims(tx: Transaction, { workspaceId, id }: ArticleRow): Promise<void> {
  const own = tx
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.workspaceId, workspaceId), eq(claims.articleId, id)));
  await tx
    .delete(claimSpans)
    .where(and(eq(claimSpans.workspaceId, workspaceId), or(inArray(claimSpans.claimId, own))));
  await tx
    .update(claims)
    .set({ words: "", reasons: {}, speakerOffice: null, version: sql`${claims.version} + 1` })
    .where(and(eq(claims.workspaceId, workspaceId), eq(claims.articleId, id)));
}
