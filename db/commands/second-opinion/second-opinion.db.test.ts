import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "#db/client";
import { adjudication, codedTexts } from "#db/queries/second-opinion/coded-texts";
import { codingDesk } from "#db/queries/second-opinion/coding-desk";
import { sampleArticles, secondOpinion } from "#db/queries/second-opinion/samples";
import { claimAsItStands, claimIds, historyOf } from "#db/testing/claims";
import { goldWorld } from "#db/testing/world";
import type { ClaimType } from "#domain/claim";
import { codingGroups, sampleAgreement } from "#domain/double-coding";
import type { Principal } from "#domain/principal";
import { undo } from "../history/undo";
import { changeCoding } from "./change-coding";
import { drawSample } from "./draw-sample";
import { finishCoding } from "./finish-coding";
import { markCoding } from "./mark-coding";
import { rule } from "./rule";

let reviewer: Principal;
let ida: Principal;
let ben: Principal;
let reader: Principal;

beforeAll(async () => {
  const world = await goldWorld();
  [reviewer, ida, ben, reader] = [
    await world.person("reviewer"),
    world.editor,
    await world.person("editor"),
    await world.person("reader"),
  ];
});

const drawn = async (given: Partial<Parameters<typeof drawSample>[1]> = {}) =>
  drawSample(reviewer, {
    ...{ name: "Round", draw: "random", start: "text", size: 1, coders: [ida.userId, ben.userId], seed: 5 },
    ...given,
  });

/** A sample of one article, and marks in it by both coders, as offsets into its text. */
async function coded(...marks: readonly [Principal, number, number, ClaimType][]) {
  const { id: sampleId } = await drawn();
  const [article] = await sampleArticles(reviewer, sampleId);
  if (!article) throw new Error("Nothing was drawn.");
  const place = { sampleId, articleId: article.id };
  const { text } = (await codingDesk(ida, sampleId, article.id)).article;
  const ids: string[] = [];
  for (const [who, start, end, type] of marks) {
    const spans = [{ start, end, quotation: text.slice(start, end) }];
    ids.push((await markCoding(who, { ...place, spans, type })).id);
  }
  return { place, text, ids };
}
const finish = async (place: { sampleId: string; articleId: string }) => {
  for (const coder of [ida, ben]) await finishCoding(coder, { ...place, finished: true });
};
const rows = async () => {
  const [row] = await database().execute<{ count: number }>(sql`
    select (select count(*) from samples) + (select count(*) from codings) + (select count(*) from rulings)
      + (select count(*) from revisions) as count`);
  return Number(row?.count);
};

describe("drawing", () => {
  it("draws the same articles from the same seed, and others from another", async () => {
    const order = async (seed: number) => {
      const { id } = await drawn({ seed, size: 12 });
      return (await sampleArticles(reviewer, id)).map((article) => article.id);
    };
    expect(await order(1)).toEqual(await order(1));
    expect(await order(2)).not.toEqual(await order(1));
  });

  it("wants two coders who may edit", async () => {
    await expect(drawn({ coders: [ida.userId] })).rejects.toMatchObject({ kind: "invalid" });
    await expect(drawn({ coders: [ida.userId, reader.userId] })).rejects.toMatchObject({ kind: "invalid" });
  });

  it("gives each coder each article, and counts who is through", async () => {
    const { place } = await coded();
    expect(await secondOpinion(reviewer, place.sampleId)).toMatchObject({
      articles: 1,
      coded: 0,
      adjudicated: 0,
    });
    await finish(place);
    expect(await secondOpinion(reviewer, place.sampleId)).toMatchObject({ coded: 1 });
  });
});

describe("coding", () => {
  it("keeps the law of evidence", async () => {
    const { place } = await coded();
    const spans = [{ start: 3, end: 9, quotation: "no such words" }];
    await expect(markCoding(ida, { ...place, spans, type: "deny" })).rejects.toMatchObject({
      kind: "invalid",
    });
  });

  it("is blind: nobody sees another's marks before all are through", async () => {
    const { place } = await coded([ida, 0, 40, "allege"]);
    expect((await codingDesk(ben, place.sampleId, place.articleId)).marks).toEqual([]);
    expect(await codedTexts(reviewer, place.sampleId)).toEqual([]);
    await finishCoding(ida, { ...place, finished: true });
    await expect(adjudication(reviewer, place.sampleId, place.articleId)).rejects.toMatchObject({
      kind: "conflict",
    });
    await finishCoding(ben, { ...place, finished: true });
    expect((await codedTexts(reviewer, place.sampleId))[0]?.codings).toHaveLength(1);
  });

  it("ends with finishing, and a mark is changed, taken away and put back before", async () => {
    const { place, ids } = await coded([ida, 0, 40, "allege"]);
    const id = ids[0] ?? "";
    await changeCoding(ida, { id, type: "deny" });
    await changeCoding(ida, { id, removed: true });
    expect((await codingDesk(ida, place.sampleId, place.articleId)).marks).toEqual([]);
    await changeCoding(ida, { id, removed: false });
    expect((await codingDesk(ida, place.sampleId, place.articleId)).marks).toMatchObject([
      { id, type: "deny" },
    ]);
    await expect(changeCoding(ben, { id, type: "warn" })).rejects.toMatchObject({ kind: "not-found" });
    await finishCoding(ida, { ...place, finished: true });
    await expect(changeCoding(ida, { id, type: "warn" })).rejects.toMatchObject({ kind: "conflict" });
    await finishCoding(ida, { ...place, finished: false });
    await changeCoding(ida, { id, type: "warn" });
  });

  it("offers the machine's words without their types where the coders begin with words", async () => {
    const { id } = await drawn({ start: "words", size: 12 });
    const [article] = await sampleArticles(reviewer, id);
    const desk = await codingDesk(ida, id, article?.id ?? "");
    expect(desk.suggested.length).toBeGreaterThan(0);
    for (const span of desk.suggested.flat())
      expect(desk.article.text.slice(span.start, span.end)).toBe(span.quotation);
  });
});

