import { describe, expect, it } from "vitest";
import type { ReadDocument } from "#domain/intake";
import { readSource } from "../read-source";

const TEXT = "The mayor denied it. The union accused the city of silence 😀 again.";
const DENIAL = "The mayor denied it.";
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

async function readOne(content: string): Promise<ReadDocument> {
  for await (const read of readSource({ name: "ls.json", bytes: new TextEncoder().encode(content) }))
    if (!("failed" in read)) return read;
  throw new Error("nothing was read");
}

describe("a text that several people coded in Label Studio", () => {
  const region = (id: string, words: string, label: string) => ({
    ...{ id, type: "labels", from_name: "label", to_name: "text" },
    value: { start: at(words)[0], end: at(words)[1], text: words, labels: [label] },
  });
  const charge = "The union accused the city";
  const ana = {
    completed_by: { email: "ana@desk" },
    result: [region("a", DENIAL, "Denial"), region("b", charge, "Allegation")],
  };
  const ben = {
    completed_by: { email: "ben@desk" },
    result: [region("x", DENIAL, "Allegation"), region("y", "again", "Allegation")],
  };
  const codedBy = (...annotations: object[]) =>
    readOne(JSON.stringify([{ id: 1, data: { text: TEXT }, annotations }]));

  it("comes in as the first coded it, and says how the others differ", async () => {
    const { coded, original } = await codedBy(ana, ben, { ...ben, was_cancelled: true });
    const kept = new TextDecoder().decode(original);
    expect(coded?.claims.map(({ id, type, coder }) => [id, type, coder])).toEqual([
      ["a", "deny", "ana@desk"],
      ["b", "allege", "ana@desk"],
    ]);
    expect(coded?.leftOut).toEqual([
      {
        what: "marks by ana@desk, whose coding counts",
        why: "ben@desk does not mark these words",
        count: 1,
      },
      {
        what: "marks by ben@desk",
        why: "ana@desk, whose coding counts, labels the same words otherwise",
        count: 1,
      },
      {
        what: "marks by ben@desk",
        why: "ana@desk, whose coding counts, does not mark these words",
        count: 1,
      },
    ]);
    expect(kept).toContain("ben@desk");
  });

  it("comes in as it stands where one coding was said to be the truth", async () => {
    const { coded } = await codedBy(ana, { ...ben, ground_truth: true });
    expect(coded?.claims.map(({ coder }) => coder)).toEqual(["ben@desk", "ben@desk"]);
  });

  it("is no different where all agree, and that is told", async () => {
    const { coded } = await codedBy(ana, { ...ana, completed_by: 7 });
    expect(coded?.leftOut).toEqual([
      { what: "marks by 7", why: "ana@desk says the same of the same words", count: 2 },
    ]);
  });

  it("names the answers to statements that stand in other documents", async () => {
    const reply = { ...region("r", DENIAL, "Denial"), id: "r" };
    const to = { id: "r", type: "textarea", from_name: "reply_to", value: { text: ["b, elsewhere"] } };
    const { coded } = await codedBy({
      completed_by: 1,
      result: [reply, region("b", charge, "Allegation"), to],
    });
    expect(coded?.claims.find(({ id }) => id === "r")?.answers).toEqual(["b"]);
    expect(coded?.leftOut).toEqual([
      {
        what: "links to statements elsewhere",
        why: "what they answer is not in the same document: link them on the claim's page",
        count: 1,
      },
    ]);
  });
});
