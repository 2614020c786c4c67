import { z } from "zod";
import type { AddressParts } from "./claim-filter";

/** The parts of the overview that the tour points at, in its order. */
export const TOUR_STEPS = ["coverage", "standing", "exchanges", "no-reply", "types"] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** What the tour says at each part. */
export const TOUR_WORDS: Readonly<Record<TourStep, string>> = {
  coverage:
    "The whole workspace in one sentence. Every number on every page opens the list of claims behind it, and every claim its words in the article.",
  standing:
    "What became of the charges. Each is counted once for each accuser and accused, under the plainest answer that the accused gave. The matrix shows the same by who accuses whom.",
  exchanges:
    "A charge on the left, a reply on the right, in the words as printed. A dotted line means that nobody has reviewed the claim yet.",
  "no-reply":
    "Charges to which no reply was found in these articles. It says how far the corpus reaches: a reply may exist elsewhere.",
  types:
    "Each claim has one of ten types, with a mark and a colour used everywhere. The codebook explains them with examples from your own articles. From here, go on to the matrix, the timeline and the network.",
};

const stepSchema = z.enum(TOUR_STEPS).optional().catch(undefined);

/** The step that an address asks for; undefined for none. */
export const tourStepFrom = ({ tour }: AddressParts): TourStep | undefined => stepSchema.parse(tour);

/** The overview at a step of the tour. */
export const hrefOfTour = (step: TourStep) => `/?tour=${step}#tour` as const;
