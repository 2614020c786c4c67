import { and, eq, inArray, sql } from "drizzle-orm";
import { nameKey, slugOf } from "#domain/actor";
import { paragraphAt, paragraphsOf } from "#domain/article";
import { contentWords, evidenceOf } from "#domain/evidence";
import type { ExtractedAllegation, ExtractedArticle, ExtractedClaim, NamedActor } from "#domain/extraction";
import { pipelineWith } from "#domain/model-use";
import { sha256 } from "../../chain";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { insertRows } from "../../insert-rows";
import { articles, articleVersions, extractionRuns, outlets } from "../../schema/articles";
import { allegations, claimActors, claimSpans, claims, claimTargets, responses } from "../../schema/claims";
import type { ClaimState } from "../claims/claim-state";
import type { Change } from "../command";
import type { LinkState } from "../responses/link-state";
import { ActorBook } from "./actor-book";

interface Place {
  readonly articleId: string;
  readonly articleVersionId: string;
  readonly runId: string;
}

/** Enters the articles of one document, one after the other: one statement a table and article. */
export class ArticleDesk {
  claimCount = 0;
  readonly #actors: ActorBook;
  readonly #allegations = new Map<string, string>();
  readonly #outlets = new Map<string, string>();

  constructor(
    readonly tx: Transaction,
    readonly workspaceId: string,
    readonly at: Date,
    readonly pipeline: string,
    readonly propositions: readonly ExtractedAllegation[],
  ) {
    this.#actors = new ActorBook(tx, workspaceId, at);
  }

