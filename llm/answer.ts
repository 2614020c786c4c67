import { z } from "zod";
import { ACTOR_KINDS } from "#domain/actor";
import { CLAIM_TYPES } from "#domain/claim";

const actor = z.object({ name: z.string(), kind: z.enum(ACTOR_KINDS) });

/** A claim as a language model tells it: in words of the article, never in offsets. */
const toldClaim = z.object({
  paragraph: z.number().describe("number of the paragraph in which the quotation begins"),
  source: z.string().describe("the words that name who says it, exactly as printed; empty where none do"),
  cue: z.string().describe("the words that signal the report, exactly as printed; empty where none do"),
  content: z
    .array(z.string())
    .describe(
      "the words that are attributed, exactly as printed; several pieces where the cue interrupts them",
    ),
  type: z.enum(CLAIM_TYPES),
  speaker: z
    .string()
    .nullable()
    .describe("full name of the person who speaks; null for a body or an unnamed source"),
  actors: z.array(actor).describe("on whose behalf it is said"),
  targets: z.array(actor).describe("whom the act is about"),
  said: z
    .string()
    .nullable()
    .describe("day of the utterance as YYYY-MM-DD; null where the text does not tell"),
  answers: z
    .array(z.number())
    .describe("positions, from 1, in this list, of the charges that this claim answers"),
});
export type ToldClaim = z.infer<typeof toldClaim>;

/** What a model is to answer about one window. Bounds are kept by the code: not every server knows them in a schema. */
export const toldAnswer = z.object({ claims: z.array(toldClaim) });

/** Claims of one answer that are looked at; what comes after them is dropped. */
export const MOST_CLAIMS = 150;
