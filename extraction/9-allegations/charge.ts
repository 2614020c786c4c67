/** A charge as it is compared with others. */
export interface Charge {
  readonly id: string;
  /** the words of the charge */
  readonly text: string;
  /** names of those who make it */
  readonly accusers: readonly string[];
  /** names of the accused */
  readonly accused: readonly string[];
  /** names of all actors in its words */
  readonly named: readonly string[];
  readonly confidence: number;
}
