import { z } from "zod";
import { reasonInWords } from "../claims/claim-input";

/** Which change of position an editor judges, as it was on the screen, and why. */
export const judgedReversal = z.object({
  /** actor and allegation by slug, the replies before and after by the ids of their claims */
  actor: z.string().min(1).max(100),
  allegation: z.string().min(1).max(100),
  before: z.uuid("This is not the id of a claim."),
  after: z.uuid("This is not the id of a claim."),
  /** of the verdict that was on the screen; null where nobody had decided */
  version: z.number().int().positive().nullable(),
  reason: reasonInWords,
});
export type JudgedReversal = z.output<typeof judgedReversal>;
