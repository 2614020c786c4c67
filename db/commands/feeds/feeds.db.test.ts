import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database } from "#db/client";
import { activeFeed, queueDueFeeds, unseenEntries } from "#db/importing/feeds-due";
import { feedList } from "#db/queries/imports/feed-list";
import { newestImports } from "#db/queries/imports/import-progress";
import { feeds } from "#db/schema/imports";
import { newWorld } from "#db/testing/world";
import { addFeed } from "./add-feed";
import { importEntries } from "./import-entries";
import { setFeedState } from "./set-feed-state";

const FEED = { url: "https://news.example/feed.xml", outlet: "The Example", everyMinutes: 60 };

describe("a feed", () => {
  it("is added, paused, removed and brought back by administrators", async () => {
    const admin = await (await newWorld()).person("admin");
    const { id } = await addFeed(admin, FEED);
    const job = { workspaceId: admin.workspaceId, feedId: id };
    expect(await feedList(admin)).toMatchObject([{ id, state: "active", everyMinutes: 60, entries: 0 }]);
    await expect(addFeed(admin, FEED)).rejects.toMatchObject({ kind: "conflict" });
    await setFeedState(admin, { id, state: "paused" });
    expect(await activeFeed(job)).toBeNull();
    await setFeedState(admin, { id, state: "removed" });
    expect(await addFeed(admin, { ...FEED, everyMinutes: 30 })).toEqual({ id });
    expect(await activeFeed(job)).toMatchObject({ everyMinutes: 30 });
  });

  it("is not for editors and readers to change, and nothing is written", async () => {
    const world = await newWorld();
    const admin = await world.person("admin");
    const { id } = await addFeed(admin, FEED);
    for (const role of ["reader", "editor"] as const) {
      const who = await world.person(role);
      const other = { ...FEED, url: "https://other.example/feed" };
      await expect(addFeed(who, other)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(setFeedState(who, { id, state: "removed" })).rejects.toMatchObject({ kind: "forbidden" });
    }
    expect(await feedList(admin)).toMatchObject([{ id, state: "active" }]);
  });

  it("hands each entry in once, whoever looks at it and however often", async () => {
    const world = await newWorld();
    const [admin, editor, reader] = [
      await world.person("admin"),
      await world.person("editor"),
      await world.person("reader"),
    ];
    const { id: feedId } = await addFeed(admin, FEED);
    const entry = (n: number) => ({ name: `Entry ${n}`, url: `https://news.example/${n}` });
    const first = { feedId, sources: [entry(1), entry(2)] };
    await expect(importEntries(reader, first)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await newestImports(reader)).toEqual([]);
    const both = await Promise.all([importEntries(editor, first), importEntries(editor, first)]);
    expect(both.map(({ entries }) => entries).sort()).toEqual([0, 2]);
    expect(await importEntries(editor, { feedId, sources: [entry(2), entry(3)] })).toEqual({ entries: 1 });
    const job = { workspaceId: world.workspaceId, feedId };
    expect(await unseenEntries(job, [entry(3).url, entry(4).url])).toEqual([entry(4).url]);
    expect((await newestImports(editor)).map(({ total }) => total)).toEqual([1, 2]);
  });

  it("is due once at its time, on however many machines", async () => {
    const admin = await (await newWorld()).person("admin");
    const { id } = await addFeed(admin, FEED);
    await database()
      .update(feeds)
      .set({ nextLookAt: new Date(Date.now() - 1000) })
      .where(eq(feeds.id, id));
    const due = await Promise.all([queueDueFeeds(), queueDueFeeds()]);
    expect(due.sort()).toEqual([0, 1]);
    expect(await queueDueFeeds()).toBe(0);
  });
});
