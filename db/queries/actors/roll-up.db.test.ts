import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type ClaimFilter, NO_FILTER } from "#domain/claim-filter";
import { type ClaimSearch, hrefOfSearch, NO_SEARCH, searchFrom } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { type ActorFilter, alone, ROLL_UPS } from "#domain/roll-up";
import { database } from "../../client";
import { newId } from "../../identity";
import { affiliations } from "../../schema/actors";
import { someFilters } from "../../testing/filters";
import { goldWorld } from "../../testing/world";
import { claimSearch } from "../claim-search";
import { replyLatency } from "../reply-latency";
import { actorCounterparts } from "./actor-counterparts";
import { actorFigures } from "./actor-figures";
import { actorOutlets } from "./actor-outlets";
import { actorProfile } from "./actor-profile";
import { actorQuarters } from "./actor-quarters";
import { actorVoices } from "./actor-voices";
import { actorFamily } from "./family";

let viewer: Principal;
let asked: fc.Arbitrary<ActorFilter>;

/** The annotated corpus, and in it an alliance of three with an agency that other actors accuse and quote. */
beforeAll(async () => {
  viewer = (await goldWorld()).editor;
  const { workspaceId } = viewer;
  const ids = await database().execute<{ id: string; slug: string }>(
    sql`select id, slug from actors where workspace_id = ${workspaceId}`,
  );
  const id = (slug: string) => ids.find((row) => row.slug === slug)?.id ?? "";
  await database().execute(
    sql`update actors set kind = 'alliance' where workspace_id = ${workspaceId} and slug = 'west'`,
  );
  const belongs = (actor: string, body: string, role: "member-of" | "agency-of") => ({
    ...{ workspaceId, id: newId(), actorId: id(actor), bodyId: id(body), role },
    ...{ office: null, since: null, until: null },
  });
  await database()
    .insert(affiliations)
    .values([
      belongs("united-states", "west", "member-of"),
      belongs("ukraine", "west", "member-of"),
      belongs("north-korea", "russia", "agency-of"),
    ]);
  asked = fc
    .tuple(
      await someFilters(),
      fc.constantFrom("west", "russia", "united-states", "china"),
      fc.subarray([...ROLL_UPS], { minLength: 1 }),
    )
    .map(([filter, of, parts]: [ClaimFilter, string, (typeof ROLL_UPS)[number][]]) => ({
      ...filter,
      of,
      with: parts,
    }));
});

const listed = async (search: Partial<ClaimSearch>) =>
  (await claimSearch(viewer, { ...NO_SEARCH, ...search })).total;
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const under = (law: (filter: ActorFilter) => Promise<void>) =>
  fc.assert(fc.asyncProperty(asked, law), { seed: 20261122, numRuns: 12 });

describe("those who belong to an actor", () => {
  test("are its people, its offices, and its allies: fellow members of an alliance among them", async () => {
    const names = async (slug: string) =>
      Object.fromEntries(
        Object.entries(await actorFamily(viewer, slug)).map(([part, family]) => [
          part,
          family.map((one) => one.slug),
        ]),
      );
    expect((await names("west")).allies).toEqual(["ukraine", "united-states"]);
    expect((await names("ukraine")).allies).toEqual(["united-states", "west"]);
    expect((await names("russia")).offices).toEqual(["north-korea"]);
    expect((await names("china")).people).toContain("wang-yi");
    expect(await names("wang-yi")).toEqual({ offices: [], people: [], allies: [] });
  });

  test("add to its figures, never twice to its claims", async () => {
    const one = await actorFigures(viewer, NO_FILTER, alone("russia"));
    const other = await actorFigures(viewer, NO_FILTER, alone("north-korea"));
    const both = await actorFigures(viewer, NO_FILTER, { of: "russia", with: ["offices"] });
    expect(both.received).toBe(one.received + other.received);
    expect(both.claims).toBeGreaterThan(one.claims);
    expect(both.claims).toBeLessThanOrEqual(one.claims + other.claims);
  });
});

describe("an actor counted with those who belong to it, under any filter", () => {
  test("has figures as great as the lists that they open", async () => {
    await under(async (filter) => {
      const { of } = filter;
      expect(await actorFigures(viewer, filter, filter)).toEqual({
        claims: await listed({ ...filter, by: of }),
        spoken: await listed({ ...filter, speaker: of }),
        made: await listed({ ...filter, accuser: of }),
        received: await listed({ ...filter, accused: of }),
        replies: await listed({ ...filter, by: of, replies: "yes" }),
        none: await listed({ ...filter, accused: of, answer: "none" }),
        open: await listed({ ...filter, by: of, open: "yes" }),
      });
    });
  }, 120_000);

  test("is accused by each counterpart as often as the list says", async () => {
    await under(async (filter) => {
      const { of } = filter;
      const { made, received } = await actorFigures(viewer, filter, filter);
      const others = await actorCounterparts(viewer, filter, filter);
      expect(sumOf(others.map((other) => other.made))).toBe(made);
      expect(sumOf(others.map((other) => other.received))).toBe(received);
      for (const { actor, received: count, made: back } of others.slice(0, 4)) {
        expect(await listed({ ...filter, accuser: actor.slug, accused: of })).toBe(count);
        expect(await listed({ ...filter, accuser: of, accused: actor.slug })).toBe(back);
      }
    });
  }, 120_000);

  test("has quarters, answers, outlets, voices and delays that each add up", async () => {
    await under(async (filter) => {
      const { of } = filter;
      const figures = await actorFigures(viewer, filter, filter);
      const quarters = await actorQuarters(viewer, filter, filter);
      expect(sumOf(quarters.flatMap(({ received }) => Object.values(received)))).toBe(figures.received);
      const { rows, received } = await actorProfile(viewer, filter, filter);
      expect(received).toBe(figures.received);
      expect(sumOf(rows.map((row) => row.share))).toBeCloseTo(received > 0 ? 1 : 0);
      expect(sumOf(rows.map((row) => row.replies))).toBe(figures.replies);
      for (const { answer, pairs } of rows)
        expect(await listed({ ...filter, accused: of, answer })).toBe(pairs);
      const outlets = await actorOutlets(viewer, filter, filter);
      expect(sumOf(outlets.map(({ claims }) => claims))).toBe(figures.claims);
      const voices = await actorVoices(viewer, filter, filter);
      expect(sumOf(voices.map(({ claims }) => claims))).toBe(figures.claims);
      for (const { delay, pairs } of (await replyLatency(viewer, { ...NO_SEARCH, ...filter, accused: of }))
        .steps)
        expect(await listed({ ...filter, accused: of, delay })).toBe(pairs);
    });
  }, 120_000);

  test("stands in the address of its lists, and only there", async () => {
    const search = { ...NO_SEARCH, of: "china", with: ["people" as const], accused: "china" };
    const parts = Object.fromEntries(new URL(hrefOfSearch(search), "http://desk").searchParams);
    expect(searchFrom(parts)).toEqual(search);
    expect(hrefOfSearch({ ...search, with: [] })).not.toContain("of=");
  });
});
