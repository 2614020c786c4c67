/** A small seeded generator of numbers in [0, 1) (mulberry32): the same seed gives the same corpus everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Dice {
  /** a whole number in [0, below) */
  below(below: number): number;
  chance(probability: number): boolean;
  /** one of the list, each as likely */
  one<T>(list: readonly T[]): T;
  /** one of the list, the n-th about 1/n as likely as the first: a long tail (Zipf) */
  ranked<T>(list: readonly T[]): T;
}

export function diceOf(seed: number): Dice {
  const random = seeded(seed);
  const at = <T>(list: readonly T[], index: number): T => {
    const item = list[index];
    if (item === undefined) throw new Error("Nothing to choose from.");
    return item;
  };
  return {
    below: (below) => Math.floor(random() * below),
    chance: (probability) => random() < probability,
    one: (list) => at(list, Math.floor(random() * list.length)),
    ranked: (list) => at(list, Math.min(list.length - 1, Math.floor(list.length ** random()) - 1)),
  };
}
