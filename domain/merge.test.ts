import { describe, expect, it } from "vitest";
import { type Lookalike, suggestionOf } from "./merge";

const like = (name: string, rest: Partial<Lookalike> = {}): Lookalike => ({
  id: name,
  slug: name,
  name,
  kind: "person",
  aliases: [],
  around: [],
  claims: 1,
  ...rest,
});
const body = (name: string) => like(name, { kind: "organisation" });
const tier = (one: Lookalike, other: Lookalike, likeness = 0.2, together = 0) =>
  suggestionOf({ one, other, likeness, together })?.tier ?? null;

describe("that two actors are one", () => {
  it("is likely where one is written from the first letters of the other", () => {
    expect(tier(body("IAEA"), body("International Atomic Energy Agency"))).toBe("likely");
    expect(tier(body("Board of Trade"), body("BOT"))).toBe("likely");
    expect(tier(body("IMF"), body("International Atomic Energy Agency"))).toBeNull();
  });

  it("is likely for the same last name with the same body, possible for the name alone", () => {
    const spokesman = (name: string) => like(name, { around: ["Ruritania"] });
    expect(tier(spokesman("Rupert Hentzau"), spokesman("Hentzau"))).toBe("likely");
    expect(tier(like("Rupert Hentzau"), like("Hentzau"))).toBe("possible");
    expect(tier(like("Rupert Hentzau"), like("Anna Hentzau"))).toBeNull();
  });

  it("is likely for names that are very much alike, and only possible where a claim names both", () => {
    expect(tier(body("Ministry of Defence"), body("Ministry of Defense"), 0.8)).toBe("likely");
    expect(tier(body("Ministry of Defence"), body("Ministry of Defense"), 0.8, 2)).toBe("possible");
    expect(tier(body("Ministry of Defence"), like("Ministry of Defense"), 0.8)).toBe("possible");
  });
});

describe("that two allegations are one", () => {
  const charge = (name: string, accused: string) => like(name, { kind: null, around: [accused] });

  it("is likely for alike wordings against the same accused, and nothing against different ones", () => {
    expect(tier(charge("It took the bridge.", "A"), charge("A took the bridge.", "A"), 0.75)).toBe("likely");
    expect(tier(charge("It took the bridge.", "A"), charge("It took the bridge.", "B"), 0.9)).toBeNull();
  });
});
