import { and, eq, or } from "drizzle-orm";
import { z } from "zod";
import { ConflictFailure, InvalidFailure } from "#domain/failure";
import { sha256, textPrint } from "../../chain";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { documents } from "../../schema/articles";
import { command } from "../command";
import { seenArticle } from "./article-input";
import { type ArticleRow, mustBeArticleAt, newestVersion, readArticle } from "./article-state";
import { newVersionOf } from "./newer-text";

/** The text as it is kept: lines end in one way, no blanks at its ends. */
const asKept = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

/**
 * An editor brings a newer text of an article, as it was printed since. It becomes a version beside the old ones; claims
 * go along where their words are surely found, the others wait. Throws invalid where the text stands here already.
 */
export const pasteVersion = command({
  name: "pasteVersion",
  act: "editArticle",
  input: z.object({
    ...seenArticle,
    text: z
      .string()
      .max(2_000_000, "Keep the text under 2,000,000 characters.")
      .transform(asKept)
      .pipe(z.string().min(40, "Paste the whole text of the article.")),
  }),
  async run(tx, who, { articleId, version, why, text }) {
    const article = await readArticle(tx, who.workspaceId, articleId);
    mustBeArticleAt(article, version);
    if (article.withdrawnAt) throw new ConflictFailure("This article is withdrawn. Put it back first.");
    if ((await newestVersion(tx, article)).text === text)
      throw new InvalidFailure("This is the text that stands here already.", "text");
    const documentId = await enterPasted(tx, article, text);
    const whole = { start: 0, end: text.length, map: [{ at: 0, from: 0, length: text.length }], removed: [] };
    const { changes, ...result } = await newVersionOf(
      tx,
      who,
      article,
      { text, ...whole },
      { documentId, why },
    );
    return { changes, result };
  },
});

/** Keeps the pasted text as a document of its own, with what is known of the article's. Throws where it is here already. */
async function enterPasted(tx: Transaction, article: ArticleRow, text: string): Promise<string> {
  const { workspaceId } = article;
  const original = Buffer.from(text, "utf8");
  const prints = { sha256: sha256(original), textSha256: textPrint(text) };
  const same = or(eq(documents.textSha256, prints.textSha256), eq(documents.sha256, prints.sha256));
  const [known] = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.workspaceId, workspaceId), same))
    .limit(1);
  if (known) throw new InvalidFailure("The same text is here already. Nothing was saved.", "text");
  const [own] = await tx
    .select({ url: documents.url, author: documents.author, language: documents.language })
    .from(documents)
    .where(and(eq(documents.workspaceId, workspaceId), eq(documents.id, article.documentId)));
  const id = newId();
  await tx.insert(documents).values({
    ...{ workspaceId, id, name: `${article.title ?? "Untitled article"}, pasted`, ...prints, original },
    ...{ url: own?.url, author: own?.author, language: own?.language, mediaType: "text/plain" },
    ...{ retrieved: null, importedAt: new Date() },
  });
  return id;
}
