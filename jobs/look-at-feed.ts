import { mintPrincipal } from "#auth/mint";
import { importEntries } from "#db/commands/feeds/import-entries";
import { activeFeed, noteLook, unseenEntries } from "#db/importing/feeds-due";
import type { FeedJob } from "#db/importing/queue";
import { IntakeFailure } from "#domain/intake";
import { counted } from "#domain/words";
import { readFeed } from "#intake/feed";
import { fetchUrl } from "#intake/fetch-url";
import { allowedHosts } from "./allowed-hosts";

/** Looks at a feed and hands in what it lists for the first time. What went wrong stands beside the feed, in words. */
export async function lookAtFeed(job: FeedJob): Promise<void> {
  const feed = await activeFeed(job);
  if (!feed) return;
  try {
    const { bytes, finalUrl } = await fetchUrl(feed.url, { allow: allowedHosts() });
    const { title, items } = readFeed(bytes, finalUrl);
    const unseen = new Set(
      await unseenEntries(
        job,
        items.map(({ url }) => url),
      ),
    );
    const fresh = items.filter(({ url }) => unseen.has(url));
    const who = mintPrincipal({
      ...{ userId: feed.addedBy, name: feed.addedByName },
      ...{ workspaceId: job.workspaceId, role: "editor" },
    });
    if (fresh.length > 0)
      await importEntries(who, {
        feedId: job.feedId,
        sources: fresh.map(({ url, published }) => ({
          ...{ name: url, url },
          given: { ...(feed.outlet && { outlet: feed.outlet }), ...(published && { published }) },
        })),
      });
    const found = `${counted(items.length, "entry", "entries")}, ${fresh.length} of them new`;
    await noteLook(job, { found, failing: false, title });
  } catch (error) {
    if (!(error instanceof IntakeFailure)) throw error;
    await noteLook(job, { found: error.message, failing: true });
  }
}
