import { and, eq } from "drizzle-orm";
import type { ExtractedArticle, ExtractedClaim } from "#domain/extraction";
import { likeness, pairedUp, type Told } from "#domain/same-claim";
import { toOriginal } from "#domain/segment";
import type { Span } from "#domain/span";
import { sha256, stateHash } from "../../chain";
import { newId } from "../../identity";
import { articles, articleVersions, extractionRuns } from "../../schema/articles";
import { claims } from "../../schema/claims";
import { carriedClaim } from "../claims/carried-claim";
import { type ClaimState, writeClaim } from "../claims/claim-state";
import type { Change } from "../command";
import type { ArticleDesk } from "./article-desk";
import { removeClaims } from "./removed-claims";
import { relink } from "./reread-links";
import type { StandingArticle, StandingClaim, VersionRow } from "./standing-document";

/** What one claim becomes: `was` is null for one that is new. */
interface Next {
  readonly was: StandingClaim | null;
  readonly state: ClaimState;
}

/**
 * Puts what a new run says of an article in the place of what an older one proposed, and says so as one change. What
 * editors decided stays as it is, at the same words of the document; of what they decided on (`held`), in this article
 * or beside it in the document, nothing is proposed again.
 */
export async function rereadArticle(
  desk: ArticleDesk,
  standing: StandingArticle,
  extracted: ExtractedArticle,
  held: readonly Told[],
): Promise<Change> {
  const { tx, workspaceId, at } = desk;
  const version = await versionOf(desk, standing, extracted);
  const run = { workspaceId, id: newId(), articleVersionId: version.id, pipeline: desk.pipeline, at };
  await tx.insert(extractionRuns).values({ ...run, said: extracted.claims });
  const { pairs, fresh } = matched(standing.claims, extracted, held);
  const proposed = await desk.proposals(
    extracted,
    { articleId: standing.article.id, articleVersionId: version.id, runId: run.id },
    [...fresh, ...[...pairs].flatMap(([claim, stands]) => (stands.held ? [] : [claim]))],
  );
  const now = await written(
    desk,
    numbered(becoming(standing, version, { pairs, fresh, proposed }), version.id),
  );
  const ids = new Map([...proposed].map(([key, { claim }]) => [key, claim.id]));
  for (const [claim, stands] of pairs) ids.set(claim.id, stands.state.claim.id);
  const kept = new Set(now.map(({ claim }) => claim.id));
  const gone = standing.claims.map(({ state }) => state.claim.id).filter((id) => !kept.has(id));
  const links = await relink(desk, standing.links, extracted.claims, ids, { now, gone });
  await removeClaims(tx, workspaceId, gone);
  const article = await articleAfter(desk, standing, extracted);
  const { claims: states, links: before, pipeline } = standing;
  return {
    entity: "article",
    entityId: article.id,
    before: {
      article: standing.article,
      version: reference(standing.newest),
      pipeline,
      claims: states.map(({ state }) => state),
      responses: before,
    },
    after: { article, version: reference(version), pipeline: desk.pipeline, claims: now, responses: links },
  };
}

interface Matched {
  /** claims of the run that stand already */
  readonly pairs: ReadonlyMap<ExtractedClaim, StandingClaim>;
  /** claims of the run that are new */
  readonly fresh: readonly ExtractedClaim[];
}

/** What the standing claims become, and the new ones; those that nobody decided on and the run does not know are gone. */
function becoming(
  standing: StandingArticle,
  version: VersionRow,
  { pairs, fresh, proposed }: Matched & { readonly proposed: ReadonlyMap<string, ClaimState> },
): Next[] {
  const foundOf = new Map([...pairs].map(([claim, stands]) => [stands, claim]));
  const stay = standing.claims.flatMap((was): Next[] => {
    if (was.held) return [{ was, state: carried(was, standing, version) }];
    const state = proposed.get(foundOf.get(was)?.id ?? "");
    return state ? [{ was, state: renewed(was.state, state) }] : [];
  });
  const come = fresh.flatMap((claim): Next[] => {
    const state = proposed.get(claim.id);
    return state ? [{ was: null, state }] : [];
  });
  return [...stay, ...come];
}

/** Versions are never changed, so history needs no more than which one it was. */
const reference = ({ id, number, sha256: hash }: VersionRow) => ({ id, number, sha256: hash });

