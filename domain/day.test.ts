import fc from "fast-check";
import { expect, test } from "vitest";
import { dayInWords, daysInWords, lastDayOf, monthInWords, monthsBetween, monthsInWords } from "./day";

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2039-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("days and months are written as they are spoken", () => {
  expect(dayInWords("2025-07-05")).toBe("5 Jul 2025");
  expect(monthInWords("2025-07")).toBe("Jul 2025");
  expect(daysInWords("2022-03-13", "2025-07-28")).toBe("13 Mar 2022 – 28 Jul 2025");
  expect(daysInWords("2022-03-13", "2022-03-13")).toBe("13 Mar 2022");
  expect(monthsInWords("2024-04-01", "2024-04-30")).toBe("Apr 2024");
});

test("the last day of a month is followed by the first of another", () => {
  expect(lastDayOf("2024-02")).toBe("2024-02-29");
  fc.assert(
    fc.property(day, (iso) => {
      const last = lastDayOf(iso.slice(0, 7));
      expect(last.slice(0, 7)).toBe(iso.slice(0, 7));
      expect(new Date(Date.parse(last) + 86_400_000).toISOString().slice(8, 10)).toBe("01");
    }),
  );
});

test("the months between two days begin and end with theirs, each following the one before", () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [first, last] = one < other ? [one, other] : [other, one];
      const months = monthsBetween(first, last);
      expect(months.at(0)).toBe(first.slice(0, 7));
      expect(months.at(-1)).toBe(last.slice(0, 7));
      for (const [index, month] of months.slice(1).entries()) {
        const dayAfter = new Date(Date.parse(lastDayOf(months[index] ?? "")) + 86_400_000);
        expect(dayAfter.toISOString().slice(0, 7)).toBe(month);
      }
    }),
  );
  expect(monthsBetween("2025-02-01", "2025-01-01")).toEqual([]);
});
