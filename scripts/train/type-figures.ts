import { CLAIM_TYPES, type ClaimType } from "#domain/claim";
import type { TypeOdds } from "#extraction/model/type-model";
import type { Bin } from "./reliability-picture";

/** What a model said of a claim it had not learned from. */
export interface Guess extends TypeOdds {
  readonly gold: ClaimType;
}

/** Share of right types and F1 by type, in lines a person can read. */
export function typeFigures(guesses: readonly Guess[]): string[] {
  const right = guesses.filter(({ gold, type }) => gold === type).length;
  const by = CLAIM_TYPES.map((type) => {
    const tp = guesses.filter((one) => one.gold === type && one.type === type).length;
    const all =
      guesses.filter((one) => one.gold === type).length + guesses.filter((one) => one.type === type).length;
    return { type, f1: (2 * tp) / Math.max(1, all) };
  });
  const macro = by.reduce((sum, { f1 }) => sum + f1, 0) / by.length;
  return [
    `types, cross-validated: accuracy ${(right / guesses.length).toFixed(3)}, macro F1 ${macro.toFixed(3)}`,
    by.map(({ type, f1 }) => `${type} ${f1.toFixed(2)}`).join(", "),
  ];
}

/** The odds of the chosen type at another temperature, where they were read at 1. */
const atTemperature = (guess: Guess, temperature: number): number => {
  const scores = guess.scores.map((score) => score / temperature);
  const best = Math.max(...scores);
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
};

/** Log loss of the gold types at a temperature. */
const lossAt = (guesses: readonly Guess[], temperature: number): number =>
  guesses.reduce((sum, { gold, scores }) => {
    const mass = scores.map((score) => Math.exp(score / temperature));
    const own = mass[CLAIM_TYPES.indexOf(gold)] ?? 0;
    return sum - Math.log(own / mass.reduce((all, one) => all + one, 0));
  }, 0);

/** The temperature between 0.5 and 2.5 with the least log loss (Guo et al. 2017), in steps of 0.05. */
export function temperatureOf(guesses: readonly Guess[]): number {
  const steps = Array.from({ length: 41 }, (_, i) => 0.5 + 0.05 * i);
  return steps.reduce((best, one) => (lossAt(guesses, one) < lossAt(guesses, best) ? one : best));
}

/** How many of the types given with a probability are right, by tenths of it; tenths with fewer than ten claims are left out. */
export function reliability(guesses: readonly Guess[], temperature: number): Bin[] {
  const sure = guesses.map((guess) => ({
    right: guess.gold === guess.type,
    odds: atTemperature(guess, temperature),
  }));
  return Array.from({ length: 10 }, (_, tenth) => {
    const here = sure.filter(({ odds }) => Math.min(9, Math.floor(odds * 10)) === tenth);
    const count = here.length;
    const right = here.filter((one) => one.right).length / Math.max(1, count);
    const probability = here.reduce((sum, { odds }) => sum + odds, 0) / Math.max(1, count);
    return { probability, right, count };
  }).filter(({ count }) => count >= 10);
}
