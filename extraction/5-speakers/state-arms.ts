import type { ReadText } from "#domain/extraction";
import type { Hit } from "./gazetteer";
import type { Names } from "./offices";
import { bare } from "./runs";

/** Arms of a state that act and speak for it: "the military", "the foreign ministry", "the armed forces". */
const STATE_ARMS = new Set(
  "government military army navy ministry presidency cabinet authorities forces troops".split(" "),
);

/** Do only words of one noun phrase stand between here and the noun: "Pakistani military", "Sri Lanka's powerful army"? */
function leadsTo(read: ReadText, from: number, noun: string): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = read.tokens[at];
    if (!token || bare(token) === noun) return token !== undefined;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(token.pos) && !/^['’]s?$/.test(token.text)) return false;
  }
  return false;
}

/** The nation that most of the names of nations are of; null where none stands out. */
function foremostNation(nations: readonly Hit[]): string | null {
  const counts = new Map<string, number>();
  for (const { nation } of nations) if (nation) counts.set(nation, (counts.get(nation) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] * 2 > nations.length ? most[0] : null;
}

/**
 * The nation of an arm of a state whose words leave it out: the one it was named with last before the token `at`, else the
 * one that stands out in the article, unless that is about one nation's own quarrels: there "the authorities" are a town's or
 * a state's. Null for other nouns, and where several nations might be meant.
 */
export function nationOfArm({ read, hits, home }: Names, arm: string, at: number): string | null {
  if (!STATE_ARMS.has(arm)) return null;
  const nations = hits.filter((hit) => hit.nation !== null);
  const named = nations.filter((hit) => leadsTo(read, hit.last, arm));
  return (
    (named.findLast((one) => one.first < at) ?? named[0])?.nation ?? (home ? null : foremostNation(nations))
  );
}
