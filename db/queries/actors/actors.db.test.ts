import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { ANSWER_OF_TYPE } from "#domain/answer";
import { CLAIM_TYPES } from "#domain/claim";
import { type ClaimFilter, NO_FILTER } from "#domain/claim-filter";
import { type ClaimSearch, NO_SEARCH } from "#domain/claim-search";
import { movedOn } from "#domain/position";
import type { Principal } from "#domain/principal";
import { alone } from "#domain/roll-up";
import { database } from "../../client";
import { someFilters } from "../../testing/filters";
import { goldWorld } from "../../testing/world";
import { claimSearch } from "../claim-search";
import { actorCounterparts } from "./actor-counterparts";
import { actorFigures } from "./actor-figures";
import { actorHead } from "./actor-head";
import { actorList } from "./actor-list";
import { actorOutlets } from "./actor-outlets";
import { actorPositions } from "./actor-positions";
import { actorProfile } from "./actor-profile";
import { actorQuarters } from "./actor-quarters";
import { actorReversals, reversalPage } from "./actor-reversals";
import { actorTurns } from "./actor-turns";
import { actorVoices } from "./actor-voices";

let viewer: Principal;
let filters: fc.Arbitrary<ClaimFilter>;
beforeAll(async () => {
  viewer = (await goldWorld()).editor;
  await database().execute(sql`update claims set state = 'accepted' where ordinal % 3 > 0`);
  filters = await someFilters();
});

const listed = async (search: Partial<ClaimSearch>) =>
  (await claimSearch(viewer, { ...NO_SEARCH, ...search })).total;
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const under = (law: (filter: ClaimFilter, slug: string) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(filters, fc.constantFrom("china", "russia", "united-states", "wang-yi", "west"), law),
    { seed: 20260202, numRuns: 12 },
  );

describe("China in the annotated corpus", () => {
  test("is accused eight times: four denied, one justified, one replied before, two without a reply", async () => {
    const { rows, received } = await actorProfile(viewer, NO_FILTER, alone("china"));
    expect(received).toBe(8);
    expect(rows.filter((row) => row.pairs > 0).map((row) => [row.answer, row.pairs, row.share])).toEqual([
      ["denied", 4, 0.5],
      ["justified", 1, 0.125],
      ["before", 1, 0.125],
      ["none", 2, 0.25],
    ]);
  });

  test("moved from denying to justifying its part in the war, and back", async () => {
    const positions = await actorPositions(viewer, NO_FILTER, alone("china"));
    const support = positions.find(({ allegation }) =>
      allegation.proposition.includes("materially supports"),
    );
    expect(movedOn(await actorTurns(viewer, NO_FILTER, alone("china")))).toContain(support?.allegation.slug);
    expect(support?.months.map(({ month, answers }) => [month, answers[0]])).toEqual([
      ["2022-03", "denied"],
      ["2024-04", "justified"],
      ["2025-07", "denied"],
    ]);
  });

  test("reversed its answer on the war, each time with the words before and after", async () => {
    const reversals = await actorReversals(viewer, NO_FILTER, alone("china"));
    const first = await reversalPage(viewer, NO_FILTER, alone("china"), 1);
    expect(first.turns).toHaveLength(reversals.length);
    expect(first.shown).toEqual(reversals.slice(0, first.pageSize));
    const war = reversals.filter(({ allegation }) => allegation.proposition.includes("materially supports"));
    expect(war.map(({ before, after }) => [before.answer, after.answer])).toEqual([
      ["justified", "denied"],
      ["denied", "justified"],
    ]);
    for (const { before, after } of war) expect(before.day < after.day).toBe(true);
    expect(war[0]?.before.reply.id).toBe(war[1]?.after.reply.id);
  });

  test("is spoken for by people with names, and by nobody named", async () => {
    const voices = await actorVoices(viewer, NO_FILTER, alone("china"));
    expect(voices.at(-1)?.speaker).toBeNull();
    expect(voices.map((voice) => voice.speaker?.name)).toContain("Wang Yi");
    for (const { kinds, claims } of voices) expect(sumOf(kinds.map((kind) => kind.claims))).toBe(claims);
  });

  test("Wang Yi speaks for China", async () => {
    expect((await actorHead(viewer, "wang-yi")).bodies.map((body) => body.name)).toEqual(["China"]);
  });

  test("nobody is known by a name that does not occur", async () => {
    await expect(actorHead(viewer, "atlantis")).rejects.toThrow("No actor is known by this name here.");
  });
});

