import { z } from "zod";

/** Which claim an editor means, and which version of it was on the screen. */
export const seenClaim = {
  claimId: z.uuid("This is not the id of a claim."),
  version: z.number().int().positive("The version that was on the screen is missing. Load the page again."),
};

/** Why an editor decided so, in words of their own. */
export const reasonInWords = z
  .string()
  .trim()
  .max(2000, "Keep the note under 2,000 characters.")
  .nullish()
  .transform((value) => value || null);
