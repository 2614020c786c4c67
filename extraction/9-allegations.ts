import { slugOf } from "#domain/actor";
import type { ExtractedAllegation } from "#domain/extraction";
import type { Charge } from "./9-allegations/charge";
import { type Frequencies, frequenciesOf, type Ideas, ideasOf, likeness } from "./9-allegations/likeness";
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
  /** the wordings it is compared by, the first ones it gathered */
  readonly wordings: Ideas[];
}

/** Two charges are the same from here on. */
const SAME = 0.36;
/** An allegation is compared by so many of its wordings at most, so that time does not grow with its fame. */
const WORDINGS = 12;
/** A key is cut at a word's end before this length. */
const KEY_LENGTH = 60;

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
    wordings: [...wordingsOf(one)],
  }));
  const read = charges.map((charge) => ({
    charge,
    ideas: ideasOf(charge.text, charge.accused, charge.named, charge.accusers),
  }));
  const frequencies = frequenciesOf([
    ...clusters.flatMap((one) => one.wordings),
    ...read.map((one) => one.ideas),
  ]);
  let last: Cluster | null = null;
  for (const { charge, ideas } of read) {
    const cluster: Cluster | null = charge.continues && last ? last : nearest(clusters, ideas, frequencies);
    if (cluster) {
      cluster.members.push(charge);
      if (cluster.wordings.length < WORDINGS) cluster.wordings.push(ideas);
      last = cluster;
    } else {
      last = { key: null, proposition: null, members: [charge], wordings: [ideas] };
      clusters.push(last);
    }
  }
  return name(
    clusters.filter((cluster) => cluster.members.length > 0),
    new Set(known.map((one) => one.key)),
  );
}

/** The wordings of allegations that were compared before: whoever keeps an allegation need not have it read anew. */
const compared = new WeakMap<KnownAllegation, readonly Ideas[]>();

function wordingsOf(known: KnownAllegation): readonly Ideas[] {
  const met = compared.get(known);
  if (met) return met;
  const wordings = [known.proposition, ...known.texts]
    .slice(0, WORDINGS)
    .map((text) => ideasOf(text, known.accused, []));
  compared.set(known, wordings);
  return wordings;
}

/** The allegation that a wording is most like, by its nearest wording and all of them together; null where none is. */
function nearest(clusters: readonly Cluster[], ideas: Ideas, frequencies: Frequencies): Cluster | null {
  let best: Cluster | null = null;
  let top = SAME;
  for (const cluster of clusters) {
    if (!sameAccused(cluster, ideas)) continue;
    const likes = cluster.wordings.map((wording) => likeness(ideas, wording, frequencies));
    const like = 0.6 * Math.max(...likes) + (0.4 * likes.reduce((sum, one) => sum + one, 0)) / likes.length;
    if (like >= top) {
      best = cluster;
      top = like;
    }
  }
  return best;
}

/** Does nothing an allegation has gathered accuse others than a charge does? One wording without accused links no two. */
function sameAccused({ wordings }: Cluster, { accused }: Ideas): boolean {
  const known = wordings.filter((wording) => wording.accused.size > 0);
  if (accused.size === 0 || known.length === 0) return true;
  return known.some((wording) => [...wording.accused].some((one) => accused.has(one)));
}

function name(clusters: readonly Cluster[], taken: Set<string>) {
  const keys = new Map<string, string>();
  const allegations: ExtractedAllegation[] = [];
  for (const cluster of clusters) {
    const proposition = cluster.proposition ?? propositionOf(cluster.members);
    const key = cluster.key ?? freeKey(shortened(slugOf(proposition)), taken);
    taken.add(key);
    allegations.push({ key, proposition });
    for (const member of cluster.members) keys.set(member.id, key);
  }
  return { keys, allegations };
}

const shortened = (slug: string): string =>
  slug.length <= KEY_LENGTH ? slug : slug.slice(0, slug.lastIndexOf("-", KEY_LENGTH));

function freeKey(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