describe("adjudicating", () => {
  /** The first claim of the article that the sample drew, as it stands. */
  const claimThere = async (articleId: string) => {
    const all = await Promise.all((await claimIds(ida)).map((id) => claimAsItStands(ida, id)));
    const found = all.find(({ claim }) => claim.articleId === articleId && claim.state === "proposed");
    if (!found) throw new Error("The article has no claim.");
    return found;
  };
  const contentOf = ({ spans }: Awaited<ReturnType<typeof claimThere>>) => {
    const content = spans.filter((span) => span.role === "content");
    return [content[0]?.start ?? 0, content.at(-1)?.end ?? 0] as const;
  };

  it("takes one mark: the claim on the same words follows, and undo takes both back", async () => {
    const first = await coded();
    const claim = await claimThere(first.place.articleId);
    const [start, end] = contentOf(claim);
    const other: ClaimType = claim.claim.type === "warn" ? "offer" : "warn";
    const { place, ids } = await coded([ida, start, end, claim.claim.type], [ben, start, end, other]);
    await finish(place);
    const { id } = await rule(reviewer, {
      ...place,
      members: ids,
      outcome: "taken",
      taken: ids[1],
      why: "a threat",
    });
    const after = await claimAsItStands(ida, claim.claim.id);
    expect(after.claim).toMatchObject({ type: other, state: "corrected" });
    expect((await codingDesk(ida, place.sampleId, place.articleId)).marks[0]?.ruling).toMatchObject({
      outcome: "taken",
      ruled: { type: other },
      why: "a threat",
    });
    const seen = await adjudication(reviewer, place.sampleId, place.articleId);
    expect(seen.rulings).toMatchObject([{ id, outcome: "taken" }]);
    await undo(reviewer, { seq: seen.rulings[0]?.seq ?? 0 });
    expect((await claimAsItStands(ida, claim.claim.id)).claim).toMatchObject({
      type: claim.claim.type,
      state: "proposed",
    });
    expect((await adjudication(reviewer, place.sampleId, place.articleId)).rulings).toEqual([]);
  });

  it("adds what both saw and the machine missed, and rejects what neither should have marked", async () => {
    const { place, ids, text } = await coded([ida, 1, 9, "state"], [ben, 1, 9, "deny"]);
    await finish(place);
    const spans = [{ start: 1, end: 12, quotation: text.slice(1, 12) }];
    const ruling = await rule(reviewer, { ...place, members: ids, outcome: "edited", spans, type: "refuse" });
    const [, added] = (await historyOf(reviewer, ruling.id)).length
      ? await claimsAt(place.articleId, text.slice(1, 12))
      : [];
    expect(added).toMatchObject({ type: "refuse", state: "accepted" });
    const again = await coded([ida, 1, 12, "refuse"]);
    await finish(again.place);
    await rule(reviewer, { ...again.place, members: again.ids, outcome: "rejected" });
    expect((await claimsAt(place.articleId, text.slice(1, 12)))[1]).toMatchObject({ state: "rejected" });
  });

  /** How many claims have these words, and the newest of them. */
  async function claimsAt(articleId: string, words: string) {
    const all = await Promise.all((await claimIds(ida)).map((id) => claimAsItStands(ida, id)));
    const found = all.filter(({ claim }) => claim.articleId === articleId && claim.words === words);
    return [found.length, found.at(-1)?.claim] as const;
  }

  it("rules once on a mark", async () => {
    const { place, ids } = await coded([ida, 2, 8, "state"]);
    await finish(place);
    await rule(reviewer, { ...place, members: ids, outcome: "rejected" });
    const again = rule(reviewer, { ...place, members: ids, outcome: "taken", taken: ids[0] });
    await expect(again).rejects.toMatchObject({ kind: "conflict" });
  });

  it("agrees with the count of groups and with alpha", async () => {
    const { place } = await coded([ida, 0, 50, "allege"], [ben, 0, 48, "allege"], [ida, 60, 90, "deny"]);
    await finish(place);
    const texts = await codedTexts(reviewer, place.sampleId);
    expect(texts.map((text) => codingGroups(text).length)).toEqual([2]);
    expect(sampleAgreement(texts).all).toMatchObject({ shared: 1, marked: 2 });
  });
});

describe("a reader may not, and nothing is written", () => {
  it("draw, mark, finish or rule", async () => {
    const { place, ids } = await coded([ida, 0, 40, "allege"]);
    const before = await rows();
    const spans = [{ start: 0, end: 1, quotation: "x" }];
    const tries = [
      drawSample(ida, {
        name: "x",
        draw: "random",
        start: "text",
        size: 1,
        coders: [ida.userId, ben.userId],
      }),
      markCoding(reader, { ...place, spans, type: "deny" }),
      changeCoding(reader, { id: ids[0] ?? "", removed: true }),
      finishCoding(reader, { ...place, finished: true }),
      rule(ida, { ...place, members: ids, outcome: "rejected" }),
    ];
    for (const one of tries) await expect(one).rejects.toMatchObject({ kind: "forbidden" });
    expect(await rows()).toBe(before);
  });
});
