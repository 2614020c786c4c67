import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signatureOf } from "./near-copy";
import { byPrint, clustersOf, type Print } from "./syndication";

const WORDS = Array.from({ length: 300 }, (_, n) => `word${n}`);

/** Texts of 120 words that drift away from each other: the more so, the more of their first words are others. */
const textOf = (story: number, own: number): string =>
  WORDS.slice(0, 120)
    .map((word, place) => (place < own ? `own${place}-${story}` : `${word}-${story}`))
    .join(" ");

const prints = fc
  .array(
    fc.record({
      story: fc.nat(2),
      own: fc.constantFrom(0, 13, 26, 39, 52, 80),
      published: fc.constantFrom(null, "2024-01-02", "2024-01-03", "2024-02-01"),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((all) =>
    all.map(
      ({ story, own, published }, n): Print => ({
        id: `a${n}`,
        signature: signatureOf(textOf(story, own)),
        published,
        arrived: n,
      }),
    ),
  );

describe("syndication clusters", () => {
  it("are the same in whatever order their members are looked at", () => {
    fc.assert(
      fc.property(
        prints.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const sorted = (found: Map<string, string>) => [...found].sort();
          expect(sorted(clustersOf(shuffled))).toEqual(sorted(clustersOf(all)));
        },
      ),
    );
  });

  it("are named by their earliest member, which is one of them, and hold at least two", () => {
    fc.assert(
      fc.property(prints, (all) => {
        const clusters = clustersOf(all);
        for (const head of new Set(clusters.values())) {
          const members = all.filter(({ id }) => clusters.get(id) === head).sort(byPrint);
          expect(members.length).toBeGreaterThan(1);
          expect(members[0]?.id).toBe(head);
        }
      }),
    );
  });

  it("hang together through members in between", () => {
    const [near, between, far] = [0, 26, 52].map((own) => signatureOf(textOf(0, own)));
    const print = (id: string, signature: readonly number[] = [], arrived = 0): Print => ({
      ...{ id, signature, arrived },
      published: null,
    });
    expect([...clustersOf([print("near", near), print("far", far)])]).toEqual([]);
    expect(
      new Set(clustersOf([print("near", near), print("between", between, 1), print("far", far, 2)]).values()),
    ).toEqual(new Set(["near"]));
  });
});
