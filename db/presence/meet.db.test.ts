import { beforeAll, describe, expect, it, vi } from "vitest";
import { newWorld } from "#db/testing/world";
import type { Present } from "#domain/presence";
import type { Principal } from "#domain/principal";
import { meet } from "./meet";

const SOON = { timeout: 5000 };
const HERE = "/claims/a";
let one: Principal;
let other: Principal;
let stranger: Principal;

beforeAll(async () => {
  const world = await newWorld();
  one = await world.person("editor");
  other = await world.person("reviewer");
  stranger = await (await newWorld()).person("editor");
});

const opened = async (who: Principal, place: string) => {
  const seen: { others: readonly Present[] } = { others: [] };
  const leave = await meet(who, place, (others) => {
    seen.others = others;
  });
  return { seen, leave };
};

describe("whoever has a page open", () => {
  it("is told of another who comes, and of the leaving, however many windows they have", async () => {
    const first = await opened(one, HERE);
    const second = await opened(other, HERE);
    const third = await opened(other, HERE);
    const theOther = [{ userId: other.userId, name: other.name }];
    await vi.waitFor(() => expect(first.seen.others).toEqual(theOther), SOON);
    await vi.waitFor(
      () => expect(second.seen.others).toEqual([{ userId: one.userId, name: one.name }]),
      SOON,
    );
    await second.leave();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(first.seen.others).toEqual(theOther);
    await third.leave();
    await vi.waitFor(() => expect(first.seen.others).toEqual([]), SOON);
    await first.leave();
  });

  it("is told of nobody on another page, of another desk, nor of the own other window", async () => {
    const first = await opened(one, HERE);
    const rest = [await opened(other, "/claims/b"), await opened(stranger, HERE), await opened(one, HERE)];
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(first.seen.others).toEqual([]);
    for (const { leave } of [first, ...rest]) await leave();
  });
});
