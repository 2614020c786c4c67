import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIM_TYPES, type ClaimType } from "./claim";
import { type CodedText, type Coding, codingGroups, sampleAgreement } from "./double-coding";

const coding = (id: string, start: number, end: number, type: ClaimType, answers: string[] = []): Coding => ({
  id,
  coderId: id[0] ?? "",
  spans: [{ start, end }],
  type,
  answers,
});
const text = (...codings: Coding[]): CodedText => ({ id: "t", length: 1000, coders: ["a", "b"], codings });

describe("two coders of one text", () => {
  const coded = text(
    coding("a1", 0, 100, "allege"),
    coding("a2", 200, 300, "deny", ["a1"]),
    coding("a3", 500, 560, "state"),
    coding("b1", 4, 98, "allege"),
    coding("b2", 210, 300, "justify", ["b1"]),
    coding("b3", 800, 850, "warn"),
  );

  it("meet where more than half of the words are the same", () => {
    const ids = codingGroups(coded).map((group) => group.map((one) => one.id).sort());
    expect(ids).toEqual([["a1", "b1"], ["a2", "b2"], ["a3"], ["b3"]]);
  });

  it("agree on an answer where both its ends meet, whatever the types", () => {
    expect(sampleAgreement([coded]).all).toMatchObject({ links: 1, shared: 2, marked: 4 });
  });

  it("agree on types only over what both marked", () => {
    const { all } = sampleAgreement([coded]);
    expect(all.type).toMatchObject({ units: 2, values: 4 });
    // o = {allege–allege 2, deny–justify 2}, n = {2, 1, 1}: 1 − 3 · 2 / (16 − 6)
    expect(all.type.alpha).toBeCloseTo(0.4, 10);
  });

  it("say nothing before the second has finished", () => {
    const { all, pairs } = sampleAgreement([{ ...coded, coders: ["a"] }]);
    expect(all).toMatchObject({ type: { alpha: null }, spans: null, links: null, marked: 0 });
    expect(pairs).toEqual([]);
  });
});

const marks = fc.array(
  fc.record({
    coder: fc.constantFrom("a", "b", "c"),
    start: fc.nat(900),
    length: fc.integer({ min: 1, max: 90 }),
    type: fc.constantFrom(...CLAIM_TYPES),
  }),
  { maxLength: 24 },
);
const codedBy = (list: { coder: string; start: number; length: number; type: ClaimType }[]): CodedText => ({
  id: "t",
  length: 1000,
  coders: ["a", "b", "c"],
  codings: list.map(({ coder, start, length, type }, i) =>
    coding(`${coder}${i}`, start, start + length, type),
  ),
});

it("puts each coding into one group, with no coder twice in any", () => {
  fc.assert(
    fc.property(marks.map(codedBy), (coded) => {
      const groups = codingGroups(coded);
      expect(
        groups
          .flat()
          .map((one) => one.id)
          .sort(),
      ).toEqual(coded.codings.map((one) => one.id).sort());
      for (const group of groups) expect(new Set(group.map((one) => one.coderId)).size).toBe(group.length);
    }),
  );
});

it("gives full agreement to coders who did the same", () => {
  const distinct = (list: readonly { start: number }[]) =>
    new Set(list.map((one) => one.start)).size === list.length;
  fc.assert(
    fc.property(marks.filter(distinct), (list) => {
      const codings = codedBy(list.map((one) => ({ ...one, coder: "a" }))).codings;
      const twin = codings.map((one) => ({ ...one, id: `b${one.id}`, coderId: "b" }));
      const { all } = sampleAgreement([
        { ...codedBy([]), coders: ["a", "b"], codings: [...codings, ...twin] },
      ]);
      if (codings.length === 0) expect(all.spans).toBeNull();
      else expect(all.spans).toBe(1);
    }),
  );
});

it("has three pairs among three coders, and a row for each type", () => {
  const { pairs, types } = sampleAgreement([codedBy([])]);
  expect(pairs.map((pair) => pair.coders.join(""))).toEqual(["ab", "ac", "bc"]);
  expect(types.map((row) => row.type)).toEqual([...CLAIM_TYPES]);
});
