import { z } from "zod";
import { reasonInWords } from "../claims/claim-input";

/** Which allegation an editor means, and which version of it was on the screen. */
export const seenAllegation = {
  allegationId: z.uuid("This is not the id of an allegation."),
  version: z.number().int().positive("The version that was on the screen is missing. Load the page again."),
  why: reasonInWords,
};

/** What is alleged, as a sentence. */
export const proposition = z
  .string()
  .trim()
  .min(3, "Write the proposition as a sentence.")
  .max(500, "Keep the proposition under 500 characters.");
