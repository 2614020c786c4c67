import { expect, test } from "vitest";
import type { TimelineClaim } from "#db/queries/timeline";
import { lanesOf } from "./lanes";

const claim = (id: string, slugs: readonly string[]) =>
  ({
    day: "2024-01-01",
    quotation: { id, actors: slugs.map((slug) => ({ slug, name: slug.toUpperCase() })) },
  }) as unknown as TimelineClaim;

test("lanes stand in the order in which actors first speak, a joint claim in the lane of each", () => {
  const { names, claims } = lanesOf([claim("1", ["us", "uk"]), claim("2", ["china"]), claim("3", ["uk"])]);
  expect(names.map(({ key, claims: count }) => [key, count])).toEqual([
    ["us", 1],
    ["uk", 2],
    ["china", 1],
  ]);
  expect(claims[0]?.lanes).toEqual(["us", "uk"]);
});

test("no claim is lost where there are many actors, or none", () => {
  const many = Array.from({ length: 20 }, (_, index) => claim(`${index}`, [`actor-${index}`]));
  const { names, claims } = lanesOf([...many, claim("20", [])]);
  expect(names.at(-2)).toMatchObject({ name: "8 other actors", claims: 8 });
  expect(names.at(-1)).toMatchObject({ name: "No source named", claims: 1 });
  expect(names.reduce((sum, lane) => sum + lane.claims, 0)).toBe(claims.length);
});
