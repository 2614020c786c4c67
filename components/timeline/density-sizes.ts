/** Measures of a drawing of bars, in px: its least width, the head above the lanes, a lane, and its tallest bar. */
export const [WIDTH, HEAD, LANE, TALLEST] = [1244, 32, 52, 40] as const;

/** A step's width where there are so many, in px. */
export const columnOf = (steps: number): number => Math.max(WIDTH / Math.max(steps, 1), 5);
