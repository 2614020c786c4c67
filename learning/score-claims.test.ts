import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ScoredClaim, ScoredDocument } from "./match";
import { scoreClaims } from "./score-claims";

type GoldArticle = { title: string; published: string; claims: ScoredClaim[] };
const gold: { id: string; articles: GoldArticle[] }[] = readFileSync(
  new URL("../corpus/gold.claims.jsonl", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/** The gold claims with faults of every kind, always the same ones. */
function faulty(): ScoredDocument[] {
  let n = 0;
  const spoilt = (claim: ScoredClaim): ScoredClaim[] => {
    n++;
    if (n % 5 === 0) return [];
    const changed = {
      ...claim,
      type: n % 7 === 0 ? "state" : claim.type,
      said: n % 3 ? claim.said : null,
      speaker: n % 4 ? claim.speaker : null,
      nested: n % 6 === 0,
      text: n % 6 === 0 ? ["zzz yyy"] : (claim.text ?? []),
      actors: n % 8 ? (claim.actors ?? []) : ["X"],
      allegation: n % 9 ? claim.allegation : "q",
    };
    return [changed];
  };
  return gold.map((document) => ({
    id: document.id,
    articles: document.articles.slice(0, 3).map((article) => ({
      ...article,
      published: article.claims.length % 2 ? article.published : null,
      claims: article.claims.flatMap(spoilt),
    })),
  }));
}

describe("the score", () => {
  it("of the gold claims themselves is full", () => {
    const score = scoreClaims(gold, gold);
    expect([
      score.claims.f1,
      score.endToEnd.f1,
      score.responses.f1,
      score.allegations?.f1,
      score.saidAccuracy,
    ]).toEqual([1, 1, 1, 1, 1]);
    expect(score.articles).toMatchObject({ tp: 12, publishedRight: 12 });
  });

  it("counts each kind of fault as the published metric does", () => {
    const score = scoreClaims(gold, faulty(), new Map(), { ignoreNested: true });
    expect(score).toMatchObject({
      claims: { tp: 66, predicted: 66, gold: 112 },
      endToEnd: { tp: 51, predicted: 66, gold: 112 },
      typeAccuracy: 0.8484848484848485,
      typeMacroF1: 0.6292237823713571,
      speakerAccuracy: 0.9090909090909091,
      actors: { tp: 63, predicted: 69, gold: 70 },
      targets: { tp: 62, predicted: 62, gold: 62 },
      saidAccuracy: 0.7631578947368421,
      responses: { tp: 21, predicted: 27, gold: 35 },
      allegations: { p: 0.9696969696969697, r: 0.6929292929292928, claims: 33 },
      articles: { tp: 10, predicted: 10, gold: 12, publishedRight: 6 },
      ignored: 13,
    });
    expect(score.misses).toHaveLength(46);
  });

  it("cuts the words from the text where a claim has spans alone", () => {
    const text = "She said that the pier is late.";
    const claim = { id: "a", type: "state", spans: [[14, 30]] as const };
    const other = { id: "b", type: "state", text: ["the pier is late"] };
    const score = scoreClaims(
      [{ id: "d", claims: [claim] }],
      [{ id: "d", claims: [other] }],
      new Map([["d", text]]),
    );
    expect(score.claims.f1).toBe(1);
  });
});
