import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINK_BASES, LINK_STATES } from "./claim-response";
import { comparedReadings, type FoundReading, type StandingReading } from "./reread-article";
import { comparedLinks, type FoundLink, type StandingLink } from "./reread-links";
import type { ClaimReading } from "./rereading";

/** A claim of ten characters at the n-th place of a text. */
const reading = (n: number): ClaimReading => ({
  ...{ type: "allege", speaker: null, office: null, actors: [], targets: [], said: null },
  ...{ sourcing: "record", source: [], cue: [], allegation: null },
  content: [{ start: n * 20, end: n * 20 + 10, quotation: "ten letter" }],
});
const standing = (n: number, state: StandingReading["state"] = "proposed"): StandingReading => ({
  ...{ claimId: `c${n}`, version: 1, state, waits: false, reading: reading(n) },
  told: [{ content: [[n * 20, n * 20 + 10]], cue: [], source: [] }],
});
const found = (n: number): FoundReading => ({ reading: reading(n), confidence: 0.9, reasons: {} });

const ends = fc.tuple(fc.nat(5), fc.nat(5)).filter(([a, b]) => a !== b);
const links = fc
  .uniqueArray(
    fc.record({ ends, basis: fc.constantFrom(...LINK_BASES), state: fc.constantFrom(...LINK_STATES) }),
    { selector: ({ ends: [a, b] }) => `${a} ${b}` },
  )
  .map((all) =>
    all.map(
      ({ ends: [a, b], ...link }): StandingLink => ({
        ...{ linkId: `l${a}${b}`, version: 1, responseId: `c${a}`, chargeId: `c${b}`, ...link },
      }),
    ),
  );
const drawn = fc.uniqueArray(fc.record({ ends, basis: fc.constantFrom("explicit", "implied") }), {
  selector: ({ ends: [a, b] }) => `${a} ${b}`,
});

/** Claims 0–3 stand, the last of them rejected; the machine finds 0, 1, 3, 4 and 5. */
function compared(
  stand: readonly StandingLink[],
  pairs: readonly { ends: [number, number]; basis: string }[],
) {
  const claims = [standing(0), standing(1, "accepted"), standing(2), standing(3, "rejected")];
  const now = [0, 1, 3, 4, 5].map((n) => [n, found(n)] as const);
  const byPlace = new Map(now);
  const told = comparedReadings(
    claims,
    now.map(([, one]) => one),
  );
  const added = new Set(told.proposed.flatMap((one) => (one.kind === "add" ? [one.found] : [])));
  const finds = pairs.flatMap(({ ends: [a, b], basis }): FoundLink[] => {
    const [response, charge] = [byPlace.get(a), byPlace.get(b)];
    return response && charge
      ? [{ response, charge, basis: basis as FoundLink["basis"], confidence: 0.8 }]
      : [];
  });
  return { proposed: comparedLinks(stand, finds, { pairs: told.pairs, added }), finds };
}

describe("links that are read again", () => {
  it("are never proposed over one that an editor accepted, drew or took away", () => {
    fc.assert(
      fc.property(links, drawn, (stand, now) => {
        const held = new Set(stand.filter(({ state }) => state !== "proposed").map(({ linkId }) => linkId));
        for (const one of compared(stand, now).proposed) {
          if (one.kind !== "add") expect(held).not.toContain(one.stands.linkId);
          else if ("claimId" in one.response && "claimId" in one.charge)
            expect(held).not.toContain(`l${one.response.claimId.slice(1)}${one.charge.claimId.slice(1)}`);
        }
      }),
    );
  });

  it("touch no claim that is rejected, nor one that the reading does not find", () => {
    fc.assert(
      fc.property(links, drawn, (stand, now) => {
        const named = compared(stand, now).proposed.flatMap((one) =>
          one.kind === "add"
            ? [one.response, one.charge].flatMap((end) => ("claimId" in end ? [end.claimId] : []))
            : [one.stands.responseId, one.stands.chargeId],
        );
        for (const id of named) expect(["c0", "c1"]).toContain(id);
      }),
    );
  });

  it("come to nothing where both readings draw the same", () => {
    const link: StandingLink = {
      ...{
        linkId: "l01",
        version: 1,
        responseId: "c0",
        chargeId: "c1",
        basis: "explicit",
        state: "proposed",
      },
    };
    expect(compared([link], [{ ends: [0, 1], basis: "explicit" }]).proposed).toEqual([]);
    expect(compared([link], [{ ends: [0, 1], basis: "implied" }]).proposed).toMatchObject([
      { kind: "change", found: { basis: "implied" } },
    ]);
    expect(compared([link], []).proposed).toMatchObject([{ kind: "drop", stands: link }]);
    expect(compared([], [{ ends: [4, 0], basis: "explicit" }]).proposed).toMatchObject([
      { kind: "add", charge: { claimId: "c0" }, response: { found: { confidence: 0.9 } } },
    ]);
  });
});
