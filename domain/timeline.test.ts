import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type DayCount,
  dayAfter,
  daysBetween,
  median,
  nextStep,
  READABLE_STEPS,
  rangeAsked,
  readableRange,
  readableUnit,
  stepOf,
  stepsIn,
  TIME_UNITS,
} from "./timeline";

const day = fc.integer({ min: 0, max: 2000 }).map((days) => dayAfter("2021-01-01", days));
const unit = fc.constantFrom(...TIME_UNITS);
const counts = fc
  .uniqueArray(fc.record({ day, claims: fc.integer({ min: 1, max: 40 }) }), { selector: (one) => one.day })
  .map((days): DayCount[] => days);

test("the steps of a range hold each of its days once, in order", () => {
  fc.assert(
    fc.property(day, fc.nat(400), unit, (from, length, by) => {
      const to = dayAfter(from, length);
      const steps = stepsIn({ from, to }, by);
      expect(steps[0]).toBe(stepOf(from, by));
      expect(steps.at(-1)).toBe(stepOf(to, by));
      const follows = steps.every(
        (step, index) =>
          stepOf(step, by) === step && (index === 0 || nextStep(steps[index - 1] ?? "", by) === step),
      );
      expect(follows).toBe(true);
    }),
  );
});

test("a week begins on Monday, a month on its first", () => {
  expect(stepOf("2022-03-13", "week")).toBe("2022-03-07");
  expect(stepOf("2022-03-14", "week")).toBe("2022-03-14");
  expect(nextStep("2022-12-01", "month")).toBe("2023-01-01");
});

test("the range shown unasked holds claims at both ends and can be read", () => {
  fc.assert(
    fc.property(counts, unit, (days, by) => {
      const range = readableRange(days, by);
      expect(range === null).toBe(days.length === 0);
      if (!range) return;
      expect(daysBetween(range.from, range.to)).toBeGreaterThanOrEqual(0);
      expect(days.some((one) => one.day === range.to)).toBe(true);
      expect(stepsIn(range, by).length).toBeLessThanOrEqual(READABLE_STEPS);
    }),
  );
});

test("of two busy stretches the newer is shown, a lone claim after them is not", () => {
  const days = [
    { day: "2022-03-13", claims: 38 },
    { day: "2025-07-25", claims: 30 },
    { day: "2025-07-28", claims: 22 },
    { day: "2025-12-01", claims: 1 },
  ];
  expect(readableRange(days, "day")).toEqual({ from: "2025-07-25", to: "2025-07-28" });
});

test("half of the values lie on either side of their median", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
      const middle = median(values) ?? Number.NaN;
      expect(values.filter((value) => value < middle).length * 2).toBeLessThanOrEqual(values.length);
      expect(values.filter((value) => value > middle).length * 2).toBeLessThanOrEqual(values.length);
    }),
  );
  expect(median([])).toBeNull();
});

test("a range asked for from one end reaches to the last claim, and ends the wrong way round are turned", () => {
  const days = [
    { day: "2022-03-13", claims: 1 },
    { day: "2025-07-28", claims: 1 },
  ];
  expect(rangeAsked({}, days)).toBeNull();
  expect(rangeAsked({ from: "2024-01-01" }, days)).toEqual({ from: "2024-01-01", to: "2025-07-28" });
  expect(rangeAsked({ from: "2024-02-01", to: "2024-01-01" }, [])).toEqual({
    from: "2024-01-01",
    to: "2024-02-01",
  });
});

test("many days are shown by week or month", () => {
  const days = Array.from({ length: 100 }, (_, index) => ({ day: dayAfter("2024-01-01", index), claims: 1 }));
  expect(readableUnit(days, { from: "2024-01-01", to: "2024-01-10" })).toBe("day");
  expect(readableUnit(days, { from: "2024-01-01", to: "2024-04-01" })).toBe("week");
  expect(readableUnit(days, { from: "2024-01-01", to: "2024-12-31" })).toBe("week");
});
