import type { ReadText } from "#domain/extraction";
import { PARTIES } from "#extraction/lexicon/bodies";
import { AMERICAN_STATES } from "#extraction/lexicon/states";
import type { Hit } from "./gazetteer";
import { bare } from "./runs";

const HOME_SIGNS = new Set(
  "campaign campaigns primary primaries caucus caucuses election voters senator candidate candidates nominee republican democratic gop delegates".split(
    " ",
  ),
);
/** With these and hardly a foreign nation the article is about what happens in American courts, offices and companies. */
const LAW_SIGNS = new Set(
  "senate congress lawmaker lawmakers governor gov sen rep court courts judge lawsuit police sheriff attorney federal ballot pollster statewide congressman congresswoman mayor fbi prosecutors jury".split(
    " ",
  ),
);
export const AMERICA = "United States";
export const AMERICAN_PARTIES: ReadonlySet<string> = new Set([
  "Republican Party",
  "Republicans",
  "House Republicans",
  "Senate Republicans",
  "Democratic Party",
  "Democrats",
  "House Democrats",
  "Senate Democrats",
  "Republican National Committee",
  "Democratic National Committee",
]);
export const PARTY_NAMES = new Set(PARTIES.map((party) => party.name));

export const STATES: ReadonlySet<string> = new Set(
  Object.keys(AMERICAN_STATES).map((state) => state.toLowerCase()),
);

/** Is the talk of American offices, parties, courts and states far more than of foreign nations? */
function americanAtHome(read: ReadText, counts: ReadonlyMap<string, number>): boolean {
  const own = counts.get(AMERICA) ?? 0;
  const foreign = [...counts.values()].reduce((sum, n) => sum + n, 0) - own;
  const words = read.tokens.map(bare);
  if (own === 0 && foreign > 0 && !words.some((word) => STATES.has(word))) return false;
  const signs = words.filter(
    (word) => HOME_SIGNS.has(word) || LAW_SIGNS.has(word) || STATES.has(word),
  ).length;
  return own + signs >= 3 && own + signs >= 1.5 * foreign;
}

/**
 * The nation whose own quarrels the article is about, or null: one nation stands out and there is talk of elections, or
 * hardly any nation is named beside the institutions of the United States.
 */
export function homeOf(read: ReadText, hits: readonly Hit[]): string | null {
  const counts = new Map<string, number>();
  for (const hit of hits) if (hit.nation) counts.set(hit.nation, (counts.get(hit.nation) ?? 0) + 1);
  const signs = read.tokens.reduce((sum, token) => sum + (HOME_SIGNS.has(bare(token)) ? 1 : 0), 0);
  const enough = (count: number): boolean => count >= 3 && count * 300 >= read.tokens.length;
  const american = hits.filter((hit) => AMERICAN_PARTIES.has(hit.actor.name)).length;
  if (american >= 2 && enough(signs)) return AMERICA;
  if (americanAtHome(read, counts)) return AMERICA;
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (!enough(signs)) {
    const law = read.tokens.reduce((sum, token) => sum + (LAW_SIGNS.has(bare(token)) ? 1 : 0), signs);
    return enough(law) && (counts.get(AMERICA) ?? 0) >= 0.75 * total && total > 0 ? AMERICA : null;
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first && first[1] >= 0.55 * total) return first[0];
  return hits.some((hit) => PARTY_NAMES.has(hit.actor.name)) ? AMERICA : null;
}
