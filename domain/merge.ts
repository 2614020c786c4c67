import { nameKey } from "./actor";

/** What can turn out to be the same thing twice. */
export const MERGEABLE = ["actor", "allegation"] as const;
export type Mergeable = (typeof MERGEABLE)[number];

/** How sure a suggestion is: "likely" has a strong reason, "possible" a weak one. */
export type Tier = "likely" | "possible";

/** One of two things that look alike. */
export interface Lookalike {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  /** what it is: a kind of actor; null for allegations */
  readonly kind: string | null;
  /** its other spellings */
  readonly aliases: readonly string[];
  /** for persons, the offices and bodies they speak for; for allegations, the accused */
  readonly around: readonly string[];
  readonly claims: number;
}

/** Two things that look alike, and what the database knows of both. */
export interface Pair {
  readonly one: Lookalike;
  readonly other: Lookalike;
  /** trigram similarity of their names, 0 to 1 (pg_trgm) */
  readonly likeness: number;
  /** claims that name both, side by side: a reason against */
  readonly together: number;
}

export interface Suggestion extends Pair {
  readonly tier: Tier;
  readonly reasons: readonly string[];
}

const words = (name: string): string[] => nameKey(name).split(" ").filter(Boolean);

/** The first letters of a name, with and without its small words: "european union" gives "eu". */
function initials(name: string): string[] {
  const all = words(name);
  const great = all.filter((word) => !["of", "the", "and", "for", "in"].includes(word));
  return [all, great]
    .filter((list) => list.length > 1)
    .map((list) => list.map((word) => word.charAt(0)).join(""));
}

const spellings = ({ name, aliases }: Lookalike): string[] => [name, ...aliases];

/** A spelling of one that is written as the first letters of a spelling of the other. */
function acronym(one: Lookalike, other: Lookalike): string | null {
  const short = spellings(one).filter(
    (name) => words(name).length === 1 && /^[\p{Lu}.]{2,8}$/u.test(name.trim()),
  );
  for (const name of short) {
    const key = name.replace(/[^\p{L}]/gu, "").toLowerCase();
    const long = spellings(other).find((spelling) => initials(spelling).includes(key));
    if (long) return `“${name}” is written from the first letters of “${long}”`;
  }
  return null;
}

const holds = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 && short.length < long.length && short.every((word) => long.includes(word));

function reasonsOf({ one, other, likeness }: Pair): { readonly strong: string[]; readonly weak: string[] } {
  const [strong, weak]: [string[], string[]] = [[], []];
  const [a, b] = [words(one.name), words(other.name)];
  const short = acronym(one, other) ?? acronym(other, one);
  if (short) strong.push(short);
  const shared = one.around.filter((name) => other.around.includes(name));
  const persons = one.kind === "person" && other.kind === "person";
  if (persons && a.at(-1) === b.at(-1) && a.at(-1)) {
    const given = a.length > 1 && b.length > 1 && a[0]?.charAt(0) !== b[0]?.charAt(0);
    if (shared.length > 0 && !given) strong.push(`the same last name, and both for ${shared[0]}`);
    else if (!given) weak.push("the same last name");
  } else if (holds(a, b) || holds(b, a)) weak.push("one name holds the other");
  const percent = `names ${Math.round(likeness * 100)} % alike`;
  if (likeness >= 0.7) strong.push(percent);
  else if (likeness >= 0.45) weak.push(percent);
  if (one.kind === null && shared.length > 0) weak.push(`both accuse ${shared[0]}`);
  return { strong, weak };
}

/** Whether two things may be the same, and why; null where nothing speaks for it. */
export function suggestionOf(pair: Pair): Suggestion | null {
  const { strong, weak } = reasonsOf(pair);
  const { one, other, together } = pair;
  const reasons = [...strong, ...weak];
  if (reasons.length === 0) return null;
  // alike in words but against others: two allegations of the same wording may be about two bodies
  if (one.kind === null && (pair.likeness < 0.4 || !one.around.some((name) => other.around.includes(name))))
    return null;
  const against = together > 0 || one.kind !== other.kind;
  if (together > 0) reasons.push(`but ${together} ${together === 1 ? "claim names" : "claims name"} both`);
  if (one.kind !== other.kind) reasons.push(`but one is ${one.kind}, the other ${other.kind}`);
  return { ...pair, tier: strong.length > 0 && !against ? "likely" : "possible", reasons };
}
