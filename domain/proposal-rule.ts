import { z } from "zod";
import { PROPOSAL_KINDS, READING_FIELDS } from "./rereading";

/** Which proposals a list shows or a rule decides on. What is null asks nothing. */
export const proposalRule = z.object({
  rereading: z.uuid().nullable().default(null),
  article: z.uuid().nullable().default(null),
  kind: z.enum(PROPOSAL_KINDS).nullable().default(null),
  /** a part that they would change */
  field: z.enum(READING_FIELDS).nullable().default(null),
  /** has an editor decided on the claim? */
  decided: z.boolean().nullable().default(null),
  /** how probable the new reading must be, 0–1 */
  above: z.number().min(0).max(1).nullable().default(null),
});
export type ProposalRule = z.output<typeof proposalRule>;

/** Every proposal. */
export const NO_RULE: ProposalRule = proposalRule.parse({});
