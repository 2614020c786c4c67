import { z } from "zod";
import { queueFeed } from "../../importing/queue";
import { feeds } from "../../schema/imports";
import { command } from "../command";
import { lockedFeed, stateOf, whichFeed } from "./feed-state";

/** Pauses a feed, goes on with it, or removes it from the schedule; what it brought in stays, and all of it can be taken back. */
export const setFeedState = command({
  name: "setFeedState",
  act: "manageSources",
  input: z.object({ id: z.uuid("There is no such feed."), state: z.enum(["active", "paused", "removed"]) }),
  async run(tx, { workspaceId }, { id, state }) {
    const before = await lockedFeed(tx, workspaceId, id);
    if (before.state === state) return { changes: [], result: null };
    const after = { ...before, state, version: before.version + 1 };
    await tx.update(feeds).set({ state, version: after.version }).where(whichFeed(workspaceId, id));
    if (state === "active") await queueFeed(tx, { workspaceId, feedId: id });
    return {
      changes: [{ entity: "feed", entityId: id, before: stateOf(before), after: stateOf(after) }],
      result: null,
    };
  },
});
