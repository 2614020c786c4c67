import { z } from "zod";

export const personName = z
  .string()
  .trim()
  .min(1, "Write a name.")
  .max(200, "Keep the name under 200 characters.");

/** Which person an administrator means, and which version of the account was on the screen. */
export const seenPerson = {
  userId: z.uuid("This is not the id of an account."),
  version: z.number().int().positive("The version that was on the screen is missing. Load the page again."),
};
