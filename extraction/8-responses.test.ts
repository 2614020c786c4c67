import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readText } from "./3-sentences";
import { castOf, speakersOf } from "./5-speakers";
import { claimsOf } from "./7-claims";
import { linkResponses } from "./8-responses";
import { attributed, type Pointed } from "./attributed";
import { readTypeModel } from "./model/type-model";

const model = readTypeModel(gunzipSync(readFileSync(new URL("./model/types.bin.gz", import.meta.url))));

function linked(text: string, ...pointed: Pointed[]) {
  const read = readText(text);
  const attributions = attributed(text, pointed);
  const cast = castOf(read, attributions);
  const found = claimsOf(
    attributions,
    speakersOf(read, attributions, cast),
    {
      read,
      mentions: cast.mentions,
      saidOn: () => null,
    },
    model,
  );
  return linkResponses(found, read, cast.mentions);
}

const TEXT =
  "Finland accused Estonia of jamming its radios. Estonia rejected the allegations. Latvia accused Lithuania of dumping oil. A Lithuanian spokesman said the plant was fair and strictly controlled.";
const CHARGES: Pointed[] = [
  { source: "Finland", cue: "accused", content: "Estonia of jamming its radios" },
  { source: "Estonia", cue: "rejected", content: "the allegations" },
  { source: "Latvia", cue: "accused", content: "Lithuania of dumping oil" },
];

test("the accused answers the charge made against it, and the denial addresses who made it", () => {
  const [charge, denial, other] = linked(TEXT, ...CHARGES);
  expect(denial?.respondsTo.map(({ to, basis }) => [to, basis])).toEqual([[charge?.id, "explicit"]]);
  expect(denial?.targets.map(({ name }) => name)).toEqual(["Finland"]);
  expect(other?.respondsTo).toEqual([]);
});

test("a critic who piles on answers nothing", () => {
  const text =
    "Finland accused Estonia of jamming its radios. Sweden said Estonia was violating every rule of the air.";
  const [, second] = linked(
    text,
    { source: "Finland", cue: "accused", content: "Estonia of jamming its radios" },
    { source: "Sweden", cue: "said", content: "Estonia was violating every rule of the air" },
  );
  expect(second?.respondsTo).toEqual([]);
});

test("a charge that names the charge it answers is linked; whoever charged first answers nothing", () => {
  const text =
    "Finland accused Estonia of jamming its radios. Estonia accused Finland of spreading disinformation about its radios.";
  const [first, counter] = linked(
    text,
    { source: "Finland", cue: "accused", content: "Estonia of jamming its radios" },
    { source: "Estonia", cue: "accused", content: "Finland of spreading disinformation about its radios" },
  );
  expect(first?.respondsTo).toEqual([]);
  expect(counter?.respondsTo.map(({ to }) => to)).toEqual([first?.id]);
});

const DUEL =
  "Ann Cole accused Brad Finch of taking bribes. Finch fired back that the voters know his record. Cole was wrong to hide her taxes, Finch said. The Finch campaign did not respond to a request for comment.";
const BLOW: Pointed = { source: "Ann Cole", cue: "accused", content: "Brad Finch of taking bribes" };

test("what the reporter calls an answer answers the charge just made", () => {
  const [charge, reply] = linked(DUEL, BLOW, {
    source: "Finch",
    cue: "fired back",
    content: "the voters know his record",
  });
  expect(reply?.respondsTo.map(({ to }) => to)).toEqual([charge?.id]);
});

test("the campaign of the accused answers by its silence", () => {
  const [charge, silence] = linked(DUEL, BLOW, {
    source: "The Finch campaign",
    cue: "did not respond",
    content: "to a request for comment",
  });
  expect(silence?.type).toBe("refuse");
  expect(silence?.respondsTo.map(({ to }) => to)).toEqual([charge?.id]);
});

test("a charge inside the words of another answers nothing", () => {
  const text =
    "Ann Cole accused Brad Finch of taking bribes. Finch fired back that Cole lied when she accused Finch of taking bribes.";
  const [, , inner] = linked(
    text,
    { source: "Ann Cole", cue: "accused", content: "Brad Finch of taking bribes" },
    {
      source: "Finch",
      cue: "fired back",
      content: "Cole lied when she accused Finch of taking bribes",
    },
    { source: "she", cue: "accused", content: "Finch of taking bribes" },
  );
  expect(inner?.respondsTo).toEqual([]);
});

test("whoever rejects an accuser's allegations answers them, though nobody is named in them", () => {
  const text =
    "Ann Cole made accusations that the articles were false. The school rejected Cole's accusations as baseless.";
  const [charge, denial] = linked(
    text,
    { source: "Ann Cole", cue: "accusations", content: "the articles were false" },
    { source: "The school", cue: "rejected", content: "Cole's accusations as baseless" },
  );
  expect([charge?.type, denial?.type]).toEqual(["allege", "deny"]);
  expect(denial?.respondsTo.map(({ to }) => to)).toEqual([charge?.id]);
});

test("a sentence that sums up a quarrel neither answers a charge nor is answered", () => {
  const claims = linked(
    "Finland accused Estonia of jamming its radios. Finland and Estonia accused each other of lying. Estonia rejected the allegations.",
    { source: "Finland", cue: "accused", content: "Estonia of jamming its radios" },
    { source: "Finland and Estonia", cue: "accused", content: "each other of lying" },
    { source: "Estonia", cue: "rejected", content: "the allegations" },
  );
  expect(claims.map(({ respondsTo }) => respondsTo.map(({ to }) => to))).toEqual([[], [], [claims[0]?.id]]);
});
