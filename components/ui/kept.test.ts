import { describe, expect, it } from "vitest";
import { keeper } from "./kept";

describe("what is kept", () => {
  it("is made once, as long as it is asked for", () => {
    const kept = keeper<object>(2);
    const first = kept("a", () => ({}));
    kept("b", () => ({}));
    expect(kept("a", () => ({}))).toBe(first);
    kept("c", () => ({}));
    expect(kept("a", () => ({}))).toBe(first);
  });

  it("makes room by what was not asked for longest", () => {
    const kept = keeper<object>(2);
    const first = kept("a", () => ({}));
    kept("b", () => ({}));
    kept("c", () => ({}));
    expect(kept("a", () => ({}))).not.toBe(first);
  });
});
