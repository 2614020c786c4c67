/** Counts of what was found, said and expected, and the shares they make. */
export interface Figure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface Tally {
  tp: number;
  predicted: number;
  gold: number;
}

export const tally = (): Tally => ({ tp: 0, predicted: 0, gold: 0 });

export const harmonic = (p: number, r: number): number => (p + r ? (2 * p * r) / (p + r) : 0);

/** Precision, recall and their harmonic mean. */
export function figure({ tp, predicted, gold }: Tally): Figure {
  const p = predicted ? tp / predicted : 0;
  const r = gold ? tp / gold : 0;
  return { p, r, f1: harmonic(p, r), tp, predicted, gold };
}

/** A gold charge and the allegation it was predicted to make; a missed one stands alone. */
export interface ChargePair {
  readonly gold: string;
  readonly predicted: string;
}

/**
 * B-cubed over charges (Bagga and Baldwin 1998): do claims that make the same charge share an allegation, and only they?
 * `null` without charges.
 */
export function bCubed(
  charges: readonly ChargePair[],
): { p: number; r: number; f1: number; claims: number } | null {
  if (charges.length === 0) return null;
  let precision = 0;
  let recall = 0;
  for (const charge of charges) {
    const together = charges.filter((other) => other.predicted === charge.predicted);
    const same = charges.filter((other) => other.gold === charge.gold);
    const both = together.filter((other) => other.gold === charge.gold).length;
    precision += both / together.length;
    recall += both / same.length;
  }
  const p = precision / charges.length;
  const r = recall / charges.length;
  return { p, r, f1: harmonic(p, r), claims: charges.length };
}
