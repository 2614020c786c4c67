import type { ClaimType } from "./claim";
import type { QuotedSpan } from "./span";

/** How the articles of a second opinion are drawn: by chance, or those the machine was least sure about. */
export const SAMPLE_DRAWS = ["random", "doubt"] as const;
export type SampleDraw = (typeof SAMPLE_DRAWS)[number];

/** What its coders begin with: the bare text, or the words that the machine marked, without their types. */
export const SAMPLE_STARTS = ["text", "words"] as const;
export type SampleStart = (typeof SAMPLE_STARTS)[number];

/** What became of the codings of one claim: one was taken, something else was put in their place, or nothing stands. */
export const RULINGS = ["taken", "edited", "rejected"] as const;
export type RulingOutcome = (typeof RULINGS)[number];

/** What stands after a ruling, for the coders to see beside what they marked. */
export interface RuledClaim {
  readonly spans: readonly QuotedSpan[];
  readonly type: ClaimType;
}
