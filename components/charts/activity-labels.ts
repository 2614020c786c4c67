import type { ActivityColumn } from "./activity-chart";

/** About the width of a digit, and the room between two numbers; in px. */
const [DIGIT, BETWEEN] = [7, 6];

/** The columns whose number stands above them: all where they fit beside each other, else the tallest. */
export function labelledColumns(columns: readonly ActivityColumn[], width: number): ReadonlySet<string> {
  const most = Math.max(0, ...columns.map(({ total }) => total));
  const fits = columns.length * (String(most).length * DIGIT + BETWEEN) <= width;
  const shown = fits ? columns : columns.filter(({ total }) => total === most).slice(0, 1);
  return new Set(shown.filter(({ total }) => total > 0).map(({ name }) => name));
}
