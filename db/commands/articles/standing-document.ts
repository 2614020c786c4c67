import { and, asc, eq, inArray, or } from "drizzle-orm";
import type { SpanRole } from "#domain/claim";
import type { Segment } from "#domain/extraction";
import type { Told } from "#domain/same-claim";
import { toOriginal } from "#domain/segment";
import type { Transaction } from "../../client";
import { articles, articleVersions, documents, extractionRuns, outlets } from "../../schema/articles";
import { responses } from "../../schema/claims";
import type { ClaimState } from "../claims/claim-state";
import { claimsOfArticles } from "../claims/claims-of-articles";
import type { LinkState } from "../responses/link-state";
import { firstProposals } from "./first-proposals";

type ArticleRow = typeof articles.$inferSelect;
export type VersionRow = Omit<typeof articleVersions.$inferSelect, "search">;

/** A claim as it stands, and where it stands in the document. */
export interface StandingClaim {
  readonly state: ClaimState;
  /** has an editor decided on it, or on a link of it? Then no machine changes it. */
  readonly held: boolean;
  /** its own words' places in the original, and those of what the machine had proposed before an editor changed it */
  readonly told: readonly Told[];
}

export interface StandingArticle {
  readonly article: ArticleRow;
  /** its outlet's name */
  readonly outlet: string | null;
  /** oldest first */
  readonly versions: readonly VersionRow[];
  /** the version that is read */
  readonly newest: VersionRow;
  /** the pipeline that read it last */
  readonly pipeline: string | null;
  /** is it out of every count because the machine found it no more, not because an editor said so? */
  readonly retired: boolean;
  readonly claims: readonly StandingClaim[];
  /** every link from or to one of its claims */
  readonly links: readonly LinkState[];
}

/** A document's articles with all that was found and decided in them, locked; null where its bytes are not known. */
export async function standingDocument(
  tx: Transaction,
  workspaceId: string,
  sha256: string,
): Promise<{ readonly id: string; readonly articles: readonly StandingArticle[] } | null> {
  const [document] = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.workspaceId, workspaceId), eq(documents.sha256, sha256)))
    .for("update");
  if (!document) return null;
  const rows = await tx
    .select({ article: articles, outlet: outlets.name })
    .from(articles)
    .leftJoin(outlets, and(eq(outlets.workspaceId, articles.workspaceId), eq(outlets.id, articles.outletId)))
    .where(and(eq(articles.workspaceId, workspaceId), eq(articles.documentId, document.id)))
    .orderBy(asc(articles.ordinal))
    .for("update", { of: articles });
  const ids = rows.map(({ article }) => article.id);
  const versions = await versionsOf(tx, workspaceId, ids);
  const runs = await lastRuns(tx, workspaceId, ids);
  const states = await claimsOfArticles(tx, workspaceId, ids);
  const links = await linksOf(tx, workspaceId, states);
  const proposed = await firstProposals(tx, workspaceId, states);
  const standing = rows.flatMap(({ article, outlet }): StandingArticle[] => {
    const own = versions.filter((version) => version.articleId === article.id);
    const newest = own.at(-1);
    if (!newest) return [];
    const claims = states
      .filter(({ claim }) => claim.articleId === article.id)
      .map((state) => standingClaim(state, own, links, proposed));
    const touching = links.filter((link) => claims.some(({ state }) => touches(link, state.claim.id)));
    const run = runs.get(article.id);
    const retired = run !== undefined && run.at.getTime() === article.withdrawnAt?.getTime();
    const pipeline = run?.pipeline ?? null;
    return [{ article, outlet, versions: own, newest, pipeline, retired, claims, links: touching }];
  });
  return { id: document.id, articles: standing };
}

export const touches = (link: LinkState, claimId: string): boolean =>
  link.responseId === claimId || link.chargeId === claimId;

function standingClaim(
  state: ClaimState,
  versions: readonly VersionRow[],
  links: readonly LinkState[],
  proposed: ReadonlyMap<string, ClaimState>,
): StandingClaim {
  const decided = links.some((link) => link.state !== "proposed" && touches(link, state.claim.id));
  const before = proposed.get(state.claim.id);
  const told = [state, ...(before ? [before] : [])].flatMap(({ claim, spans }) => {
    const map = versions.find((version) => version.id === claim.articleVersionId)?.map;
    return map ? [toldIn(map, spans)] : [];
  });
  return { state, held: state.claim.state !== "proposed" || decided, told };
}

function toldIn(map: readonly Segment[], spans: ClaimState["spans"]): Told {
  const of = (role: SpanRole) =>
    spans.filter((span) => span.role === role).flatMap(({ start, end }) => toOriginal(map, [start, end]));
  return { content: of("content"), cue: of("cue"), source: of("source") };
}

async function versionsOf(
  tx: Transaction,
  workspaceId: string,
  ids: readonly string[],
): Promise<VersionRow[]> {
  const rows = await tx
    .select()
    .from(articleVersions)
    .where(and(eq(articleVersions.workspaceId, workspaceId), inArray(articleVersions.articleId, [...ids])))
    .orderBy(asc(articleVersions.number));
  return rows.map(({ search: _, ...version }) => version);
}

/** The run that read each article last. */
async function lastRuns(tx: Transaction, workspaceId: string, ids: readonly string[]) {
  const rows = await tx
    .select({
      articleId: articleVersions.articleId,
      pipeline: extractionRuns.pipeline,
      at: extractionRuns.at,
    })
    .from(extractionRuns)
    .innerJoin(
      articleVersions,
      and(
        eq(articleVersions.workspaceId, extractionRuns.workspaceId),
        eq(articleVersions.id, extractionRuns.articleVersionId),
      ),
    )
    .where(and(eq(extractionRuns.workspaceId, workspaceId), inArray(articleVersions.articleId, [...ids])))
    .orderBy(asc(extractionRuns.at));
  return new Map(rows.map((row) => [row.articleId, row]));
}

async function linksOf(
  tx: Transaction,
  workspaceId: string,
  states: readonly ClaimState[],
): Promise<LinkState[]> {
  const ids = states.map(({ claim }) => claim.id);
  return tx
    .select()
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, workspaceId),
        or(inArray(responses.responseId, ids), inArray(responses.chargeId, ids)),
      ),
    )
    .orderBy(asc(responses.id))
    .for("update");
}
