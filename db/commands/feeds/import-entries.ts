import { z } from "zod";
import { newId } from "../../identity";
import { queueItems } from "../../importing/queue";
import { feedEntries, imports } from "../../schema/imports";
import { command } from "../command";
import { enterSources, sourceSchema } from "../imports/sources";
import { lockedFeed } from "./feed-state";

/** Hands in what a feed lists and was not handed in before, as one import; each entry once, whoever else looks at it. */
export const importEntries = command({
  name: "importEntries",
  act: "importDocument",
  input: z.object({
    feedId: z.uuid(),
    sources: z
      .array(sourceSchema.refine(({ url }) => url !== undefined, "An entry has an address."))
      .max(2_000),
  }),
  async run(tx, { workspaceId, userId, name }, { feedId, sources }) {
    const feed = await lockedFeed(tx, workspaceId, feedId);
    const seenAt = new Date();
    const fresh: typeof sources = [];
    for (const source of sources) {
      const [noted] = await tx
        .insert(feedEntries)
        .values({ workspaceId, feedId, url: source.url ?? "", seenAt })
        .onConflictDoNothing()
        .returning({ url: feedEntries.url });
      if (noted) fresh.push(source);
    }
    if (fresh.length === 0) return { changes: [], result: { entries: 0 } };
    const row = {
      ...{ workspaceId, id: newId(), kind: "feed" as const, label: feed.title ?? feed.url, feedId },
      ...{ fingerprint: null, startedBy: userId, startedByName: name, state: "running" as const },
      ...{ sealed: true, startedAt: seenAt, version: 1 },
    };
    await tx.insert(imports).values(row);
    await enterSources(tx, { workspaceId, importId: row.id, first: 1 }, fresh);
    await queueItems(tx, workspaceId, row.id);
    const after = { ...row, sources: fresh.length };
    return {
      changes: [{ entity: "import", entityId: row.id, before: null, after }],
      result: { entries: fresh.length },
    };
  },
});
