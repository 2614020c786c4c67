import { z } from "zod";
import { nameKey } from "#domain/actor";
import { reasonInWords } from "../claims/claim-input";

/** Which actor an editor means, and which version of it was on the screen. */
export const seenActor = {
  actorId: z.uuid("This is not the id of an actor."),
  version: z.number().int().positive("The version that was on the screen is missing. Load the page again."),
  why: reasonInWords,
};

/** A name of an actor: with a letter or a figure in it. */
export const actorName = z
  .string()
  .trim()
  .min(1, "Write a name.")
  .max(200, "Keep the name under 200 characters.")
  .refine((name) => nameKey(name) !== "", "A name needs a letter or a figure.");
