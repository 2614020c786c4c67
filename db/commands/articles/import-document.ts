import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { nameKey, slugOf } from "#domain/actor";
import { paragraphAt, paragraphsOf } from "#domain/article";
import { contentWords, evidenceOf } from "#domain/evidence";
import type { ExtractedAllegation, ExtractedArticle, ExtractedClaim, Extraction } from "#domain/extraction";
import { sha256 } from "../../chain";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { articles, articleVersions, documents, extractionRuns, outlets } from "../../schema/articles";
import { allegations, claims, responses } from "../../schema/claims";
import type { ClaimState } from "../claims/claim-state";
import { insertParts } from "../claims/claim-state";
import { type Change, command } from "../command";
import { ActorBook } from "./actor-book";

const input = z.object({
  name: z.string().min(1, "Give the document a name."),
  original: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "The document has no bytes."),
  encoding: z.string().default("utf-8"),
  retrieved: z.date().nullable(),
  /** version of the pipeline and its model */
  pipeline: z.string().min(1),
  extraction: z.custom<Extraction>((value) => typeof value === "object" && value !== null),
  allegations: z.custom<readonly ExtractedAllegation[]>((value) => Array.isArray(value)),
});

/** What became of a document: taken in, or known already by its bytes. */
export interface ImportResult {
  readonly status: "new" | "known";
  readonly documentId: string;
  readonly articles: number;
  readonly claims: number;
}

/**
 * Takes a document in with all that the pipeline found in it: one revision an article. The same bytes a second time
 * change nothing.
 */
export const importDocument = command<typeof input, ImportResult>({
  name: "importDocument",
  act: "importDocument",
  input,
  async run(tx, who, given) {
    const { workspaceId } = who;
    const hash = sha256(given.original);
    const at = new Date();
    const documentId = newId();
    const entered = await tx
      .insert(documents)
      .values({
        workspaceId,
        id: documentId,
        name: given.name,
        sha256: hash,
        original: Buffer.from(given.original),
        encoding: given.encoding,
        retrieved: given.retrieved,
        importedAt: at,
      })
      .onConflictDoNothing()
      .returning({ id: documents.id });
    if (entered.length === 0) return { changes: [], result: await knownDocument(tx, workspaceId, hash) };

    const desk = new ArticleDesk(tx, workspaceId, at, given.pipeline, given.allegations);
    const changes: Change[] = [];
    for (const [index, article] of given.extraction.articles.entries())
      changes.push(await desk.enter(documentId, index + 1, article));
    return {
      changes,
      result: { status: "new", documentId, articles: changes.length, claims: desk.claimCount },
    };
  },
});

async function knownDocument(tx: Transaction, workspaceId: string, hash: string): Promise<ImportResult> {
  const [row] = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.workspaceId, workspaceId), eq(documents.sha256, hash)));
  return { status: "known", documentId: row?.id ?? "", articles: 0, claims: 0 };
}

/** Enters the articles of one document, one after the other. */
class ArticleDesk {
  claimCount = 0;
  readonly #actors: ActorBook;

  constructor(
    readonly tx: Transaction,
    readonly workspaceId: string,
    readonly at: Date,
    readonly pipeline: string,
    readonly propositions: readonly ExtractedAllegation[],
  ) {
    this.#actors = new ActorBook(tx, workspaceId, at);
  }

