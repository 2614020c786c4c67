import { z } from "zod";
import { ACTOR_KINDS } from "#domain/actor";
import { CLAIM_TYPES, SOURCINGS } from "#domain/claim";
import { reasonInWords, seenClaim } from "./claim-input";

/** An actor as an editor names one: somebody known, or somebody new with what they are. */
const actorReference = z.object({
  name: z.string().trim().min(1, "Write a name.").max(200, "Keep the name under 200 characters."),
  /** needed only where nobody is known by the name */
  kind: z.enum(ACTOR_KINDS).nullish(),
});
export type ActorReference = z.output<typeof actorReference>;

const namedOnce = z
  .array(actorReference)
  .max(20, "Name at most 20.")
  .transform((list) =>
    list.filter((one, index) => list.findIndex((other) => other.name === one.name) === index),
  );

const quotedSpan = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quotation: z.string().min(1),
});
export const quotedSpans = z.array(quotedSpan).max(20, "A claim has at most 20 stretches of words.");

/** The parts of a claim that an editor may give. */
const claimParts = {
  type: z.enum(CLAIM_TYPES).optional(),
  sourcing: z.enum(SOURCINGS).optional(),
  /** the person by name; null where nobody is named */
  speaker: z.string().trim().min(1).max(200).nullable().optional(),
  office: z.string().trim().min(1).max(300).nullable().optional(),
  actors: namedOnce.optional(),
  targets: namedOnce.optional(),
  said: z.iso.date("This date does not exist. Write it as 25 Jul 2025.").nullable().optional(),
  content: quotedSpans.min(1, "A claim needs words of the article. Nothing was saved.").optional(),
  source: quotedSpans.optional(),
  cue: quotedSpans.optional(),
  /** for charges: a known allegation by its slug, or a new proposition */
  allegation: z
    .union([
      z.object({ slug: z.string().min(1) }),
      z.object({ proposition: z.string().trim().min(3, "Write the proposition as a sentence.").max(500) }),
    ])
    .nullable()
    .optional(),
};

/** What an editor may change on a claim. Only the parts that are given change. */
export const correction = z.object({ ...claimParts, ...seenClaim, why: reasonInWords });
export type Correction = z.output<typeof correction>;

/** A claim that the machine missed, as an editor marks it in a version of an article. */
export const missedClaim = z.object({
  ...claimParts,
  articleVersionId: z.uuid("This is not the id of an article's version."),
  type: z.enum(CLAIM_TYPES, "Choose what the claim does: its type."),
  content: quotedSpans.min(1, "Select the words of the claim in the article."),
  /** the charges that it answers */
  answers: z.array(z.uuid()).max(20, "Link at most 20 charges at once.").default([]),
  why: reasonInWords,
});
