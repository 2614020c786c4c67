import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignAllegations } from "./9-allegations";
import type { Charge } from "./9-allegations/charge";

const charge = (id: string, text: string, accused: string[], named: string[] = accused): Charge => ({
  id,
  text,
  accusers: ["Norway"],
  accused,
  named,
  confidence: 0.8,
});

describe("one charge in many wordings", () => {
  test("wordings of the same charge share a key, other charges do not", () => {
    const { keys } = assignAllegations([
      charge("a", "Iceland is hiding its catch of cod from inspectors", ["Iceland"]),
      charge("b", "concealing cod from the inspectors", ["Iceland"]),
      charge("c", "Iceland has poisoned the wells", ["Iceland"]),
      charge("d", "Ireland is hiding its catch of cod from inspectors", ["Ireland"]),
    ]);
    expect(keys.get("a")).toBe(keys.get("b"));
    expect(new Set([keys.get("a"), keys.get("c"), keys.get("d")]).size).toBe(3);
  });

  test("charges without an accused are not one when nobody has to do with both", () => {
    const nobody = (id: string, accuser: string) => ({
      ...charge(id, "attacks on the army with rockets and shells", []),
      accusers: [accuser],
    });
    const { keys } = assignAllegations([nobody("a", "Chad"), nobody("b", "Chad"), nobody("c", "Peru")]);
    expect(keys.get("a")).toBe(keys.get("b"));
    expect(keys.get("c")).not.toBe(keys.get("a"));
  });

  test("a gerund gets the accused as its subject", () => {
    const { allegations } = assignAllegations([
      charge("a", "secretly arming the rebels", ["United States"], []),
    ]);
    expect(allegations[0]?.proposition).toBe("The United States is secretly arming the rebels");
  });

  test("a charge joins a known allegation and keeps its key and wording", () => {
    const known = [
      {
        key: "cod",
        proposition: "Iceland hides its catch of cod",
        accused: ["Iceland"],
        texts: ["hiding cod from inspectors"],
      },
    ];
    const { keys, allegations } = assignAllegations(
      [charge("a", "hiding the cod it caught from inspectors", ["Iceland"])],
      known,
    );
    expect(keys.get("a")).toBe("cod");
    expect(allegations).toEqual([{ key: "cod", proposition: "Iceland hides its catch of cod" }]);
  });

  test("every charge has a key, every key an allegation, and the same run says the same again", () => {
    const words = fc.array(
      fc.constantFrom("hiding", "cod", "poison", "wells", "arming", "rebels", "lies", "of", "the"),
      { minLength: 1, maxLength: 6 },
    );
    const charges = fc.array(fc.tuple(words, fc.constantFrom("Iceland", "Ireland")), { maxLength: 12 });
    fc.assert(
      fc.property(charges, (drawn) => {
        const all = drawn.map(([text, accused], at) => charge(`${at}`, text.join(" "), [accused]));
        const [first, again] = [assignAllegations(all), assignAllegations(all)];
        expect([...first.keys]).toEqual([...again.keys]);
        const known = new Set(first.allegations.map(({ key }) => key));
        expect(known.size).toBe(first.allegations.length);
        return all.every(({ id }) => known.has(first.keys.get(id) ?? ""));
      }),
    );
  });
});
