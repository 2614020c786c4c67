import { and, asc, eq } from "drizzle-orm";
import { anchoring } from "#domain/anchor";
import type { SpanRole } from "#domain/claim";
import type { EvidenceSpan } from "#domain/evidence";
import type { StandingReading } from "#domain/reread-article";
import type { StandingLink } from "#domain/reread-links";
import type { Told } from "#domain/same-claim";
import type { Span } from "#domain/span";
import type { Transaction } from "../../client";
import { articleVersions } from "../../schema/articles";
import { claims, responses } from "../../schema/claims";
import { firstProposals } from "../articles/first-proposals";
import type { ClaimState } from "../claims/claim-state";
import { claimsOfArticles } from "../claims/claims-of-articles";
import { readingsThatStand } from "./claim-readings";

/** A version of an article's text. */
export interface VersionText {
  readonly id: string;
  readonly text: string;
}

interface Standing {
  readonly newest: VersionText;
  readonly standing: readonly StandingReading[];
  readonly links: readonly StandingLink[];
}

/**
 * Every claim of an article as it stands, whatever its state, with its places in the newest version of the text; locked.
 * Beside them the links by which they answer, whatever their state.
 */
export async function standingReadings(
  tx: Transaction,
  workspaceId: string,
  articleId: string,
): Promise<Standing> {
  const versions = await tx
    .select({ id: articleVersions.id, text: articleVersions.text })
    .from(articleVersions)
    .where(and(eq(articleVersions.workspaceId, workspaceId), eq(articleVersions.articleId, articleId)))
    .orderBy(asc(articleVersions.number));
  const newest = versions.at(-1);
  if (!newest) throw new Error("The text of an article is missing.");
  const states = await claimsOfArticles(tx, workspaceId, [articleId]);
  const first = await firstProposals(tx, workspaceId, states);
  const readings = await readingsThatStand(tx, workspaceId, states);
  const placed = placing(versions, newest);
  const standing = states.flatMap((state): StandingReading[] => {
    const { id: claimId, version, state: decision, articleVersionId } = state.claim;
    const [reading, before] = [readings.get(claimId), first.get(claimId)];
    if (!reading) return [];
    const told = [state, ...(before ? [before] : [])].flatMap(placed);
    return [{ claimId, version, state: decision, waits: articleVersionId !== newest.id, reading, told }];
  });
  return { newest, standing, links: await linksAt(tx, workspaceId, articleId) };
}

/** The links that a claim of the article answers by. */
const linksAt = (tx: Transaction, workspaceId: string, articleId: string): Promise<StandingLink[]> =>
  tx
    .select({
      linkId: responses.id,
      version: responses.version,
      responseId: responses.responseId,
      chargeId: responses.chargeId,
      basis: responses.basis,
      state: responses.state,
    })
    .from(responses)
    .innerJoin(
      claims,
      and(eq(claims.workspaceId, responses.workspaceId), eq(claims.id, responses.responseId)),
    )
    .where(and(eq(responses.workspaceId, workspaceId), eq(claims.articleId, articleId)));

/** Tells where a claim's words are in the newest version: as they stand there, else where they are found again. */
function placing(versions: readonly VersionText[], newest: VersionText) {
  const anchors = new Map<string, ReturnType<typeof anchoring>>();
  return ({ claim, spans }: ClaimState): Told[] => {
    if (claim.articleVersionId === newest.id)
      return [toldBy(spans.map((span) => ({ was: span, place: [span.start, span.end] as const })))];
    const own = versions.find(({ id }) => id === claim.articleVersionId);
    if (!own) return [];
    const anchor = anchors.get(own.id) ?? anchoring(own.text, newest.text);
    anchors.set(own.id, anchor);
    return [toldBy(anchor(spans).spans)];
  };
}

function toldBy(spans: readonly { readonly was: EvidenceSpan; readonly place: Span | null }[]): Told {
  const of = (role: SpanRole) =>
    spans.flatMap(({ was, place }) => (was.role === role && place ? [place] : []));
  return { content: of("content"), cue: of("cue"), source: of("source") };
}
