import { slugOf } from "#domain/actor";
import type { ExtractedAllegation } from "#domain/extraction";
import type { Charge } from "./9-allegations/charge";
import { type Ideas, ideasOf, likeness, merged } from "./9-allegations/likeness";
import { propositionOf } from "./9-allegations/proposition";

/** An allegation that exists already, with the wordings it has gathered. */
export interface KnownAllegation extends ExtractedAllegation {
  readonly accused: readonly string[];
  readonly texts: readonly string[];
}

interface Cluster {
  readonly key: string | null;
  readonly proposition: string | null;
  readonly members: Charge[];
  ideas: Ideas;
}

/** Two charges are the same from here on. */
const SAME = 0.36;

/**
 * Gives each charge the key of its allegation: one that is known, or a new one with a proposition proposed from its
 * clearest wording. Charges come in the order of the run; the same charges and the same known allegations always give
 * the same keys. Time grows with charges times allegations.
 */
export function assignAllegations(
  charges: readonly Charge[],
  known: readonly KnownAllegation[] = [],
): { readonly keys: ReadonlyMap<string, string>; readonly allegations: readonly ExtractedAllegation[] } {
  const clusters: Cluster[] = known.map((one) => ({
    key: one.key,
    proposition: one.proposition,
    members: [],
    ideas: [one.proposition, ...one.texts].map((text) => ideasOf(text, one.accused, [])).reduce(merged),
  }));
  for (const charge of charges) {
    const ideas = ideasOf(charge.text, charge.accused, charge.named);
    let best: Cluster | null = null;
    let top = SAME;
    for (const cluster of clusters) {
      const like = likeness(ideas, cluster.ideas);
      if (like >= top) {
        best = cluster;
        top = like;
      }
    }
    if (best) {
      best.members.push(charge);
      best.ideas = merged(best.ideas, ideas);
    } else clusters.push({ key: null, proposition: null, members: [charge], ideas });
  }
  return name(
    clusters.filter((cluster) => cluster.members.length > 0),
    new Set(known.map((one) => one.key)),
  );
}

function name(clusters: readonly Cluster[], taken: Set<string>) {
  const keys = new Map<string, string>();
  const allegations: ExtractedAllegation[] = [];
  for (const cluster of clusters) {
    const proposition = cluster.proposition ?? propositionOf(cluster.members);
    const key = cluster.key ?? freeKey(slugOf(proposition), taken);
    taken.add(key);
    allegations.push({ key, proposition });
    for (const member of cluster.members) keys.set(member.id, key);
  }
  return { keys, allegations };
}

function freeKey(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
