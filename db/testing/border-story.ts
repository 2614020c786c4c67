/** A story of some length with a charge and its denial, of another border stone each time. */
export const borderStory = (n: number) =>
  [
    `Ruritania accused Graustark of moving border stone ${n} on Monday.`,
    `Graustark denied the accusation. “We never moved stone ${n},” said its spokesman Rudolf Elphberg.`,
    ...Array.from(
      { length: 12 },
      (_, i) => `The minister said that road ${n}.${i} would be closed for a week.`,
    ),
  ].join("\n\n");
