import { and, asc, desc, eq } from "drizzle-orm";
import { type CodedClaims, codedInWords, type DecidedClaim, type LeftOut } from "#domain/coded";
import type { Principal } from "#domain/principal";
import { likeness, pairedUp, type Told } from "#domain/same-claim";
import { sha256 } from "../../chain";
import type { Transaction } from "../../client";
import { articles, articleVersions } from "../../schema/articles";
import { codedClaims } from "../../schema/imports";
import { type ClaimState, insertClaim, writeClaim } from "../claims/claim-state";
import { claimsOfArticles } from "../claims/claims-of-articles";
import { nextOrdinal } from "../claims/next-ordinal";
import type { Change } from "../command";
import { type CodedArticle, CodedDesk } from "./coded-desk";
import { storeCodedLinks } from "./coded-links";
import { moved, placeIn } from "./coded-place";

/** Claims that were coded elsewhere, on their way into the article that a document became. */
export interface Arriving {
  readonly importId: string;
  readonly documentId: string;
  /** what was handed in: the archive's name */
  readonly archive: string;
  /** the text that the offsets of the claims are into */
  readonly text: string;
  readonly coded: CodedClaims;
}

interface Stored {
  readonly changes: readonly Change[];
  /** claims that were not here before */
  readonly claims: number;
  readonly leftOut: readonly LeftOut[];
}

/** A coded claim as it was entered, over a proposal of the machine where there was one. */
interface Entered {
  readonly coded: DecidedClaim;
  readonly before: ClaimState | null;
  readonly after: ClaimState;
}

/**
 * Stores what people coded elsewhere as decided claims of the document's article: each with its exact words, each as a
 * change of its own that says by whom it was coded. What the machine had proposed for the same words gives way to it;
 * what came in before, by its place, coder and name in the archive, stays as it stands here.
 */
export async function storeCoded(tx: Transaction, who: Principal, given: Arriving): Promise<Stored> {
  const { coded, archive } = given;
  const article = await articleOf(tx, who.workspaceId, given);
  if (!article)
    return { changes: [], claims: 0, leftOut: [...coded.leftOut, ...misfit(coded.claims.length)] };
  const known = await knownPrints(tx, who.workspaceId, article.articleId);
  const fresh = coded.claims.filter((claim) => !known.has(printOf(claim)));
  const placed = fresh.flatMap((claim) => moved(claim, article.shift, article.text) ?? []);
  const desk = new CodedDesk(tx, who, article, { name: archive, tool: coded.tool });
  const entered = await enterAll(desk, placed, await openProposals(tx, who.workspaceId, article));
  const prints = new Map(fresh.map((claim) => [claim.id, printOf(claim)]));
  for (const { coded: claim, after } of entered) {
    const print = prints.get(claim.id) ?? "";
    known.set(print, after.claim.id);
    await tx.insert(codedClaims).values({
      ...{ workspaceId: who.workspaceId, claimId: after.claim.id, articleId: article.articleId },
      ...{ importId: given.importId, print, archive, tool: coded.tool },
      ...{ coder: claim.coder, fields: claim.fields },
    });
  }
  const links = await storeCodedLinks(tx, who, coded.claims, (claim) => known.get(printOf(claim)));
  const changes = entered.map(({ coded: { coder }, before, after }): Change => {
    const why = codedInWords(coder, archive, coded.tool);
    return { entity: "claim", entityId: after.claim.id, before, after, why };
  });
  const claims = entered.filter(({ before }) => before === null).length;
  const leftOut = [...coded.leftOut, ...misfit(fresh.length - placed.length)];
  return { changes: [...changes, ...links], claims, leftOut };
}

const misfit = (count: number): LeftOut[] =>
  count === 0
    ? []
    : [{ what: "claims", why: "the article here was cut otherwise than in the archive", count }];

/** By which a coded claim is known again: its place in the archive's text, its coder, and its name there. */
const printOf = ({ id, spans, coder }: DecidedClaim): string => sha256(JSON.stringify([id, spans, coder]));

/** The article of the document that holds the archive's text, in its newest version; null where none does. */
async function articleOf(
  tx: Transaction,
  workspaceId: string,
  { documentId, text }: Arriving,
): Promise<(CodedArticle & { readonly shift: number }) | null> {
  const rows = await tx
    .selectDistinctOn([articles.ordinal, articles.id], {
      articleId: articles.id,
      articleVersionId: articleVersions.id,
      text: articleVersions.text,
    })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(eq(articleVersions.workspaceId, articles.workspaceId), eq(articleVersions.articleId, articles.id)),
    )
    .where(and(eq(articles.workspaceId, workspaceId), eq(articles.documentId, documentId)))
    .orderBy(asc(articles.ordinal), asc(articles.id), desc(articleVersions.number));
  for (const row of rows) {
    const shift = placeIn(row.text, text);
    if (shift !== null) return { ...row, shift };
  }
  return null;
}

/** The coded claims that an article holds already, by their prints. */
async function knownPrints(tx: Transaction, workspaceId: string, articleId: string) {
  const rows = await tx
    .select({ print: codedClaims.print, claimId: codedClaims.claimId })
    .from(codedClaims)
    .where(and(eq(codedClaims.workspaceId, workspaceId), eq(codedClaims.articleId, articleId)));
  return new Map(rows.map(({ print, claimId }) => [print, claimId]));
}

/** What the machine proposed in the article's text and nobody decided on. */
async function openProposals(
  tx: Transaction,
  workspaceId: string,
  { articleId, articleVersionId }: CodedArticle,
): Promise<ClaimState[]> {
  const states = await claimsOfArticles(tx, workspaceId, [articleId]);
  return states.filter(
    ({ claim }) => claim.state === "proposed" && claim.articleVersionId === articleVersionId,
  );
}

/** Enters the claims in the order of the text, each over the machine's proposal of the same words where there is one. */
async function enterAll(
  desk: CodedDesk,
  claims: readonly DecidedClaim[],
  proposals: readonly ClaimState[],
): Promise<Entered[]> {
  const inOrder = [...claims].sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
  const pairs = pairedUp(proposals, inOrder, (state, claim) => likeness(toldBy(state), told(claim)));
  const { articleId } = desk.article;
  let ordinal = await nextOrdinal(desk.tx, desk.who.workspaceId, articleId);
  const entered: Entered[] = [];
  for (const coded of inOrder) {
    const before = pairs.get(coded) ?? null;
    const state = await desk.stateOf(coded, before?.claim.ordinal ?? ordinal++);
    const { id, createdAt, runId } = before?.claim ?? state.claim;
    const next = { ...state, claim: { ...state.claim, id, createdAt, runId } };
    const after = before ? await writeClaim(desk.tx, before, next) : await insertClaim(desk.tx, next);
    entered.push({ coded, before, after });
  }
  return entered;
}

const told = ({ spans }: DecidedClaim): Told => ({ content: spans, cue: [], source: [] });

const toldBy = ({ spans }: ClaimState): Told => {
  const of = (role: string) =>
    spans.flatMap((span) => (span.role === role ? [[span.start, span.end] as const] : []));
  return { content: of("content"), cue: of("cue"), source: of("source") };
};
