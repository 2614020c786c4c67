import { describe, expect, it } from "vitest";
import { hrefOfSaving } from "./address";
import { pageOfView, viewInWords } from "./page-of-view";
import { viewToSave } from "./saved-view";

describe("the address of a saved view", () => {
  it("is that of a reading page, with its filter", () => {
    expect(pageOfView("/matrix?types=deny,allege&from=2025-01-01")).toBe("Matrix");
    expect(pageOfView("/actors/united-states")).toBe("Actors");
  });

  it("is never another site, another page or a script", () => {
    for (const href of [
      "https://evil.example/matrix",
      "//evil.example/matrix",
      "/\\evil.example",
      "javascript:alert(1)",
      "/team",
      "/constructor",
      "/matrix/../team",
      "/matrix#x",
      "matrix",
      "",
    ])
      expect(pageOfView(href), href).toBeNull();
  });

  it("comes back from the address of the page where it gets its name", () => {
    const href = "/claims?q=%22a+b%22&types=deny";
    const url = new URL(hrefOfSaving(href), "https://desk.example");
    expect(viewToSave(Object.fromEntries(url.searchParams))).toBe(href);
    expect(viewToSave({ save: "/team" })).toBeNull();
  });

  it("keeps the moment that was looked at, and says so", () => {
    const href = "/matrix?unit=outlets&asOf=2026-05-03T14:20:00Z";
    const url = new URL(hrefOfSaving(href), "https://desk.example");
    expect(viewToSave(Object.fromEntries(url.searchParams))).toBe(href);
    expect(viewInWords(href)).toBe("Matrix as it stood on 3 May 2026, 14:20 UTC");
    expect(viewInWords("/matrix?asOf=banana")).toBe("Matrix");
  });
});
