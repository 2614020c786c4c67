import { expect, it } from "vitest";
import { namedMonths } from "./activity-drawing";

it("names the first and the last month, and a few between that keep apart", () => {
  expect(namedMonths(1)).toEqual([0]);
  expect(namedMonths(3)).toEqual([0, 1, 2]);
  expect(namedMonths(41)).toEqual([0, 10, 20, 30, 40]);
  expect(namedMonths(43)).toEqual([0, 11, 22, 42]);
});
