import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepsIn, TIME_UNITS } from "#domain/timeline";
import { axisNames } from "./axis-names";

const named = (from: string, to: string, unit: "day" | "week" | "month", column: number) =>
  axisNames(stepsIn({ from, to }, unit), unit, column).flatMap((name) => name?.text ?? []);

describe("the names of a time axis", () => {
  it("are every fifth day where days are narrow, and the first of a month", () => {
    expect(named("2025-11-20", "2025-12-30", "day", 30)).toEqual([
      ...["20 Nov 2025", "25", "1 Dec 2025", "5", "10", "15", "20", "25"],
    ]);
  });

  it("are quarters between the years where months are narrow", () => {
    expect(named("2021-01-01", "2022-12-31", "month", 21)).toEqual([
      ...["Jan 2021", "Jul", "Oct", "2022", "Jul", "Oct"],
    ]);
  });

  it("never stand closer than they are wide", () => {
    const days = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(
        days,
        days,
        fc.constantFrom(...TIME_UNITS),
        fc.integer({ min: 5, max: 120 }),
        (a, b, unit, column) => {
          const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
          const steps = stepsIn({ from: day(Math.min(a, b)), to: day(Math.max(a, b)) }, unit);
          const places = axisNames(steps, unit, column).flatMap((name, at) => (name ? [at * column] : []));
          for (const [at, x] of places.entries())
            if (at > 0) expect(x - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(44);
        },
      ),
    );
  });
});
