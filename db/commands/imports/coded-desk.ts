import { nameKey } from "#domain/actor";
import { paragraphAt, paragraphsOf } from "#domain/article";
import { codedInWords, type DecidedClaim } from "#domain/coded";
import { contentWords, evidenceOf } from "#domain/evidence";
import type { NamedActor } from "#domain/extraction";
import { modeByMarks } from "#domain/mode";
import type { Principal } from "#domain/principal";
import type { Span } from "#domain/span";
import { quotationsIn } from "#extraction/3-sentences/quotations";
import { bearerOf } from "#extraction/5-speakers/gazetteer";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { ActorBook } from "../articles/actor-book";
import { chosenAllegation } from "../claims/chosen-allegation";
import type { ClaimState } from "../claims/claim-state";

/** The article that coded claims are entered in. */
export interface CodedArticle {
  readonly articleId: string;
  readonly articleVersionId: string;
  readonly text: string;
}

/** Makes claims of our kind out of what was coded elsewhere: names are looked up, words cut out of the article. */
export class CodedDesk {
  readonly #book: ActorBook;
  readonly #paragraphs: Span[];
  readonly #quotations: readonly Span[];

  constructor(
    readonly tx: Transaction,
    readonly who: Principal,
    readonly article: CodedArticle,
    readonly archive: { readonly name: string; readonly tool: string },
  ) {
    this.#book = new ActorBook(tx, who.workspaceId, new Date());
    this.#paragraphs = paragraphsOf(article.text);
    this.#quotations = quotationsIn(article.text, this.#paragraphs);
  }

  /** A coded claim as it stands here, decided. Its places must be in the article. */
  async stateOf(coded: DecidedClaim, ordinal: number): Promise<ClaimState> {
    const { text, articleId, articleVersionId } = this.article;
    const { workspaceId } = this.who;
    const spans = evidenceOf(text, "content", coded.spans);
    const speaker = named(coded.speaker) ? coded.speaker : null;
    const speakerId = speaker === null ? null : await this.#book.idOf(speaker, "person");
    const actors = await this.#book.idsOf(coded.actors.filter(named).map(bodyOf));
    const targets = await this.#book.idsOf(coded.targets.filter(named).map(bodyOf));
    if (speakerId !== null)
      await this.#book.affiliateAll(actors.map((bodyId) => ({ actorId: speakerId, bodyId, office: null })));
    const isCharge = coded.type === "allege" && coded.concept !== null;
    const claim: ClaimState["claim"] = {
      ...{ workspaceId, id: newId(), articleId, articleVersionId, runId: null, ordinal },
      paragraph: paragraphAt(this.#paragraphs, coded.spans[0]?.[0] ?? 0),
      type: coded.type,
      mode: modeByMarks(coded.spans, this.#quotations),
      sourcing: speaker === null && actors.length === 0 ? "anonymous" : "record",
      ...{ speakerId, speakerOffice: null, nested: false, said: null },
      allegationId: isCharge
        ? await chosenAllegation(this.tx, workspaceId, { proposition: coded.concept ?? "" })
        : null,
      words: contentWords(spans),
      confidence: 1,
      reasons: { words: codedInWords(coded.coder, this.archive.name, this.archive.tool) },
      ...{ state: "accepted" as const, rejection: null, version: 1, createdAt: new Date() },
    };
    return { claim, spans, actors, targets };
  }
}

const named = (name: string | null): boolean => name !== null && nameKey(name) !== "";

/** A coded organisation: whom the gazetteer knows by this name, else an organisation of this name. */
const bodyOf = (name: string): NamedActor => bearerOf(name) ?? { name, kind: "organisation" };
