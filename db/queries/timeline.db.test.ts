import { beforeAll, expect, test } from "vitest";
import { NO_FILTER } from "#domain/claim-filter";
import { searchFrom } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { dayAfter, daysBetween, nextStep, TIME_UNITS } from "#domain/timeline";
import { goldWorld } from "../testing/world";
import { claimSearch } from "./claim-search";
import { timeline, timelineDays } from "./timeline";
import { timelineDensity } from "./timeline-density";

let editor: Principal;
beforeAll(async () => {
  editor = (await goldWorld()).editor;
});

test("the days hold every claim once, and the whole range shows them all", async () => {
  const { days, undated } = await timelineDays(editor, NO_FILTER);
  const dated = days.reduce((sum, one) => sum + one.claims, 0);
  expect(dated + undated).toBe((await claimSearch(editor, searchFrom({}))).total);
  const range = { from: days[0]?.day ?? "", to: days.at(-1)?.day ?? "" };
  const whole = await timeline(editor, NO_FILTER, range, 1000);
  expect([whole.total, whole.claims.length]).toEqual([dated, dated]);
  for (const one of days)
    expect(whole.claims.filter((claim) => claim.day === one.day).length).toBe(one.claims);
});

test("a range opens the list of exactly its claims", async () => {
  const range = { from: "2022-03-13", to: "2022-03-18" };
  const shown = await timeline(editor, NO_FILTER, range, 1000);
  const opened = await claimSearch(editor, searchFrom({ saidFrom: range.from, saidTo: range.to }));
  expect(shown.total).toBeGreaterThan(0);
  expect(opened.total).toBe(shown.total);
});

test("days run forward, and inside an article in the order of the text", async () => {
  const { claims } = await timeline(editor, NO_FILTER, { from: "2022-01-01", to: "2026-01-01" }, 1000);
  for (const [index, claim] of claims.entries()) {
    const before = claims[index - 1];
    if (!before) continue;
    expect(before.day <= claim.day).toBe(true);
    if (before.day === claim.day && before.quotation.article.id === claim.quotation.article.id)
      expect(before.quotation.ordinal).toBeLessThan(claim.quotation.ordinal);
  }
});

test("the time to a reply is measured where both were dated, and only there", async () => {
  const { links } = await timeline(editor, NO_FILTER, { from: "2022-01-01", to: "2026-01-01" }, 1000);
  expect(links.length).toBeGreaterThan(0);
  for (const { reply, charge, days } of links)
    if (reply.said && charge.said) expect(days).toBe(daysBetween(charge.said, reply.said));
    else expect(days).toBeNull();
});

test("a range with too many claims says how many they are and hands none over", async () => {
  const range = { from: "2022-01-01", to: "2026-01-01" };
  const many = await timeline(editor, NO_FILTER, range, 5);
  expect([many.claims.length, many.links.length]).toEqual([0, 0]);
  const { total, claims } = await timeline(editor, NO_FILTER, range, many.total);
  expect([total, claims.length]).toEqual([many.total, many.total]);
});

test("where marks are too many, each bar of a lane is as tall as the list of its step is long", async () => {
  const range = { from: "2022-03-13", to: "2025-07-28" };
  for (const unit of TIME_UNITS) {
    const { lanes, actors } = await timelineDensity(editor, NO_FILTER, range, unit, 3);
    expect([lanes.length, actors > 3]).toEqual([3, true]);
    for (const { actor, claims, steps } of lanes) {
      const asked = { by: actor.slug, saidFrom: range.from, saidTo: range.to };
      expect((await claimSearch(editor, searchFrom(asked))).total).toBe(claims);
      expect(steps.reduce((sum, one) => sum + one.claims, 0)).toBe(claims);
      for (const { step, charges } of steps.slice(0, 3)) {
        const inStep = {
          ...asked,
          saidFrom: step,
          saidTo: dayAfter(nextStep(step, unit), -1),
          types: "allege",
        };
        expect((await claimSearch(editor, searchFrom(inStep))).total).toBe(charges);
      }
    }
  }
});