/** The version that the run read: the newest where its text and its way back are the same, else a new one. */
async function versionOf(
  { tx, workspaceId, at }: ArticleDesk,
  { article, newest }: StandingArticle,
  { text, start, end, map, removed }: ExtractedArticle,
): Promise<VersionRow> {
  const parts = (version: Pick<VersionRow, "text" | "start" | "end" | "map" | "removed">) =>
    stateHash([version.text, version.start, version.end, version.map, version.removed]);
  if (parts(newest) === parts({ text, start, end, map, removed })) return newest;
  const { documentId } = newest;
  const id = newId();
  const place = {
    workspaceId,
    id,
    articleId: article.id,
    documentId,
    number: newest.number + 1,
    createdAt: at,
  };
  const version = { ...place, text, sha256: sha256(text), start, end, map, removed };
  await tx.insert(articleVersions).values(version);
  return version;
}

/** Which claims of the run are claims that stand, and which are new and like none that is `held`. */
export function matched(
  stand: readonly StandingClaim[],
  extracted: ExtractedArticle,
  held: readonly Told[],
): Matched {
  const moved = (spans: readonly Span[]) => spans.flatMap((span) => toOriginal(extracted.map, span));
  const places = new Map(
    extracted.claims.map((claim): [ExtractedClaim, Told] => [
      claim,
      { content: moved(claim.spans), cue: moved(claim.cue), source: moved(claim.source) },
    ]),
  );
  const like = (told: readonly Told[], claim: ExtractedClaim): number => {
    const place = places.get(claim);
    return place ? Math.max(0, ...told.map((one) => likeness(one, place))) : 0;
  };
  const pairs = pairedUp(stand, extracted.claims, (standing, claim) => like(standing.told, claim));
  const fresh = extracted.claims.filter((claim) => !pairs.has(claim) && like(held, claim) === 0);
  return { pairs, fresh };
}

/** A decided claim on the version that is read now; where that does not hold its words, it stays on its own. */
function carried({ state }: StandingClaim, { versions }: StandingArticle, to: VersionRow): ClaimState {
  const from = versions.find((version) => version.id === state.claim.articleVersionId);
  return (from && carriedClaim(state, from, to)) ?? state;
}

/** What a claim says, without what only tells where it came from. */
const said = ({ claim, ...parts }: ClaimState): string => {
  const { version: _v, ordinal: _o, runId: _r, createdAt: _c, ...says } = claim;
  return stateHash({ ...parts, claim: { ...says, id: null } });
};

/** An undecided claim as the new run proposes it; as it was where that says the same. */
function renewed(was: ClaimState, proposal: ClaimState): ClaimState {
  if (said(was) === said(proposal)) return was;
  const { id, version } = was.claim;
  return { ...proposal, claim: { ...proposal.claim, id, version } };
}

/** The claims with their places in the order of the text; those of older versions keep theirs. */
function numbered(next: readonly Next[], versionId: string): Next[] {
  const first = ({ state }: Next) => state.spans.find((span) => span.role === "content")?.start ?? 0;
  const [here, elsewhere] = [true, false].map((is) =>
    next.filter(({ state }) => (state.claim.articleVersionId === versionId) === is),
  );
  const inOrder = [...(here ?? [])].sort((a, b) => first(a) - first(b));
  return [
    ...inOrder.map(({ was, state }, index) => ({
      was,
      state: { ...state, claim: { ...state.claim, ordinal: index + 1 } },
    })),
    ...(elsewhere ?? []),
  ];
}

/** Enters the new claims and writes those that say something else; a mere place among the others is no new version. */
async function written(desk: ArticleDesk, next: readonly Next[]): Promise<ClaimState[]> {
  const { tx, workspaceId } = desk;
  await desk.store(next.flatMap(({ was, state }) => (was ? [] : [state])));
  const now: ClaimState[] = [];
  for (const { was, state } of next) {
    const differs = was && said(was.state) !== said(state);
    now.push(differs ? await writeClaim(tx, was.state, state) : state);
    const { id, ordinal } = state.claim;
    if (was && !differs && was.state.claim.ordinal !== ordinal)
      await tx
        .update(claims)
        .set({ ordinal })
        .where(and(eq(claims.workspaceId, workspaceId), eq(claims.id, id)));
  }
  return now;
}

/** The article with the title, day and outlet that the run read; back in the counts where the machine had lost it. */
async function articleAfter(desk: ArticleDesk, { article }: StandingArticle, extracted: ExtractedArticle) {
  const { title, published } = extracted;
  const outletId = await desk.outlet(extracted.outlet);
  const next = { ...article, title, published, outletId, withdrawnAt: null };
  if (stateHash(next) === stateHash(article)) return article;
  const now = { ...next, version: article.version + 1 };
  const here = and(eq(articles.workspaceId, article.workspaceId), eq(articles.id, article.id));
  await desk.tx.update(articles).set(now).where(here);
  return now;
}
