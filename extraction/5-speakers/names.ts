import type { ReadText } from "#domain/extraction";
import { BODY_NOUNS } from "#extraction/lexicon/media";
import { type Hit, namesIn } from "./gazetteer";
import { AMERICAN_PARTIES, homeOf, STATES } from "./home";
import type { Names } from "./offices";
import { asTheTextNames } from "./own-names";
import { bare, insideName, isCapital, type Run, runsIn } from "./runs";

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
  /^(?:Association|Network|Institute|Union|Foundation|Society|University|College|League|Coalition|Alliance|Action|Airlines|Bridge|Crossroads|Conservatives?|Enterprise|Chamber|Bar|Fund|Project|Federation|Organi[sz]ations?|Nation|Tribe)$/;

/** Bodies that a nation's name may open without their speaking for it. */
const OWN_BODIES = /^(?:Court|Party|Census|Chamber|News|Team|Circuit)$/;

/** Does a nation's, a people's or a party's name only open the name of another body? */
function opensBody(read: ReadText, hit: Hit): boolean {
  const party = AMERICAN_PARTIES.has(hit.actor.name) && hit.last - hit.first === 1;
  if (hit.form !== "people" && !party && hit.nation === null) return false;
  if (hit.form === "name" && hit.actor.kind === "country") {
    for (let at = hit.last; at < hit.last + 4 && isCapital(read.tokens[at]); at++)
      if (OWN_BODIES.test(read.tokens[at]?.text ?? "")) return true;
    return false;
  }
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

/** "the Ohio Republican Party", "the Nevada State Democratic Party": a party's name with the state before it. */
function stateParties(
  read: ReadText,
  { hits, runs }: { hits: readonly Hit[]; runs: readonly Run[] },
): { hits: Hit[]; runs: Run[] } {
  const taken = new Set<Run>();
  const before = new Map(runs.map((run) => [run.last, run]));
  const named = hits.map((hit) => {
    if (!AMERICAN_PARTIES.has(hit.actor.name) || read.tokens[hit.last - 1]?.text !== "Party") return hit;
    const state = /^State$/.test(read.tokens[hit.first - 1]?.text ?? "") ? hit.first - 1 : hit.first;
    const run = before.get(state) ?? before.get(hit.first);
    if (!run || !STATES.has(run.text.replace(/ State$/, "").toLowerCase())) return hit;
    taken.add(run);
    const name = read.text.slice(read.tokens[run.first]?.start, read.tokens[hit.last - 1]?.end);
    return { ...hit, first: run.first, actor: { ...hit.actor, name } };
  });
  return { hits: named, runs: runs.filter((run) => !taken.has(run)) };
}

export function namesOf(read: ReadText): Names {
  const all = namesIn(read.tokens).filter((hit) => !insideName(read, hit) && !opensBody(read, hit));
  const { hits, runs } = stateParties(
    read,
    shortMedia(koreans(all.filter((hit) => hit.form !== "nobody")), asTheTextNames(read, runsIn(read, all))),
  );
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
