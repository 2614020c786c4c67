import { describe, expect, it } from "vitest";
import { changesOf, draftFrom, draftOf, isChanged } from "./claim-draft";

const text = "Beijing rejected the charge.";
const claim = {
  type: "deny" as const,
  sourcing: "record" as const,
  speaker: { name: "Mao Ning", office: "spokesperson" },
  actors: [{ name: "China" }],
  targets: [{ name: "United States" }, { name: "Japan" }],
  said: "2025-07-25",
  allegation: null,
  spans: [{ role: "content" as const, start: 17, end: 27, quotation: "the charge" }],
};
const sent = (...changes: [string, string][]) => {
  const form = new FormData();
  const draft = draftOf(claim);
  for (const [name, value] of [
    ["type", draft.type],
    ["sourcing", draft.sourcing],
    ["speaker", draft.speaker],
    ["office", draft.office],
    ["actors", "China"],
    ["actors-kind", ""],
    ["actors", " "],
    ["targets", "United States"],
    ["targets", "Japan"],
    ["said", "25 July 2025"],
    ["content-start", "17"],
    ["content-end", "27"],
  ] as const)
    form.append(name, value);
  for (const [name, value] of changes) form.set(name, value);
  return draftFrom(form, text);
};

describe("a claim in a form", () => {
  it("comes back as it went out, with or without the words that were seen", () => {
    expect(changesOf(draftOf(claim), { ...sent(), said: "25 Jul 2025" })).toEqual({});
    expect(isChanged(draftOf(claim), sent(["said", "25 Jul 2025"], ["content-words", "the charge"]))).toBe(
      false,
    );
  });

  it("tells the parts that changed and no other", () => {
    const now = sent(["said", "24 Jul 2025"], ["speaker", ""], ["type", "justify"], ["targets", "India"]);
    expect(changesOf(draftOf(claim), now)).toEqual({
      type: "justify",
      said: "2025-07-24",
      speaker: null,
      targets: [{ name: "India", kind: null }],
    });
  });

  it("hands on a day that does not exist as it was written, to be refused", () => {
    expect(changesOf(draftOf(claim), sent(["said", "31 Feb 2025"]))).toEqual({ said: "31 Feb 2025" });
  });

  it("keeps words that are not at their place, to be refused", () => {
    expect(changesOf(draftOf(claim), sent(["said", "25 Jul 2025"], ["content-words", "no charge"]))).toEqual({
      content: [{ start: 17, end: 27, quotation: "no charge" }],
    });
  });
});
