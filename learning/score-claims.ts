import { bCubed, type ChargePair, type Figure, figure, type Tally, tally } from "./figures";
import { pairs, plainName, type ScoredDocument, sharedNames, type WordedClaim, wordedClaims } from "./match";

/** A claim that only one side has. */
export interface Unmatched {
  readonly document: string;
  readonly type: string;
  readonly words: string;
}

export interface Score {
  readonly claims: Figure;
  readonly endToEnd: Figure;
  readonly typeAccuracy: number;
  readonly typeMacroF1: number;
  readonly speakerAccuracy: number;
  readonly actors: Figure;
  readonly targets: Figure;
  /** of the claims that gold dates; `null` where it dates none */
  readonly saidAccuracy: number | null;
  readonly responses: Figure;
  readonly allegations: ReturnType<typeof bCubed>;
  readonly articles: (Figure & { readonly publishedRight: number }) | null;
  readonly types: Readonly<Record<string, Figure>>;
  readonly misses: readonly Unmatched[];
  readonly extras: readonly Unmatched[];
  readonly ignored: number;
}

/** Everything that is counted on the way. */
class Count {
  readonly claims = tally();
  readonly actors = tally();
  readonly targets = tally();
  readonly links = tally();
  readonly split = { ...tally(), published: 0 };
  readonly types = new Map<string, Tally>();
  readonly charges: ChargePair[] = [];
  readonly misses: Unmatched[] = [];
  readonly extras: Unmatched[] = [];
  type = 0;
  speaker = 0;
  both = 0;
  said = 0;
  saidGold = 0;
  ignored = 0;

  ofType(type: string): Tally {
    const known = this.types.get(type) ?? tally();
    this.types.set(type, known);
    return known;
  }
}

/**
 * Scores predicted claims against gold ones, all documents pooled (micro average). A predicted claim matches a gold claim of
 * its document when the Jaccard overlap of their words is at least 0.5, best overlap first, one to one. End to end, a claim
 * counts when its content, its type and one of its actors are right. `texts` cuts the words where claims carry spans alone.
 * `ignoreNested` leaves out predicted claims that are marked nested and match nothing: for gold made on PolNeAR, which
 * annotates no report inside a report.
 */
export function scoreClaims(
  gold: readonly ScoredDocument[],
  predicted: readonly ScoredDocument[],
  texts: ReadonlyMap<string, string> = new Map(),
  { ignoreNested = false } = {},
): Score {
  const count = new Count();
  const byId = new Map(predicted.map((document) => [document.id, document]));
  for (const document of gold) {
    const other = byId.get(document.id) ?? { id: document.id, claims: [] };
    const text = texts.get(document.id) ?? "";
    countArticles(count, document, other);
    countClaims(count, document.id, wordedClaims(document, text), wordedClaims(other, text), ignoreNested);
  }
  return summed(count);
}

function countArticles(count: Count, gold: ScoredDocument, predicted: ScoredDocument): void {
  if (!gold.articles || !predicted.articles) return;
  count.split.gold += gold.articles.length;
  count.split.predicted += predicted.articles.length;
  for (const article of gold.articles) {
    const hit = predicted.articles.find(({ title }) => plainName(title) === plainName(article.title));
    if (!hit) continue;
    count.split.tp++;
    if (article.published === hit.published) count.split.published++;
  }
}

function countClaims(
  count: Count,
  document: string,
  gold: readonly WordedClaim[],
  predicted: readonly WordedClaim[],
  ignoreNested: boolean,
): void {
  const found = pairs(gold, predicted);
  const matched = new Set(found.values());
  const counted = predicted.filter((claim, j) => matched.has(j) || !(ignoreNested && claim.nested));
  count.claims.gold += gold.length;
  count.claims.predicted += counted.length;
  count.claims.tp += found.size;
  count.ignored += predicted.length - counted.length;
  for (const claim of counted) count.ofType(claim.type).predicted++;
  gold.forEach((claim, i) => {
    const hit = predicted[found.get(i) ?? -1];
    count.ofType(claim.type).gold++;
    if (claim.allegation)
      count.charges.push({
        gold: claim.allegation,
        predicted: hit?.allegation ?? `missed ${document} ${claim.id}`,
      });
    if (hit) countPair(count, claim, hit);
    else count.misses.push({ document, type: claim.type, words: claim.words.join(" ") });
  });
  predicted.forEach((claim, j) => {
    if (!matched.has(j) && counted.includes(claim))
      count.extras.push({ document, type: claim.type, words: claim.words.join(" ") });
  });
  countLinks(count.links, gold, predicted, found);
}

function countPair(count: Count, gold: WordedClaim, predicted: WordedClaim): void {
  const sameType = gold.type === predicted.type;
  if (sameType) {
    count.type++;
    count.ofType(gold.type).tp++;
  }
  if (plainName(gold.speaker) === plainName(predicted.speaker)) count.speaker++;
  if (gold.said) {
    count.saidGold++;
    if (gold.said === predicted.said) count.said++;
  }
  const actors = countNames(count.actors, gold.actors ?? [], predicted.actors ?? []);
  countNames(count.targets, gold.targets ?? [], predicted.targets ?? []);
  if (sameType && actors > 0) count.both++;
}

function countNames(into: Tally, gold: readonly string[], predicted: readonly string[]): number {
  const shared = sharedNames(gold, predicted);
  into.tp += shared;
  into.gold += new Set(gold.map(plainName)).size;
  into.predicted += new Set(predicted.map(plainName)).size;
  return shared;
}

/** Links between claims of one document; a predicted link counts when both its ends are matched to those of a gold link. */
function countLinks(
  into: Tally,
  gold: readonly WordedClaim[],
  predicted: readonly WordedClaim[],
  found: ReadonlyMap<number, number>,
): void {
  const links = (claims: readonly WordedClaim[]): [number, number][] => {
    const places = new Map(claims.map((claim, i) => [claim.id, i]));
    return claims.flatMap((claim, i) =>
      (claim.respondsTo ?? []).flatMap((id): [number, number][] => {
        const to = places.get(id);
        return to === undefined ? [] : [[i, to]];
      }),
    );
  };
  const expected = new Set(links(gold).map(([from, to]) => `${found.get(from)}>${found.get(to)}`));
  const said = links(predicted);
  into.gold += new Set(links(gold).map(String)).size;
  into.predicted += said.length;
  into.tp += said.filter(([from, to]) => expected.has(`${from}>${to}`)).length;
}

function summed(count: Count): Score {
  const types = Object.fromEntries([...count.types].map(([type, counts]) => [type, figure(counts)]));
  const inGold = Object.values(types).filter(({ gold }) => gold > 0);
  const share = (n: number): number => (count.claims.tp ? n / count.claims.tp : 0);
  return {
    claims: figure(count.claims),
    endToEnd: figure({ ...count.claims, tp: count.both }),
    typeAccuracy: share(count.type),
    typeMacroF1: inGold.reduce((sum, { f1 }) => sum + f1, 0) / (inGold.length || 1),
    speakerAccuracy: share(count.speaker),
    actors: figure(count.actors),
    targets: figure(count.targets),
    saidAccuracy: count.saidGold ? count.said / count.saidGold : null,
    responses: figure(count.links),
    allegations: bCubed(count.charges),
    articles: count.split.gold ? { ...figure(count.split), publishedRight: count.split.published } : null,
    types,
    misses: count.misses,
    extras: count.extras,
    ignored: count.ignored,
  };
}
