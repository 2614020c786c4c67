import { fingerprintOf, SLOTS_A_BUCKET, type Slots, spread } from "#extraction/model/slots";

/** The weights of a packed chain by the hash of a feature, to go on from. */
export interface SlotWeights {
  /** the row of a feature; -1 where the table does not know it */
  readonly rowOf: (hash: number) => number;
  /** the weight of a row for a label */
  readonly weight: (row: number, label: number) => number;
}

/** The first slot of the bucket that a feature belongs to. */
export const baseOf = (spreaded: number, slots: number): number =>
  (spreaded & (slots / SLOTS_A_BUCKET - 1)) * SLOTS_A_BUCKET;

/** The row of each slot of a table, -1 for those that are free. */
export function rowsBySlot({ filled }: Slots): Int32Array {
  const rows = new Int32Array(filled.length * 8).fill(-1);
  let row = 0;
  for (let slot = 0; slot < rows.length; slot += 1)
    if ((((filled[slot >> 3] as number) >> (slot & 7)) & 1) === 1) rows[slot] = row++;
  return rows;
}

/** Looks up what a packed chain knows. */
export function slotWeights(table: Slots): SlotWeights {
  const { fingerprints, weights, scale } = table;
  const rows = rowsBySlot(table);
  const count = fingerprints.length;
  return {
    rowOf: (hash) => {
      const spreaded = spread(hash);
      const [base, print] = [baseOf(spreaded, rows.length), fingerprintOf(spreaded)];
      for (let slot = base; slot < base + SLOTS_A_BUCKET; slot += 1) {
        const row = rows[slot] as number;
        if (row >= 0 && fingerprints[row] === print) return row;
      }
      return -1;
    },
    weight: (row, label) => (weights[label * count + row] as number) * scale,
  };
}
