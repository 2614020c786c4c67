import type { ReadText } from "#domain/extraction";
import { type Habits, habitKey } from "#extraction/model/columns";
import { hashOf } from "#extraction/model/hashing";
import type { GoldTokens } from "./gold";

/** How often each key was seen, and how often in the role. */
export type Counts = Map<number, { seen: number; role: number }>;

export interface HabitCounts {
  readonly cue: Counts;
  readonly source: Counts;
}

const STEPS = [0.002, 0.01, 0.03, 0.08, 0.2, 0.4, 0.6, 0.8];

/** The bucket of a rate, drawn to the mean where a word was seen seldom. */
export function habitBucket(role: number, seen: number, mean: number): number {
  if (seen <= 0) return 0;
  const rate = (role + 3 * mean) / (seen + 3);
  const found = STEPS.findIndex((step) => rate < step);
  return found < 0 ? STEPS.length : found;
}

export const MEAN = { cue: 0.03, source: 0.05 };

export function countHabits(read: ReadText, gold: readonly GoldTokens[]): HabitCounts {
  const counts: HabitCounts = { cue: new Map(), source: new Map() };
  const inCue = new Set(gold.flatMap(({ cue }) => cue).flatMap(range));
  const inSource = new Set(gold.flatMap(({ source }) => source).flatMap(range));
  read.tokens.forEach((token, i) => {
    const lemma = hashOf(token.lemma);
    add(counts.cue, habitKey(lemma, token.pos), 1, inCue.has(i) ? 1 : 0);
    add(counts.source, lemma, 1, inSource.has(i) ? 1 : 0);
  });
  return counts;
}

const range = ([start, end]: readonly [number, number]): number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);

function add(counts: Counts, key: number, seen: number, role: number): void {
  const count = counts.get(key);
  if (!count) counts.set(key, { seen, role });
  else {
    count.seen += seen;
    count.role += role;
  }
}

export function addHabits(into: HabitCounts, more: HabitCounts): void {
  for (const part of ["cue", "source"] as const)
    for (const [key, { seen, role }] of more[part]) add(into[part], key, seen, role);
}

/** Habits as one article may know them in training: from all articles but itself. */
export function habitsWithout(all: HabitCounts, own: HabitCounts | null): Habits {
  const look = (part: "cue" | "source") => (key: number) => {
    const total = all[part].get(key);
    if (!total) return 0;
    const mine = own?.[part].get(key);
    return habitBucket(total.role - (mine?.role ?? 0), total.seen - (mine?.seen ?? 0), MEAN[part]);
  };
  return { cue: look("cue"), source: look("source") };
}
