import { and, desc, eq } from "drizzle-orm";
import { ConflictFailure, NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { articles, articleVersions } from "../../schema/articles";
import type { ClaimState } from "./claim-state";
import { nextOrdinal } from "./next-ordinal";

/** A claim of the article's newest version with nothing in it yet; the article is locked, so that numbers stay apart. */
export async function blankClaim(
  tx: Transaction,
  { workspaceId, name }: Principal,
  articleVersionId: string,
): Promise<ClaimState> {
  const articleId = await newestOf(tx, workspaceId, articleVersionId);
  const ordinal = await nextOrdinal(tx, workspaceId, articleId);
  const claim: ClaimState["claim"] = {
    workspaceId,
    id: newId(),
    articleId,
    articleVersionId,
    runId: null,
    ordinal,
    paragraph: 1,
    type: "state",
    mode: "indirect",
    sourcing: "record",
    speakerId: null,
    speakerOffice: null,
    nested: false,
    said: null,
    allegationId: null,
    words: "",
    confidence: 1,
    reasons: { words: `added by ${name}` },
    state: "accepted",
    rejection: null,
    version: 1,
    createdAt: new Date(),
  };
  return { claim, spans: [], actors: [], targets: [] };
}

/** The article of a version, held until the end of the act. Throws unless it stands and the version is its newest. */
async function newestOf(tx: Transaction, workspaceId: string, articleVersionId: string): Promise<string> {
  const [version] = await tx
    .select({ articleId: articleVersions.articleId })
    .from(articleVersions)
    .where(and(eq(articleVersions.workspaceId, workspaceId), eq(articleVersions.id, articleVersionId)));
  const articleId = version?.articleId;
  if (!articleId) throw new NotFoundFailure("This article is not here. It may stand in another workspace.");
  const [article] = await tx
    .select({ withdrawnAt: articles.withdrawnAt })
    .from(articles)
    .where(and(eq(articles.workspaceId, workspaceId), eq(articles.id, articleId)))
    .for("update");
  if (!article || article.withdrawnAt)
    throw new ConflictFailure("This article was withdrawn. Nothing can be added to it.");
  const [newest] = await tx
    .select({ id: articleVersions.id })
    .from(articleVersions)
    .where(and(eq(articleVersions.workspaceId, workspaceId), eq(articleVersions.articleId, articleId)))
    .orderBy(desc(articleVersions.number))
    .limit(1);
  if (newest?.id !== articleVersionId)
    throw new ConflictFailure("This article was read again since. Load the page again to mark its new text.");
  return articleId;
}
