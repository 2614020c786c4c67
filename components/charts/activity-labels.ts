import { inThousands } from "#domain/words";

/** The claims of a month. */
export interface ActivityColumn {
  /** "Jul 2025" */
  readonly name: string;
  readonly charges: number;
  readonly replies: number;
  readonly others: number;
  readonly total: number;
  /** the list of the month's claims */
  readonly href: string;
}

/** About the width of a digit, and the least room between two numbers; in px. */
const [DIGIT, BETWEEN] = [7, 3];

/** The columns whose number stands above them, by name: all that hold something where they fit beside each other, else the tallest. */
export function labelledColumns(columns: readonly ActivityColumn[], width: number): ReadonlySet<string> {
  const held = columns.flatMap(({ name, total }, at) =>
    total > 0
      ? [{ name, total, x: (at * width) / columns.length, half: (inThousands(total).length * DIGIT) / 2 }]
      : [],
  );
  const fits = held.every(({ x, half }, at) => {
    const before = held[at - 1];
    return !before || x - before.x >= half + before.half + BETWEEN;
  });
  const most = Math.max(...held.map(({ total }) => total));
  return new Set(
    (fits ? held : held.filter(({ total }) => total === most).slice(0, 1)).map(({ name }) => name),
  );
}
