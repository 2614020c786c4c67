import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { newId } from "../../identity";
import { queueFeed } from "../../importing/queue";
import { feeds } from "../../schema/imports";
import { command } from "../command";
import { stateOf, whichFeed } from "./feed-state";

/** Adds a feed, or brings one back that was removed; it is looked at right away and then on its schedule. */
export const addFeed = command({
  name: "addFeed",
  act: "manageSources",
  input: z.object({
    url: z.url({
      protocol: /^https?$/,
      error: "Give the feed’s address, beginning with http:// or https://.",
    }),
    outlet: z.string().trim().max(200).optional(),
    everyMinutes: z.int().min(5, "A feed is looked at every five minutes at most.").max(10_080),
  }),
  async run(tx, { workspaceId, userId, name }, { url, outlet, everyMinutes }) {
    const [before] = await tx
      .select()
      .from(feeds)
      .where(and(eq(feeds.workspaceId, workspaceId), eq(feeds.url, url)))
      .for("update");
    if (before && before.state !== "removed") throw new ConflictFailure("This feed is on the list already.");
    const now = new Date();
    const row = {
      ...{
        workspaceId,
        id: before?.id ?? newId(),
        url,
        title: before?.title ?? null,
        outlet: outlet || null,
      },
      ...{ everyMinutes, state: "active" as const, addedBy: userId, addedByName: name },
      ...{ createdAt: before?.createdAt ?? now, lookedAt: null, lastFound: null, failing: false },
      nextLookAt: new Date(now.getTime() + everyMinutes * 60_000),
      version: (before?.version ?? 0) + 1,
    };
    if (before) await tx.update(feeds).set(row).where(whichFeed(workspaceId, row.id));
    else await tx.insert(feeds).values(row);
    await queueFeed(tx, { workspaceId, feedId: row.id });
    return {
      changes: [
        { entity: "feed", entityId: row.id, before: before ? stateOf(before) : null, after: stateOf(row) },
      ],
      result: { id: row.id },
    };
  },
});
