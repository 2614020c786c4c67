import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAfter, daysBetween, TIME_UNITS } from "#domain/timeline";
import { type LaneClaim, layTimeline, MARK } from "./layout";

const KEYS = ["china", "russia", "united-states"];
const world = fc
  .record({
    length: fc.nat(120),
    unit: fc.constantFrom(...TIME_UNITS),
    claims: fc.array(
      fc.record({ day: fc.nat(120), lanes: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1 }) }),
      { maxLength: 60 },
    ),
  })
  .map(({ length, unit, claims }) => ({
    unit,
    range: { from: "2024-02-20", to: dayAfter("2024-02-20", length) },
    claims: claims
      .map(
        ({ day, lanes }, index): LaneClaim => ({
          id: String(index),
          day: dayAfter("2024-02-20", Math.min(day, length)),
          lanes,
        }),
      )
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  }));

test("every claim of the range has one mark in each of its lanes, and no two marks cover each other", () => {
  fc.assert(
    fc.property(world, ({ claims, range, unit }) => {
      const { marks, lanes } = layTimeline(claims, KEYS, range, unit, 1244);
      const expected = claims.flatMap((claim) => claim.lanes.map((lane) => `${claim.id} ${lane}`));
      expect(marks.map((mark) => `${mark.id} ${mark.lane}`).sort()).toEqual(expected.sort());
      const apart = marks.every((a, index) =>
        marks
          .slice(index + 1)
          .every((b) => Math.abs(a.x - b.x) >= MARK - 0.01 || Math.abs(a.y - b.y) >= MARK - 0.01),
      );
      const inLane = marks.every((mark) =>
        lanes.some((lane) => lane.key === mark.lane && lane.y < mark.y && mark.y < lane.y + lane.height),
      );
      expect([apart, inLane]).toEqual([true, true]);
    }),
  );
});

test("a mark stands in the column of its day, and the columns follow each other over the whole range", () => {
  fc.assert(
    fc.property(world, ({ claims, range, unit }) => {
      const { columns, marks, width } = layTimeline(claims, KEYS, range, unit, 1244);
      expect(width).toBeGreaterThan(1243.9 - (columns.every((column) => column.empty) ? 1244 : 0));
      for (const [index, column] of columns.entries()) {
        const before = columns[index - 1];
        if (before) expect(daysBetween(before.to, column.from)).toBe(1);
        if (before) expect(column.x).toBeCloseTo(before.x + before.width);
      }
      for (const mark of marks) {
        const day = claims.find((claim) => claim.id === mark.id)?.day ?? "";
        const column = columns.find((one) => one.from <= day && day <= one.to);
        expect(column?.empty).toBe(false);
        expect(mark.x).toBeGreaterThan(column?.x ?? Number.NaN);
        expect(mark.x).toBeLessThan((column?.x ?? 0) + (column?.width ?? 0));
      }
    }),
  );
});
