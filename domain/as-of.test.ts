import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atMoment, atPresent, momentAsked, momentFrom, momentInWords } from "./as-of";

describe("the moment of an address", () => {
  it("is an instant, or a day, which means its end in universal time", () => {
    expect(momentFrom("2026-05-03T14:20:05.123Z")?.toISOString()).toBe("2026-05-03T14:20:05.123Z");
    expect(momentFrom("2026-05-03T14:20Z")?.toISOString()).toBe("2026-05-03T14:20:00.000Z");
    expect(momentFrom("2026-05-03T14:20:00 02:00")?.toISOString()).toBe("2026-05-03T12:20:00.000Z");
    expect(momentFrom("2026-05-03")?.toISOString()).toBe("2026-05-03T23:59:59.999Z");
  });

  it("is not to be read where nobody could say what is meant", () => {
    for (const asked of [
      "now",
      "yesterday",
      "2026-02-30",
      "2026-05-03T14:20",
      "2026",
      "2026-13-01",
      "-1",
      "0",
    ])
      expect(momentFrom(asked)).toBeNull();
  });

  it("is refused in words when it is to come, too early or unreadable, and never crashes", () => {
    const [since, now] = [new Date("2026-05-01T10:00:00Z"), new Date("2026-06-01T10:00:00Z")];
    expect(momentAsked("2026-06-01", since, now).refusal).toBe("The end of 1 Jun 2026 (UTC) is yet to come.");
    expect(momentAsked("2026-04-30", since, now).refusal).toBe(
      "The end of 30 Apr 2026 (UTC) is too early: how pages stood is kept since 1 May 2026, 10:00 UTC.",
    );
    expect(momentAsked("2026-05-03", since, now)).toEqual({
      at: new Date("2026-05-03T23:59:59.999Z"),
      refusal: null,
    });
    fc.assert(
      fc.property(fc.string(), (asked) => {
        const { at, refusal } = momentAsked(asked, since, now);
        expect(at === null || (at >= since && at <= now)).toBe(true);
        expect(at !== null && refusal !== null).toBe(false);
      }),
    );
  });

  it("is told in words with as much as is meant", () => {
    expect(momentInWords(new Date("2026-05-03T14:20:00Z"))).toBe("3 May 2026, 14:20 UTC");
    expect(momentInWords(new Date("2026-05-03T14:20:05.123Z"))).toBe("3 May 2026, 14:20:05 UTC");
  });
});

describe("an address at a moment", () => {
  it("keeps it on reading pages, with what is asked and the place on the page", () => {
    expect(atMoment("/matrix?types=deny,allege", "2026-05-03")).toBe(
      "/matrix?types=deny,allege&asOf=2026-05-03",
    );
    expect(atMoment("/articles/1#claim-2", "2026-05-03T14:20Z")).toBe(
      "/articles/1?asOf=2026-05-03T14:20Z#claim-2",
    );
    expect(atMoment("/", "2026-05-03")).toBe("/?asOf=2026-05-03");
  });

  it("leaves what is of the present, elsewhere or has its own moment", () => {
    for (const href of ["/review", "/account", "#main", "https://example.org/", "/claims?asOf=2026-01-01"])
      expect(atMoment(href, "2026-05-03")).toBe(href);
    expect(atMoment("/matrix", null)).toBe("/matrix");
  });

  it("goes back to the present by leaving out the moment alone", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        fc.pre(!query.includes("asOf") && !/^&|&&|&$/.test(query));
        const href = query ? `/matrix?${query}` : "/matrix";
        expect(atPresent(atMoment(href, "2026-05-03T14:20:00 02:00"))).toBe(href);
      }),
    );
  });
});
