/** What became of pressing the keys of undo or redo: what the note at the foot of the page says. */
export interface TakenBack {
  readonly words: string;
  /** where what was changed stands */
  readonly href: string | null;
  /** the claim that was changed, or whose link, flag or comment was; null where it is another thing, or gone */
  readonly claimId: string | null;
  /** the article of a claim that went with the act that added it */
  readonly goneFrom: string | null;
  /** acts that something stands in the way of: pressed again, the key passes over them */
  readonly passedOver: readonly number[];
  readonly failed: boolean;
}

/** Takes back the newest own act, or does the newest one again. */
export type TakeBack = (way: "undo" | "redo", passedOver: readonly number[]) => Promise<TakenBack>;
