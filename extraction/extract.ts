import type {
  CleanArticle,
  ExtractedAllegation,
  ExtractedArticle,
  ExtractedClaim,
  Extraction,
  SourceDocument,
} from "#domain/extraction";
import { cleanPage } from "./1-clean";
import { splitPage } from "./2-split";
import { readText } from "./3-sentences";
import { attributions } from "./4-attributions";
import { castOf, speakersOf } from "./5-speakers";
import { sayingDays } from "./6-dates";
import { claimsOf } from "./7-claims";
import { linkResponses } from "./8-responses";
import { assignAllegations, type KnownAllegation } from "./9-allegations";
import { type Charge, chargesOf } from "./9-allegations/charge";
import { asGiven, type GivenClaim, linkedAsGiven } from "./given";
import type { AttributionModel } from "./model/read-model";
import type { TypeModel } from "./model/type-model";
import { wholeArticle } from "./whole-article";

/** The trained weights that the stages read with; their bytes are loaded by whoever calls. */
export interface Models {
  readonly attribution: AttributionModel;
  readonly types: TypeModel;
}

export interface RunOptions {
  /** take each text as one article, neither cleaned nor split */
  readonly asArticle?: boolean;
  /** allegations that exist already, which new charges may join */
  readonly known?: readonly KnownAllegation[];
  /** what another reader found in articles, by their texts: there the attribution model is not asked */
  readonly given?: Given;
}

export type Given = ReadonlyMap<string, readonly GivenClaim[]>;

/** What a run says about its documents, in their order, and the allegations that their charges make. */
export interface Run {
  readonly extractions: readonly Extraction[];
  readonly allegations: readonly ExtractedAllegation[];
}

/** The articles of a scraped page, without its furniture; see stages 1 and 2. */
export const cleanArticles = (document: SourceDocument): CleanArticle[] =>
  splitPage(document, cleanPage(document.text));

/** The articles of a document: of a page as it stands, or its text as one article. */
export const articlesOf = (document: SourceDocument, asArticle: boolean): CleanArticle[] =>
  asArticle ? [wholeArticle(document)] : cleanArticles(document);

/** Reads an article. `place` is its number in the document, and begins the ids of its claims. */
function readArticle(article: CleanArticle, models: Models, place: number, given?: readonly GivenClaim[]) {
  const read = readText(article.text);
  const found = given?.map(({ attribution }) => attribution) ?? attributions(read, models.attribution);
  const cast = castOf(read, found);
  const speakings = speakersOf(read, found, cast);
  const days = sayingDays(read, found, speakings, article.published);
  const said = new Map(found.map((attribution, i) => [attribution, days[i]]));
  const saidOn = (attribution: (typeof found)[number]) => said.get(attribution) ?? null;
  const claims = claimsOf(found, speakings, { read, mentions: cast.mentions, saidOn }, models.types);
  const { published } = article;
  const judged = given ? asGiven(claims, given, { read, cast, published }) : claims;
  const answered = linkResponses(judged, read, cast.mentions);
  const links = given ? linkedAsGiven(answered, given) : answered;
  const linked = links.map((claim) => numbered(claim, place));
  return { article: { ...article, claims: linked }, charges: chargesOf(read.text, linked, cast.mentions) };
}

const numbered = (claim: ExtractedClaim, place: number): ExtractedClaim => ({
  ...claim,
  id: `a${place}${claim.id}`,
  respondsTo: claim.respondsTo.map((link) => ({ ...link, to: `a${place}${link.to}` })),
});

/** Why a charge bears its allegation. */
function allegationReasons(keys: ReadonlyMap<string, string>, known: readonly KnownAllegation[]) {
  const before = new Set(known.map(({ key }) => key));
  const counts = new Map<string, number>();
  for (const key of keys.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key: string): string => {
    if (before.has(key)) return "worded like charges that are known";
    const others = (counts.get(key) ?? 1) - 1;
    return others > 0
      ? `worded like ${others} other ${others === 1 ? "charge" : "charges"} that came with it`
      : "no charge worded like it is known";
  };
}

/** The charges of a reading under their allegations, those that the workspace knows among them, and why. */
function filed(charges: readonly Charge[], known: readonly KnownAllegation[]) {
  const { keys, allegations } = assignAllegations(charges, known);
  const reasons = allegationReasons(keys, known);
  const named = (claim: ExtractedClaim, chargeId: string): ExtractedClaim => {
    const allegation = keys.get(chargeId) ?? null;
    if (allegation === null) return claim;
    return { ...claim, allegation, reasons: { ...claim.reasons, allegation: reasons(allegation) } };
  };
  return { named, allegations };
}

/** Reads one article that is clean already, and nothing beside it. */
export function readArticleAgain(
  article: CleanArticle,
  models: Models,
  known: readonly KnownAllegation[],
  given?: readonly GivenClaim[],
): { readonly claims: readonly ExtractedClaim[]; readonly allegations: readonly ExtractedAllegation[] } {
  const reading = readArticle(article, models, 1, given);
  const { named, allegations } = filed(reading.charges, known);
  return { claims: reading.article.claims.map((claim) => named(claim, claim.id)), allegations };
}

/** Reads documents in one run, so that the same charge bears the same allegation in all of them. */
export function extractRun(
  documents: readonly SourceDocument[],
  models: Models,
  { asArticle = false, known = [], given }: RunOptions = {},
): Run {
  const charges: Charge[] = [];
  const read = documents.map((document, d) => {
    return articlesOf(document, asArticle).map((article, a): ExtractedArticle => {
      const reading = readArticle(article, models, a + 1, given?.get(article.text));
      for (const charge of reading.charges) charges.push({ ...charge, id: `${d} ${charge.id}` });
      return reading.article;
    });
  });
  const { named, allegations } = filed(charges, known);
  const extractions = documents.map(({ id }, d) => ({
    id,
    articles: (read[d] ?? []).map((article) => ({
      ...article,
      claims: article.claims.map((c) => named(c, `${d} ${c.id}`)),
    })),
  }));
  return { extractions, allegations };
}
