import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isHeldOut, modelMark, namesModel, tooLittle } from "./trained-model";

const hex = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 });
const prints = fc.tuple(hex, fc.nat({ max: 3 }), fc.nat({ max: 40 })).map((parts) => parts.join(" "));

describe("an article held out", () => {
  it("is told by what it was read from alone, whatever else there is", () => {
    fc.assert(
      fc.property(fc.array(prints), prints, (others, one) => {
        const held = isHeldOut(one);
        expect([...others, one].filter(isHeldOut).includes(one)).toBe(held);
        expect(isHeldOut(one)).toBe(held);
      }),
    );
  });

  it("is one of five, also among the articles of one document", () => {
    const share = (all: readonly string[]) => all.filter(isHeldOut).length / all.length;
    const document = "9f".repeat(32);
    expect(share(fc.sample(prints, { numRuns: 5_000, seed: 7 }))).toBeCloseTo(0.2, 1);
    expect(share(Array.from({ length: 5_000 }, (_, n) => `${document} 1 ${n + 1}`))).toBeCloseTo(0.2, 1);
  });
});

describe("too little to learn from", () => {
  it("says how much it takes and how much there is", () => {
    expect(tooLittle({ articles: 1, claims: 3, heldArticles: 0, heldClaims: 0 })).toBe(
      "There is too little to learn from: it takes 8 articles whose every claim is decided, with 40 claims that stand, and there is 1 article with 3 claims.",
    );
    expect(tooLittle({ articles: 9, claims: 60, heldArticles: 1, heldClaims: 4 })).toMatch(
      /1 with 4 claims is held out, and it takes 2 with 5 claims/,
    );
    expect(tooLittle({ articles: 9, claims: 60, heldArticles: 2, heldClaims: 8 })).toBeNull();
  });
});

it("the version of a pipeline that read with a workspace's own model says so", () => {
  expect(namesModel(`2+aaaa${modelMark("0123456789abcdef")}`)).toBe(true);
  expect(namesModel("2+0123abcd")).toBe(false);
});
