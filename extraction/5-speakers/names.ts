import type { ReadText } from "#domain/extraction";
import { PARTIES } from "#extraction/lexicon/bodies";
import { type Hit, namesIn } from "./gazetteer";
import type { Names } from "./offices";
import { bare, insideName, runsIn } from "./runs";

const HOME_SIGNS = new Set(
  "campaign campaigns primary primaries caucus caucuses election voters senator candidate candidates nominee republican democratic gop delegates".split(
    " ",
  ),
);
export const PARTY_NAMES = new Set(PARTIES.map((party) => party.name));

/** The nation whose own quarrels the article is about, or null: one nation stands out and there is talk of elections. */
function homeOf(read: ReadText, hits: readonly Hit[]): string | null {
  const counts = new Map<string, number>();
  for (const hit of hits) if (hit.nation) counts.set(hit.nation, (counts.get(hit.nation) ?? 0) + 1);
  const signs = read.tokens.reduce((sum, token) => sum + (HOME_SIGNS.has(bare(token)) ? 1 : 0), 0);
  if (signs < 3 || signs * 300 < read.tokens.length) return null;
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first && first[1] >= 0.55 * total) return first[0];
  return hits.some((hit) => PARTY_NAMES.has(hit.actor.name)) ? "United States" : null;
}

/** "Korean" alone is of the Korea that the article names more often. */
function koreans(hits: readonly Hit[]): readonly Hit[] {
  const count = (name: string): number =>
    hits.filter((hit) => hit.nation === name && hit.last - hit.first > 1).length;
  const north = count("North Korea") > count("South Korea");
  const one = (hit: Hit): boolean =>
    hit.nation === "South Korea" && hit.last - hit.first === 1 && hit.form === "people";
  return hits.map((hit) =>
    north && one(hit) ? { ...hit, nation: "North Korea", actor: { ...hit.actor, name: "North Korea" } } : hit,
  );
}

export function namesOf(read: ReadText): Names {
  const all = namesIn(read.tokens).filter((hit) => !insideName(read, hit));
  const hits = koreans(all.filter((hit) => hit.form !== "nobody"));
  const runs = runsIn(read, all);
  const covered = new Set<number>();
  for (const { first, last } of [...hits, ...runs]) for (let at = first; at < last; at++) covered.add(at);
  return {
    read,
    hits,
    runs,
    hitAt: new Map(hits.map((hit) => [hit.first, hit])),
    runAt: new Map(runs.map((run) => [run.first, run])),
    covered,
    home: homeOf(read, hits),
  };
}
