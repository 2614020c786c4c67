import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Present } from "#domain/presence";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { newId } from "../identity";

const CHANNEL = "gainsay_presence";
/** Milliseconds between two signs of life, and after which somebody without one has gone. */
const BEAT = 10_000;
const GONE = 25_000;

const sign = z.object({
  workspaceId: z.string(),
  place: z.string(),
  tab: z.string(),
  userId: z.string(),
  name: z.string(),
  kind: z.enum(["came", "here", "left"]),
});
type Sign = z.infer<typeof sign>;

/**
 * Somebody opens a page, and is told of the others who have it open, each once however many windows they have: at each
 * change, until what it returns is called. Nothing is stored: signs of life go through Postgres, so that servers beside each
 * other know of each other's people, and whoever gives none for 25 seconds has gone.
 */
export async function meet(
  who: Principal,
  place: string,
  told: (others: readonly Present[]) => void,
): Promise<() => Promise<void>> {
  const tab = newId();
  const others = new Map<string, Present & { seen: number }>();
  // signs go by several connections: one that was sent before the leaving may come after it
  const left = new Set<string>();
  let last = "";
  const tell = () => {
    const byUser = new Map([...others.values()].map(({ userId, name }) => [userId, { userId, name }]));
    byUser.delete(who.userId);
    const now = [...byUser.values()].sort((a, b) => a.name.localeCompare(b.name));
    if (last === JSON.stringify(now)) return;
    last = JSON.stringify(now);
    told(now);
  };
  const say = async (kind: Sign["kind"]): Promise<void> => {
    const { workspaceId, userId, name } = who;
    const said = JSON.stringify({ workspaceId, place, tab, userId, name, kind } satisfies Sign);
    await database().execute(sql`select pg_notify(${CHANNEL}, ${said})`);
  };
  const { unlisten } = await database().$client.listen(CHANNEL, (payload) => {
    const read = sign.parse(JSON.parse(payload));
    if (read.workspaceId !== who.workspaceId || read.place !== place || read.tab === tab) return;
    if (read.kind === "left") left.add(read.tab);
    if (left.has(read.tab)) others.delete(read.tab);
    else others.set(read.tab, { userId: read.userId, name: read.name, seen: Date.now() });
    if (read.kind === "came") say("here").catch(() => undefined);
    tell();
  });
  await say("came");
  const beat = setInterval(() => {
    for (const [key, { seen }] of others) if (Date.now() - seen > GONE) others.delete(key);
    tell();
    say("here").catch(() => undefined);
  }, BEAT);
  return async () => {
    clearInterval(beat);
    await unlisten();
    await say("left");
  };
}
