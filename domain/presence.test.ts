import { describe, expect, it } from "vitest";
import { placeOf } from "./presence";

describe("the place where people meet", () => {
  it("is the same for a claim's page and the bench that has the claim", () => {
    expect(placeOf("/review", "01a2")).toBe("/claims/01a2");
    expect(placeOf("/claims/01a2", null)).toBe("/claims/01a2");
  });

  it("is the same for a thing's page and its form", () => {
    expect(placeOf("/actors/china/edit", null)).toBe(placeOf("/actors/china", null));
  });

  it("is none where there is no one thing", () => {
    for (const path of ["/", "/matrix", "/review", "/claims", "/articles/x/original", "//elsewhere/x"])
      expect(placeOf(path, null)).toBeNull();
  });
});
