/** Rounds up as often as a number is near the next one, so that many small moves are kept on the whole. */
export const roundedByLot = (value: number, random: () => number): number => Math.floor(value + random());

/** A weight of a file, in steps of one signed byte, moved by so much. What did not move stays exactly as it is. */
export const movedSteps = (steps: number, by: number, scale: number, random: () => number): number =>
  by === 0 ? steps : Math.max(-127, Math.min(127, steps + roundedByLot(by / scale, random)));
