import type { NamedActor, ReadText } from "#domain/extraction";
import { PLACE_NOUNS } from "#extraction/lexicon/media";
import { AMERICA, PARTY_NAMES } from "./home";
import type { Names, Office } from "./offices";
import { bare } from "./runs";

const PLACES = new Set(PLACE_NOUNS);
const PLACE_PREPOSITIONS = new Set("in at near outside across inside within throughout around".split(" "));

/** "in Berlin", "across Russia": is the name that begins here only a place? */
export function standsAsPlace(read: ReadText, first: number): boolean {
  let at = first - 1;
  while (
    at >= 0 &&
    /^(?:the|central|eastern|western|northern|southern|downtown)$/.test(bare(read.tokens[at]))
  )
    at--;
  return PLACE_PREPOSITIONS.has(bare(read.tokens[at]));
}

/** Runs that the text mostly uses as places: "in Orlu", "Orlu province"; once "at Hale" makes no place of Hale. */
export function placesAmong({ read, runs }: Names): ReadonlySet<string> {
  const signs = new Map<string, number>();
  for (const { first, last, text } of runs) {
    const place = standsAsPlace(read, first) || PLACES.has(bare(read.tokens[last]));
    signs.set(text, (signs.get(text) ?? 0) + (place ? 1 : -1));
  }
  return new Set([...signs].filter(([, sign]) => sign >= 0).map(([text]) => text));
}

/** "Lavrov arrived in China to meet his counterpart": the last nation of the sentence that is not the first one's. */
function otherNation(names: Names, at: number): NamedActor | null {
  const sentence = names.read.tokens[at]?.sentence;
  const hits = names.hits.filter(
    (hit) => hit.first < at && hit.nation && names.read.tokens[hit.first]?.sentence === sentence,
  );
  return hits.findLast((hit) => hit.nation !== hits[0]?.nation)?.actor ?? null;
}

/** English papers name the nation of foreign presidents and secretaries; those they leave bare are American. */
const american = (names: Names, words: readonly string[]): boolean =>
  !words.some((word) =>
    /^(?:prime|premier|chancellor|king|queen|ambassador|foreign|spokes\w+)$/.test(word),
  ) &&
  words.some((word) => /^(?:president|secretary)$/.test(word)) &&
  oftenAmerican(names);

/** Does the article name America or its parties, and no other nation far more often? */
function oftenAmerican({ hits }: Names): boolean {
  const counts = new Map<string, number>();
  for (const { nation, actor } of hits) {
    const of = PARTY_NAMES.has(actor.name) ? AMERICA : nation;
    if (of) counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const own = counts.get(AMERICA) ?? 0;
  return own > 0 && [...counts.values()].every((count) => count <= 6 * own);
}

/** The nation an office of state belongs to when the text leaves it out: the one the sentence before is about. */
export function nationNear(names: Names, { first: at, words }: Office): NamedActor | null {
  const foreign = words.some((word) =>
    /^(?:prime|premier|chancellor|king|queen|counterpart|ambassador|foreign)$/.test(word),
  );
  if (names.home && !foreign) return { name: names.home, kind: "country" };
  if (words.includes("counterpart")) return otherNation(names, at);
  if (american(names, words)) return { name: AMERICA, kind: "country" };
  const sentence = names.read.tokens[at]?.sentence ?? 0;
  const near = names.hits.filter((hit) => {
    const of = names.read.tokens[hit.first]?.sentence ?? -1;
    return (
      hit.actor.kind === "country" &&
      of <= sentence &&
      of >= sentence - 3 &&
      hit.first < at &&
      !standsAsPlace(names.read, hit.first)
    );
  });
  const before = near.filter((hit) => (names.read.tokens[hit.first]?.sentence ?? 0) === sentence - 1);
  return (before[0] ?? near.at(-1) ?? names.hits.find((hit) => hit.actor.kind === "country"))?.actor ?? null;
}
