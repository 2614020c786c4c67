import type { ReadText } from "#domain/extraction";
import { PARTIES } from "#extraction/lexicon/bodies";
import { BODY_NOUNS } from "#extraction/lexicon/media";
import { type Hit, namesIn } from "./gazetteer";
import type { Names } from "./offices";
import { bare, insideName, isCapital, type Run, runsIn } from "./runs";

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
const AMERICA = "United States";
const AMERICAN_PARTIES = new Set([
  "Republican Party",
  "Democratic Party",
  "Republican National Committee",
  "Democratic National Committee",
]);
export const PARTY_NAMES = new Set(PARTIES.map((party) => party.name));

/** The nation whose own quarrels the article is about, or null: one nation stands out and there is talk of elections. */
function homeOf(read: ReadText, hits: readonly Hit[]): string | null {
  const counts = new Map<string, number>();
  for (const hit of hits) if (hit.nation) counts.set(hit.nation, (counts.get(hit.nation) ?? 0) + 1);
  const signs = read.tokens.reduce((sum, token) => sum + (HOME_SIGNS.has(bare(token)) ? 1 : 0), 0);
  const enough = (count: number): boolean => count >= 3 && count * 300 >= read.tokens.length;
  const american = hits.filter((hit) => AMERICAN_PARTIES.has(hit.actor.name)).length;
  if (american >= 2 && enough(signs)) return AMERICA;
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (!enough(signs)) {
    const law = read.tokens.reduce((sum, token) => sum + (LAW_SIGNS.has(bare(token)) ? 1 : 0), signs);
    return enough(law) && (counts.get(AMERICA) ?? 0) >= 0.75 * total && total > 0 ? AMERICA : null;
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first && first[1] >= 0.55 * total) return first[0];
  return hits.some((hit) => PARTY_NAMES.has(hit.actor.name)) ? AMERICA : null;
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

const BODIES = new Set(BODY_NOUNS);
/** Last words of the names of bodies that no state keeps: "American Medical Association" does not speak for its nation. */
const PRIVATE =
  /^(?:Association|Network|Institute|Union|Foundation|Society|University|College|League|Coalition|Alliance|Action|Airlines|Bridge|Crossroads|Conservatives?|Enterprise|Chamber|Bar|Fund|Project)$/;

/** Does a people's or a party's name only open the name of another body? */
function opensBody(read: ReadText, hit: Hit): boolean {
  const party = AMERICAN_PARTIES.has(hit.actor.name) && hit.last - hit.first === 1;
  if (hit.form !== "people" && !party) return false;
  for (let at = hit.last; at < hit.last + 4; at++) {
    const token = read.tokens[at];
    if (!isCapital(token)) return false;
    if (PRIVATE.test(token?.text ?? "") || (party && BODIES.has(bare(token)))) return true;
  }
  return false;
}

/** "the Times" is the Times that the article names in full. */
function shortMedia(hits: readonly Hit[], runs: readonly Run[]): { hits: Hit[]; runs: Run[] } {
  const full = new Map<string, Hit>();
  for (const hit of hits)
    if (hit.actor.kind === "media" && hit.last - hit.first > 1 && !hit.actor.name.startsWith("The "))
      full.set(hit.actor.name.split(" ").at(-1) ?? "", hit);
  const known = (text: string): Hit | undefined => full.get(text.replace(/^The /, ""));
  const short = runs.filter((run) => known(run.text));
  return {
    hits: [
      ...hits.map((hit) => ({ ...hit, actor: known(hit.actor.name)?.actor ?? hit.actor })),
      ...short.flatMap(({ first, last, text }) => {
        const hit = known(text);
        return hit ? [{ ...hit, first, last }] : [];
      }),
    ].sort((a, b) => a.first - b.first),
    runs: runs.filter((run) => !short.includes(run)),
  };
}

export function namesOf(read: ReadText): Names {
  const all = namesIn(read.tokens).filter((hit) => !insideName(read, hit) && !opensBody(read, hit));
  const { hits, runs } = shortMedia(koreans(all.filter((hit) => hit.form !== "nobody")), runsIn(read, all));
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
