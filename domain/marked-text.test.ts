import fc from "fast-check";
import { expect, test } from "vitest";
import { SPAN_ROLES } from "./claim";
import { type Mark, markedRuns } from "./marked-text";

const world = fc.string({ maxLength: 60, unit: "grapheme" }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      fc
        .record({
          key: fc.constantFrom("1", "2", "3", "4"),
          role: fc.constantFrom(...SPAN_ROLES),
          ends: fc.tuple(fc.nat(text.length), fc.nat(text.length)),
        })
        .map(
          ({ key, role, ends: [a, b] }): Mark => ({ key, role, start: Math.min(a, b), end: Math.max(a, b) }),
        ),
      { maxLength: 8 },
    ),
    within: fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  }),
);

const characters = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index);

test("the runs put together are the text, without a gap and without an empty run", () => {
  fc.assert(
    fc.property(world, ({ text, marks, within }) => {
      const runs = markedRuns(text, marks, within);
      expect(runs.map((run) => run.text).join("")).toBe(text.slice(...within));
      expect(runs.every((run) => run.start < run.end && run.text === text.slice(run.start, run.end))).toBe(
        true,
      );
    }),
  );
});

test("a character lies under a claim exactly where the claim's content covers it", () => {
  fc.assert(
    fc.property(world, ({ text, marks, within }) => {
      for (const run of markedRuns(text, marks, within))
        for (const at of characters(run.start, run.end)) {
          const covering = marks.filter((mark) => mark.start <= at && at < mark.end);
          const under = (role: string) =>
            covering.filter((mark) => mark.role === role).map((mark) => mark.key);
          expect([...run.claims].sort()).toEqual([...new Set(under("content"))].sort());
          expect(run.sources).toEqual([...new Set(under("source"))]);
          expect(run.cues).toEqual([...new Set(under("cue"))]);
        }
    }),
  );
});

test("every claim opens once in the whole text, where its content begins", () => {
  fc.assert(
    fc.property(world, ({ text, marks }) => {
      const runs = markedRuns(text, marks);
      const contents = marks.filter((mark) => mark.role === "content" && mark.start < mark.end);
      for (const key of new Set(contents.map((mark) => mark.key))) {
        const first = Math.min(...contents.filter((mark) => mark.key === key).map((mark) => mark.start));
        expect(runs.filter((run) => run.opens.includes(key)).map((run) => run.start)).toEqual([first]);
      }
    }),
  );
});

test("of two nested claims the inner comes last", () => {
  const marks: Mark[] = [
    { key: "inner", role: "content", start: 4, end: 7 },
    { key: "outer", role: "content", start: 0, end: 11 },
  ];
  expect(markedRuns("one two six", marks).map((run) => run.claims)).toEqual([
    ["outer"],
    ["outer", "inner"],
    ["outer"],
  ]);
});