  /** Enters an article with its text, its claims and their links, and says so as one change. */
  async enter(documentId: string, ordinal: number, extracted: ExtractedArticle): Promise<Change> {
    const { tx, workspaceId, at } = this;
    const { title, published, text, start, end, map, removed } = extracted;
    const article = {
      workspaceId,
      id: newId(),
      documentId,
      ordinal,
      title,
      outletId: await this.outlet(extracted.outlet),
      published,
      publishedAt: extracted.publishedAt ? new Date(extracted.publishedAt) : null,
      withdrawnAt: null,
      withdrawnWith: null,
      version: 1,
      createdAt: at,
    };
    const place = { workspaceId, id: newId(), articleId: article.id, number: 1, createdAt: at };
    const version = { ...place, text, sha256: sha256(text), start, end, map, removed };
    const { modelUse } = extracted;
    const pipeline = pipelineWith(this.pipeline, modelUse);
    const run = { workspaceId, id: newId(), articleVersionId: version.id, pipeline, modelUse, at };
    const states = await this.#proposals(extracted, {
      articleId: article.id,
      articleVersionId: version.id,
      runId: run.id,
    });
    const links = proposedLinks(
      extracted.claims,
      new Map([...states].map(([key, { claim }]) => [key, claim.id])),
      { workspaceId, at },
    );
    // sent at once, and done one after the other
    await Promise.all([
      insertRows(tx, articles, [article]),
      insertRows(tx, articleVersions, [version]),
      insertRows(tx, extractionRuns, [{ ...run, said: extracted.claims }]),
      this.store([...states.values()]),
      this.storeLinks(links),
    ]);
    const after = { article, version, claims: [...states.values()], responses: links };
    return { entity: "article", entityId: article.id, before: null, after };
  }

  /** The id of the outlet known by this name; a new one where none is. */
  async outlet(name: string | null): Promise<string | null> {
    if (name === null) return null;
    const key = nameKey(name) || name;
    const known = this.#outlets.get(key);
    if (known) return known;
    const { tx, workspaceId } = this;
    await tx.insert(outlets).values({ workspaceId, id: newId(), name, nameKey: key }).onConflictDoNothing();
    const [row] = await tx
      .select({ id: outlets.id })
      .from(outlets)
      .where(and(eq(outlets.workspaceId, workspaceId), eq(outlets.nameKey, key)));
    if (!row) throw new Error(`The outlet ${name} was not entered.`);
    this.#outlets.set(key, row.id);
    return row.id;
  }

  /** The claims as they would be entered, by their ids in the extraction; numbered in the order of the text. */
  async #proposals(article: ExtractedArticle, place: Place): Promise<Map<string, ClaimState>> {
    const paragraphs = paragraphsOf(article.text);
    const first = (claim: ExtractedClaim) => claim.spans[0]?.[0] ?? 0;
    const inOrder = [...article.claims].sort((a, b) => first(a) - first(b));
    await this.#actors.meet(inOrder.flatMap(namedIn));
    await this.#meetAllegations(inOrder.flatMap(({ allegation }) => allegation ?? []));
    const states = new Map<string, ClaimState>();
    for (const [index, extracted] of inOrder.entries()) {
      const paragraph = paragraphAt(paragraphs, first(extracted));
      states.set(
        extracted.id,
        await this.#claim(article.text, extracted, { ...place, ordinal: index + 1, paragraph }),
      );
    }
    const spoken = [...states.values()].flatMap(({ claim: { speakerId, speakerOffice }, actors }) =>
      speakerId === null
        ? []
        : actors.map((bodyId) => ({ actorId: speakerId, bodyId, office: speakerOffice })),
    );
    await this.#actors.affiliateAll(spoken);
    return states;
  }

  async #claim(
    text: string,
    extracted: ExtractedClaim,
    place: Place & { ordinal: number; paragraph: number },
  ): Promise<ClaimState> {
    const spans = [
      ...evidenceOf(text, "content", extracted.spans),
      ...evidenceOf(text, "source", extracted.source),
      ...evidenceOf(text, "cue", extracted.cue),
    ];
    const actors = await this.#actors.idsOf(extracted.actors);
    const targets = await this.#actors.idsOf(extracted.targets);
    const { type, mode, sourcing, speaker, nested, said, confidence, reasons, allegation } = extracted;
    const speakerId = speaker === null ? null : await this.#actors.idOf(speaker.name, "person");
    const speakerOffice = speaker?.office ?? null;
    const claim = {
      workspaceId: this.workspaceId,
      id: newId(),
      ...place,
      ...{ type, mode, sourcing, speakerId, speakerOffice, nested, said },
      allegationId: allegation === null ? null : this.#allegation(allegation),
      words: contentWords(spans),
      ...{ confidence, reasons },
      state: "proposed" as const,
      rejection: null,
      version: 1,
      createdAt: this.at,
    };
    return { claim, spans, actors, targets };
  }

  /** Enters claims that are new. */
  async store(states: readonly ClaimState[]): Promise<void> {
    const { tx, workspaceId } = this;
    this.claimCount += states.length;
    const parts = <T extends object>(of: (state: ClaimState) => readonly T[]) =>
      states.flatMap((state) => of(state).map((part) => ({ workspaceId, claimId: state.claim.id, ...part })));
    const ranked = (ids: readonly string[]) => ids.map((actorId, ordinal) => ({ actorId, ordinal }));
    await Promise.all([
      insertRows(
        tx,
        claims,
        states.map(({ claim }) => claim),
      ),
      insertRows(
        tx,
        claimSpans,
        parts(({ spans }) => spans),
      ),
      insertRows(
        tx,
        claimActors,
        parts(({ actors }) => ranked(actors)),
      ),
      insertRows(
        tx,
        claimTargets,
        parts(({ targets }) => ranked(targets)),
      ),
    ]);
  }

  /** The allegation whose slug is the key; it was met before. */
  #allegation(key: string): string {
    const id = this.#allegations.get(slugOf(key));
    if (!id) throw new Error(`The allegation ${key} was not entered.`);
    return id;
  }

  /** Looks the allegations of these keys up at once; enters those with the run's proposition that are not there. */
  async #meetAllegations(keys: readonly string[]): Promise<void> {
    const { tx, workspaceId, at } = this;
    const fresh = new Map(
      keys.flatMap((key) => (this.#allegations.has(slugOf(key)) ? [] : [[slugOf(key), key] as const])),
    );
    if (fresh.size === 0) return;
    const wanted = [...fresh].map(([slug, key]) => ({
      ...{ workspaceId, id: newId(), slug, createdAt: at },
      proposition: this.propositions.find((each) => each.key === key)?.proposition ?? key,
    }));
    await tx.insert(allegations).values(wanted).onConflictDoNothing();
    const rows = await tx
      .select({
        slug: allegations.slug,
        id: sql<string>`standing_allegation(${allegations.workspaceId}, ${allegations.id})`,
      })
      .from(allegations)
      .where(and(eq(allegations.workspaceId, workspaceId), inArray(allegations.slug, [...fresh.keys()])));
    for (const { slug, id } of rows) this.#allegations.set(slug, id);
  }

  /** Enters links that are new. */
  storeLinks(links: readonly LinkState[]): Promise<void> {
    return insertRows(this.tx, responses, links);
  }
}

/** The links that the machine proposes, between the claims that its own ids stand for (`ids`). */
const proposedLinks = (
  extracted: readonly ExtractedClaim[],
  ids: ReadonlyMap<string, string>,
  { workspaceId, at }: { readonly workspaceId: string; readonly at: Date },
): LinkState[] =>
  extracted.flatMap((claim) =>
    claim.respondsTo.flatMap(({ to, basis, confidence }) => {
      const [responseId, chargeId] = [ids.get(claim.id), ids.get(to)];
      if (!responseId || !chargeId || responseId === chargeId) return [];
      const link = {
        basis,
        confidence,
        state: "proposed" as const,
        note: null,
        speaksFor: null,
        version: 1,
        createdAt: at,
      };
      return { workspaceId, id: newId(), responseId, chargeId, ...link };
    }),
  );

/** Everybody a claim names, in the order in which they are entered. */
const namedIn = ({ actors, targets, speaker }: ExtractedClaim): NamedActor[] => [
  ...actors,
  ...targets,
  ...(speaker === null ? [] : [{ name: speaker.name, kind: "person" as const }]),
];
