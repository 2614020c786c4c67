import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headlineSide } from "./headline-side";

const CHARGE = "Russia has asked China for military and economic assistance";
const REPLY = "such claims are disinformation, and both have a right to normal cooperation";

describe("the side of a headline", () => {
  it("is the side whose words it shares more of", () => {
    expect(headlineSide("Russia asks China for military aid", [CHARGE], [REPLY])).toBe("charge");
    expect(headlineSide("China says it has right to 'normal cooperation'", [CHARGE], [REPLY])).toBe("reply");
  });

  it("is both where it shares as much of either, and neither where it shares a word or none", () => {
    expect(headlineSide("Military normal, economic cooperation", [CHARGE], [REPLY])).toBe("both");
    expect(headlineSide("China in the news", [CHARGE], [REPLY])).toBe("neither");
    expect(headlineSide(null, [CHARGE], [REPLY])).toBe("neither");
  });

  it("turns when charge and reply change places", () => {
    const turned = { charge: "reply", reply: "charge", both: "both", neither: "neither" } as const;
    const words = fc.array(fc.constantFrom("military", "support", "denial", "right", "normal", "sanctions"));
    fc.assert(
      fc.property(words, words, words, (title, charge, reply) => {
        const [t, c, r] = [title.join(" "), [charge.join(" ")], [reply.join(" ")]];
        expect(headlineSide(t, r, c)).toBe(turned[headlineSide(t, c, r)]);
      }),
    );
  });
});
