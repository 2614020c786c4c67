import { beforeAll, describe, expect, it } from "vitest";
import { goldWorld, newWorld } from "#db/testing/world";
import type { Principal } from "#domain/principal";
import { namedPlaces } from "./named-places";

let reader: Principal;

beforeAll(async () => {
  ({ editor: reader } = await goldWorld());
});

describe("the palette", () => {
  it("finds actors, allegations and articles by a part of their name, in any case", async () => {
    const found = await namedPlaces(reader, "  cHina ");
    expect(found.actors[0]).toMatchObject({ name: "China", href: "/actors/china", more: "country" });
    for (const { name } of [...found.actors, ...found.allegations, ...found.articles])
      expect(name.toLowerCase()).toContain("china");
    expect(found.articles.length).toBeGreaterThan(0);
  });

  it("takes signs of patterns for what they are", async () => {
    for (const asked of ["%%", "__", "\\\\", "100%_"])
      expect(Object.values(await namedPlaces(reader, asked)).flat()).toEqual([]);
  });

  it("lists at most six of a kind, and nothing for a single letter", async () => {
    const many = await namedPlaces(reader, "in");
    for (const kind of Object.values(many)) expect(kind.length).toBeLessThanOrEqual(6);
    expect(Object.values(await namedPlaces(reader, "c")).flat()).toEqual([]);
  });

  it("finds nothing of another workspace", async () => {
    const stranger = await (await newWorld()).person("reader");
    expect(Object.values(await namedPlaces(stranger, "china")).flat()).toEqual([]);
  });
});
