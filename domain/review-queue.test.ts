import { describe, expect, it } from "vitest";
import type { ClaimState } from "./claim";
import { queueAskedFrom } from "./queue-from";
import { firstOpen, hrefOfQueue, placesAround, WHOLE_QUEUE } from "./review-queue";

const article = (id: string, ...states: ClaimState[]) => ({
  id,
  claims: states.map((state, index) => ({ id: `${id}${index + 1}`, waits: state === "proposed" })),
});
const queue = [
  article("a", "accepted", "proposed", "rejected", "proposed"),
  article("b", "proposed", "proposed"),
  article("c", "corrected", "proposed"),
];

describe("the review queue", () => {
  it("begins with the first claim that nobody decided on", () => {
    expect(firstOpen(queue)).toBe("a2");
    expect(firstOpen([article("d", "accepted")])).toBeNull();
    expect(firstOpen([])).toBeNull();
  });

  it("goes to the next open claim of the article, then to the other articles, and round", () => {
    expect(placesAround(queue, "a2").next).toBe("a4");
    expect(placesAround(queue, "a4").next).toBe("a2");
    expect(placesAround([article("a", "accepted"), article("b", "proposed")], "a1").next).toBe("b1");
    expect(placesAround([article("a", "proposed"), article("b", "proposed")], "b1").next).toBe("a1");
    expect(placesAround([article("a", "proposed")], "a1").next).toBeNull();
  });

  it("steps through claims and articles, decided or not", () => {
    expect(placesAround(queue, "a2")).toMatchObject({
      previousClaim: "a1",
      nextClaim: "a3",
      previousArticle: null,
      nextArticle: "b1",
    });
    expect(placesAround(queue, "b1")).toMatchObject({ previousArticle: "a2", nextArticle: "c2" });
  });

  it("knows where to begin from a claim that is not in it", () => {
    expect(placesAround(queue, "elsewhere").next).toBe("a2");
  });
});

describe("the address of a queue", () => {
  it("says only what differs from the whole queue, and is read back as it was", () => {
    expect(hrefOfQueue(WHOLE_QUEUE)).toBe("/review");
    const asked = queueAskedFrom({ show: "flagged", order: "newness", mine: "yes", types: "deny,allege" });
    const address = hrefOfQueue(asked, "c1");
    expect(queueAskedFrom(Object.fromEntries(new URLSearchParams(address.split("?")[1])))).toEqual(asked);
    expect(queueAskedFrom({ show: "nonsense", order: "" })).toEqual(WHOLE_QUEUE);
  });
});
