import type { ActorName } from "#db/queries/quotations";
import type { Stance, StanceCell, StanceRow } from "#db/queries/stances";
import { ANSWER_ORDER } from "#domain/answer";
import type { Unit } from "#domain/unit";

/** A cell in few numbers: its column, its count, unreviewed, how the accused stands (or −1), then each stance. */
type PackedStance = readonly number[];

/** A row of allegation by actor. */
export interface DrawnRow {
  readonly slug: string;
  readonly proposition: string;
  /** is it one of those behind the open cell of another figure? */
  readonly hit: boolean;
  readonly cells: readonly PackedStance[];
}

/** Everything that the table draws, small enough to send. */
export interface StanceData {
  readonly unit: Unit;
  readonly actors: readonly (ActorName & { readonly href: string })[];
  readonly rows: readonly DrawnRow[];
  /** how many columns and rows there are, and how many stand before those that are drawn */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly before: { readonly rows: number; readonly columns: number };
  /** row and column of the open cell */
  readonly open: readonly [row: number, column: number] | null;
  /** the page without an open cell */
  readonly href: string;
}

const STANCES: readonly Stance[] = ["alleges", ...ANSWER_ORDER];

/** The cells of a row in the columns of these actors. */
export const packStances = (row: StanceRow, actors: readonly ActorName[]): PackedStance[] =>
  actors.flatMap(({ slug }, column) => {
    const cell = row.cells.get(slug);
    if (!cell) return [];
    const { count, unreviewed, accused, stances } = cell;
    const stands = accused ? STANCES.indexOf(accused) : -1;
    return [[column, count, unreviewed ? 1 : 0, stands, ...stances.map((one) => STANCES.indexOf(one))]];
  });

/** What a cell says of an actor. */
export function unpackStance(
  [, count = 0, unreviewed, accused = -1, ...stances]: PackedStance,
  actor: ActorName,
): StanceCell {
  const stands = STANCES[accused];
  return {
    ...{ actor, count, unreviewed: unreviewed === 1 },
    accused: stands === undefined || stands === "alleges" ? null : stands,
    stances: stances.flatMap((one) => STANCES[one] ?? []),
  };
}
