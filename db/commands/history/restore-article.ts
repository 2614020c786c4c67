import { and, eq } from "drizzle-orm";
import { InvalidFailure } from "#domain/failure";
import { newId } from "../../identity";
import { articleVersions } from "../../schema/articles";
import {
  type ArticleRow,
  newestVersion,
  type Recut,
  readArticle,
  recut,
  writeArticle,
} from "../articles/article-state";
import type { Restore } from "./restore";

type Kept = { readonly article: ArticleRow; readonly responses?: unknown } & Partial<Recut>;

/** Puts an article back to its headline, outlet, day, and place in the counts and among copies before an act; and to its text. */
export const restoreArticle: Restore = async (tx, { workspaceId, entityId, ...act }, mustBeFree) => {
  const [was, then] = [act.before as Kept | null, act.after as Kept | null];
  if (!was || !then) throw new InvalidFailure("An import cannot be taken back here.");
  if (was.responses) throw new InvalidFailure("That an article was read again is not taken back here.");
  const now = await readArticle(tx, workspaceId, entityId);
  await mustBeFree();
  const texts = was.version && then.version && (await cutAsBefore(tx, now, was.version.id));
  const { title, outletId, published, withdrawnAt, apartFrom, withdrawnWith } = was.article;
  const article = await writeArticle(tx, now, {
    ...{ title, outletId, published },
    withdrawnAt: withdrawnAt && new Date(withdrawnAt),
    // a state that was kept before there were copies, or imports taken back, does not say
    ...{ apartFrom: apartFrom ?? null, withdrawnWith: withdrawnWith ?? null },
  });
  return { before: { article: now, ...texts?.before }, after: { article, ...texts?.after } };
};

/** Versions are never deleted: the text of an older one comes back as a new version. */
async function cutAsBefore(tx: Parameters<Restore>[0], article: ArticleRow, versionId: string) {
  const from = await newestVersion(tx, article);
  const [old] = await tx
    .select()
    .from(articleVersions)
    .where(and(eq(articleVersions.workspaceId, article.workspaceId), eq(articleVersions.id, versionId)));
  if (!old) throw new InvalidFailure("The text that stood before is missing.");
  const { search: _, ...version } = old;
  const to = { ...version, id: newId(), number: from.number + 1, createdAt: new Date() };
  return recut(tx, article, { from, to });
}