describe("under any filter", () => {
  test("the figures of an actor are as great as the lists that they open", async () => {
    await under(async (filter, slug) => {
      expect(await actorFigures(viewer, filter, alone(slug))).toEqual({
        claims: await listed({ ...filter, by: slug }),
        spoken: await listed({ ...filter, speaker: slug }),
        made: await listed({ ...filter, accuser: slug }),
        received: await listed({ ...filter, accused: slug }),
        replies: await listed({ ...filter, by: slug, replies: "yes" }),
        none: await listed({ ...filter, accused: slug, answer: "none" }),
        open: await listed({ ...filter, by: slug, open: "yes" }),
      });
    });
  }, 120_000);

  test("quarters, counterparts and answers each add up to the charges", async () => {
    await under(async (filter, slug) => {
      const { made, received } = await actorFigures(viewer, filter, alone(slug));
      const quarters = await actorQuarters(viewer, filter, alone(slug));
      expect(sumOf(quarters.map((quarter) => quarter.made))).toBe(made);
      expect(sumOf(quarters.flatMap((quarter) => Object.values(quarter.received)))).toBe(received);
      for (const { from, to, made: count } of quarters)
        if (from && to)
          expect(await listed({ ...filter, accuser: slug, saidFrom: from, saidTo: to })).toBe(count);
      const others = await actorCounterparts(viewer, filter, alone(slug));
      expect(sumOf(others.map((other) => other.made))).toBe(made);
      for (const other of others) expect(sumOf(Object.values(other.accuses))).toBe(other.received);
      expect(sumOf(others.map((other) => other.received))).toBe(received);
      expect((await actorProfile(viewer, filter, alone(slug))).received).toBe(received);
    });
  }, 120_000);

  test("replies, voices and outlets add up to the claims, each as many as its list", async () => {
    await under(async (filter, slug) => {
      const { claims, replies } = await actorFigures(viewer, filter, alone(slug));
      const outlets = await actorOutlets(viewer, filter, alone(slug));
      expect(sumOf(outlets.map((outlet) => outlet.claims))).toBe(claims);
      const voices = await actorVoices(viewer, filter, alone(slug));
      expect(sumOf(voices.map((voice) => voice.claims))).toBe(claims);
      for (const { speaker, claims: count } of voices)
        expect(await listed({ ...filter, by: slug, speaker: speaker?.slug ?? "none" })).toBe(count);
      const { rows } = await actorProfile(viewer, filter, alone(slug));
      expect(sumOf(rows.map((row) => row.replies))).toBe(replies);
    });
  }, 120_000);

  test("a reversal joins two replies of the list of one allegation, of different answers", async () => {
    await under(async (filter, slug) => {
      for (const { allegation, before, after } of await actorReversals(viewer, filter, alone(slug))) {
        const search = { ...NO_SEARCH, ...filter, by: slug, answering: allegation.slug };
        const ids = (await claimSearch(viewer, search)).items.map((item) => item.quotation.id);
        for (const { reply, answer } of [before, after]) {
          expect(ids).toContain(reply.id);
          expect(ANSWER_OF_TYPE[reply.type]).toBe(answer);
        }
        expect(before.answer).not.toBe(after.answer);
      }
    });
  }, 120_000);

  test("an office lies within the days of its speaker", async () => {
    await under(async (filter, slug) => {
      for (const { terms, from, to } of await actorVoices(viewer, filter, alone(slug)))
        for (const term of terms.filter((one) => one.from && one.to)) {
          expect(String(from) <= String(term.from)).toBe(true);
          expect(String(term.to) <= String(to)).toBe(true);
        }
    });
  }, 120_000);

  test("shares are parts of one, and a median lies between nought and one", async () => {
    await under(async (filter, slug) => {
      const { rows, received } = await actorProfile(viewer, filter, alone(slug));
      expect(sumOf(rows.map((row) => row.share))).toBeCloseTo(received > 0 ? 1 : 0);
      for (const { median } of rows) expect(median >= 0 && median <= 1).toBe(true);
    });
  }, 120_000);
});

test("an actor's replies by answer open lists of that size", async () => {
  const { rows } = await actorProfile(viewer, NO_FILTER, alone("china"));
  for (const { answer, replies } of rows) {
    const types = CLAIM_TYPES.filter((type) => ANSWER_OF_TYPE[type] === answer);
    if (types.length > 0) expect(await listed({ by: "china", replies: "yes", types })).toBe(replies);
  }
});

test("the list of actors holds each actor's own figures, in the order asked for", async () => {
  const actors = await actorList(viewer, NO_FILTER, "received");
  expect(actors.map((actor) => actor.received)).toEqual(
    actors.map((actor) => actor.received).sort((a, b) => b - a),
  );
  const china = actors.find((actor) => actor.slug === "china");
  expect(china).toMatchObject(await actorFigures(viewer, NO_FILTER, alone("china")));
  const byName = (await actorList(viewer, NO_FILTER, "name")).map((actor) => actor.name);
  expect(new Set(byName)).toEqual(new Set(actors.map((actor) => actor.name)));
});
