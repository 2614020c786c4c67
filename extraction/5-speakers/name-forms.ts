import { MEN, WOMEN } from "#extraction/lexicon/given-names";
import { AMERICAN_STATES } from "#extraction/lexicon/states";
import type { Run } from "./runs";

const FEMALE = new Set(WOMEN);
const MALE = new Set(MEN);
export const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** Given and last name without middle initials: the form under which two printings of a full name are one person. */
export const keyOf = (parts: readonly string[]): string =>
  parts
    .filter((part) => !/^\p{Lu}\.?$/u.test(part) && !SUFFIX.test(part))
    .join(" ")
    .toLowerCase();

export const partsOf = (text: string): string[] => text.replace(/[’']s$/, "").split(" ");

/**
 * What a run of capitals means as a mere surname, when it is the end of a longer name ("Wasserman Schultz", "De Blasio") or
 * a surname of the article behind a word that is no given name ("See Hudson", "Ohio Hudson"); else null.
 */
export function shortForm(
  parts: readonly string[],
  fulls: ReadonlyMap<string, readonly string[]>,
): string | null {
  const [first, second] = parts;
  if (parts.length !== 2 || !first || !second || isGiven(first)) return null;
  const longer = fulls.get(parts.join(" ").toLowerCase());
  if (longer) return longer.slice(-2).join(" ");
  return fulls.has(second.toLowerCase()) && !/^\p{Lu}\.?$|-/u.test(first) ? second : null;
}

export type Gender = "f" | "m" | null;

/** What a given name tells of whom it names; null where it is unknown or of both. */
export const genderOf = (given: string | undefined): Gender =>
  given === undefined || FEMALE.has(given) === MALE.has(given) ? null : FEMALE.has(given) ? "f" : "m";

export const isGiven = (word: string | undefined): boolean => FEMALE.has(word ?? "") || MALE.has(word ?? "");

/** Names that begin with a given name, by their last word and, where they are long, by their last two. */
export function namedInFull(runs: readonly Run[]): ReadonlyMap<string, readonly string[]> {
  const fulls = new Map<string, readonly string[]>();
  for (const run of runs) {
    const parts = partsOf(run.text);
    if (parts.length < 2 || !isGiven(parts[0])) continue;
    fulls.set((parts.at(-1) ?? "").toLowerCase(), parts);
    if (parts.length > 2) fulls.set(parts.slice(-2).join(" ").toLowerCase(), parts);
  }
  return fulls;
}

const PARTY_OF = new Map([
  ["R", "republican"],
  ["D", "democratic"],
  ["I", "independent"],
]);
const STATE_OF = new Map(
  Object.entries(AMERICAN_STATES).flatMap(([state, short]) =>
    [state, ...short].map((form) => [form.toLowerCase(), state.toLowerCase()] as const),
  ),
);

/** Party and state behind a name: "(R-Texas)", ", D-N.Y.", "(Tex.)". */
export function seatAfter(text: string): string[] {
  const seat = /^,? ?\(?(?:([RDI])[-–])?(\p{Lu}[\p{L}.]*)/u.exec(text);
  const state = STATE_OF.get((seat?.[2] ?? "").replace(/\./g, "").toLowerCase());
  if (!seat || !state || (!seat[1] && !text.startsWith(" ("))) return [];
  const party = PARTY_OF.get(seat[1] ?? "");
  return party ? [party, ...state.split(" ")] : state.split(" ");
}
