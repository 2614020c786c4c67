import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { NO_FILTER } from "#domain/claim-filter";
import { NETWORK_KINDS, type NetworkPlace } from "#domain/network";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { network } from "../queries/network";
import { networkLayouts } from "../schema/network";
import { revisionHeads } from "../schema/revisions";
import { layoutOf, type Tie } from "./layout";

type Places = Readonly<Record<string, NetworkPlace>>;

/**
 * Where the actors of the workspace stand in the picture, by slug, whatever the filter. The layout is kept, so that
 * nobody jumps between two visits: it is looked at again when history has grown, and made again, from the places that
 * are known, when who accuses or answers whom has changed. A drawing and no decision: it has no revision of its own.
 */
export async function networkPlaces(viewer: Principal): Promise<Places> {
  const [kept, seq] = await Promise.all([keptLayout(viewer), newestRevision(viewer)]);
  if (kept?.seq === seq && !viewer.asOf) return kept.places;
  const ties = await tiesOf(viewer);
  const hash = createHash("sha256").update(JSON.stringify(ties)).digest("hex");
  const places = kept?.ties === hash ? kept.places : layoutOf(ties, kept?.places);
  // the past is drawn around the places of today, and leaves them as they are
  if (viewer.asOf) return places;
  const layout = { seq, ties: hash, places, madeAt: new Date() };
  await database()
    .insert(networkLayouts)
    .values({ workspaceId: viewer.workspaceId, ...layout })
    .onConflictDoUpdate({
      target: networkLayouts.workspaceId,
      set: layout,
      setWhere: sql`${networkLayouts.seq} <= ${seq}`,
    });
  return places;
}

async function keptLayout({ workspaceId }: Principal) {
  const [row] = await database()
    .select()
    .from(networkLayouts)
    .where(eq(networkLayouts.workspaceId, workspaceId));
  return row;
}

async function newestRevision({ workspaceId }: Principal): Promise<number> {
  const [row] = await database()
    .select({ seq: revisionHeads.seq })
    .from(revisionHeads)
    .where(eq(revisionHeads.workspaceId, workspaceId));
  return row?.seq ?? 0;
}

/** Charges and replies together, either way, without a filter: one layout for every view of the network. */
async function tiesOf(viewer: Principal): Promise<Tie[]> {
  const found = await Promise.all(NETWORK_KINDS.map((kind) => network(viewer, NO_FILTER, kind)));
  return found
    .flatMap(({ arrows }) => arrows)
    .map(({ from, to, count }) => ({ one: from, other: to, weight: count }))
    .sort((a, b) => (`${a.one} ${a.other}` < `${b.one} ${b.other}` ? -1 : 1));
}