  async enter(documentId: string, ordinal: number, extracted: ExtractedArticle): Promise<Change> {
    const { tx, workspaceId, at } = this;
    const article = {
      workspaceId,
      id: newId(),
      documentId,
      ordinal,
      title: extracted.title,
      outletId: extracted.outlet === null ? null : await this.#outlet(extracted.outlet),
      published: extracted.published,
      withdrawnAt: null,
      version: 1,
      createdAt: at,
    };
    await tx.insert(articles).values(article);
    const { text, start, end, map, removed } = extracted;
    const version = {
      workspaceId,
      id: newId(),
      articleId: article.id,
      number: 1,
      text,
      sha256: sha256(text),
      start,
      end,
      map,
      removed,
      createdAt: at,
    };
    await tx.insert(articleVersions).values(version);
    const runId = newId();
    await tx.insert(extractionRuns).values({
      workspaceId,
      id: runId,
      articleVersionId: version.id,
      pipeline: this.pipeline,
      said: extracted.claims,
      at,
    });
    const states = await this.#claims(extracted, {
      articleId: article.id,
      articleVersionId: version.id,
      runId,
    });
    const links = await this.#links(extracted.claims, states);
    return {
      entity: "article",
      entityId: article.id,
      before: null,
      after: { article, version, claims: [...states.values()], responses: links },
    };
  }

  async #outlet(name: string): Promise<string> {
    const key = nameKey(name) || name;
    const { tx, workspaceId } = this;
    await tx.insert(outlets).values({ workspaceId, id: newId(), name, nameKey: key }).onConflictDoNothing();
    const [row] = await tx
      .select({ id: outlets.id })
      .from(outlets)
      .where(and(eq(outlets.workspaceId, workspaceId), eq(outlets.nameKey, key)));
    if (!row) throw new Error(`The outlet ${name} was not entered.`);
    return row.id;
  }

  async #claims(
    article: ExtractedArticle,
    place: { articleId: string; articleVersionId: string; runId: string },
  ): Promise<Map<string, ClaimState>> {
    const paragraphs = paragraphsOf(article.text);
    const first = (claim: ExtractedClaim) => claim.spans[0]?.[0] ?? 0;
    const inOrder = [...article.claims].sort((a, b) => first(a) - first(b));
    const states = new Map<string, ClaimState>();
    for (const [index, extracted] of inOrder.entries()) {
      const paragraph = paragraphAt(paragraphs, first(extracted));
      const state = await this.#claim(article.text, extracted, { ...place, ordinal: index + 1, paragraph });
      states.set(extracted.id, state);
      this.claimCount += 1;
    }
    return states;
  }

  async #claim(
    text: string,
    extracted: ExtractedClaim,
    place: { articleId: string; articleVersionId: string; runId: string; ordinal: number; paragraph: number },
  ): Promise<ClaimState> {
    const { tx, workspaceId, at } = this;
    const spans = [
      ...evidenceOf(text, "content", extracted.spans),
      ...evidenceOf(text, "source", extracted.source),
      ...evidenceOf(text, "cue", extracted.cue),
    ];
    const actorIds = await this.#actors.idsOf(extracted.actors);
    const targetIds = await this.#actors.idsOf(extracted.targets);
    const { type, mode, sourcing, speaker, nested, said, confidence, reasons } = extracted;
    const speakerId = speaker === null ? null : await this.#actors.idOf(speaker.name, "person");
    if (speakerId !== null)
      for (const body of actorIds) await this.#actors.affiliate(speakerId, body, speaker?.office ?? null);
    const claim = {
      workspaceId,
      id: newId(),
      ...place,
      type,
      mode,
      sourcing,
      speakerId,
      speakerOffice: speaker?.office ?? null,
      nested,
      said,
      allegationId: extracted.allegation === null ? null : await this.#allegation(extracted.allegation),
      words: contentWords(spans),
      confidence,
      reasons,
      state: "proposed" as const,
      rejection: null,
      version: 1,
      createdAt: at,
    };
    await tx.insert(claims).values(claim);
    const state = { claim, spans, actors: actorIds, targets: targetIds };
    await insertParts(tx, { workspaceId, claimId: claim.id }, state);
    return state;
  }

  /** The allegation whose slug is the key; a new one with the run's proposition where there is none. */
  async #allegation(key: string): Promise<string> {
    const { tx, workspaceId, at } = this;
    const slug = slugOf(key);
    const proposition = this.propositions.find((known) => known.key === key)?.proposition ?? key;
    await tx
      .insert(allegations)
      .values({ workspaceId, id: newId(), proposition, slug, createdAt: at })
      .onConflictDoNothing();
    const [row] = await tx
      .select({ id: allegations.id })
      .from(allegations)
      .where(and(eq(allegations.workspaceId, workspaceId), eq(allegations.slug, slug)));
    if (!row) throw new Error(`The allegation ${key} was not entered.`);
    return row.id;
  }

  async #links(extracted: readonly ExtractedClaim[], states: ReadonlyMap<string, ClaimState>) {
    const { workspaceId, at } = this;
    const rows = extracted.flatMap((claim) =>
      claim.respondsTo.flatMap((link) => {
        const response = states.get(claim.id);
        const charge = states.get(link.to);
        if (!response || !charge || response === charge) return [];
        return {
          workspaceId,
          id: newId(),
          responseId: response.claim.id,
          chargeId: charge.claim.id,
          basis: link.basis,
          confidence: link.confidence,
          state: "proposed" as const,
          note: null,
          version: 1,
          createdAt: at,
        };
      }),
    );
    if (rows.length > 0) await this.tx.insert(responses).values(rows);
    return rows;
  }
}
