import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathOnThisSite } from "./path-on-this-site";

describe("where a sign-in goes on to", () => {
  it("is the page that was asked for", () => {
    expect(pathOnThisSite("/matrix?types=deny")).toBe("/matrix?types=deny");
  });

  it("is never another site", () => {
    for (const elsewhere of [
      "https://evil.example/",
      "//evil.example",
      "/\\evil.example",
      "/.//evil.example",
      "javascript:alert(1)",
    ])
      expect(pathOnThisSite(elsewhere)).toBe("/");
  });

  it("is always a path of this site, whatever stands in the address", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((s) => `/${s}`),
        ),
        (asked) => {
          const path = pathOnThisSite(asked);
          expect(path.startsWith("/")).toBe(true);
          expect(new URL(path, "https://desk.example").origin).toBe("https://desk.example");
        },
      ),
    );
  });
});
