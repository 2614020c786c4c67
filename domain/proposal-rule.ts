import { z } from "zod";
import { PROPOSAL_KINDS, PROPOSAL_SUBJECTS, READING_FIELDS } from "./rereading";

/** Which proposals a list shows or a rule decides on. What is null asks nothing. */
export const proposalRule = z.object({
  rereading: z.uuid().nullable().default(null),
  article: z.uuid().nullable().default(null),
  /** are they about claims, or about which claim answers which charge? */
  subject: z.enum(PROPOSAL_SUBJECTS).nullable().default(null),
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

const one = (value: unknown): string | undefined => (typeof value === "string" && value ? value : undefined);
const DECIDED: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** Reads the rule that an address or a form asks for; what makes no sense in it asks nothing. */
export function ruleFrom(parts: Readonly<Record<string, unknown>>): ProposalRule {
  const above = Number.parseFloat(one(parts.above) ?? "");
  const read = (part: keyof ProposalRule, value: unknown) => {
    const { success, data } = proposalRule.shape[part].safeParse(value);
    return success ? data : null;
  };
  return proposalRule.parse({
    rereading: read("rereading", one(parts.rereading) ?? null),
    article: read("article", one(parts.article) ?? null),
    subject: read("subject", one(parts.subject) ?? null),
    kind: read("kind", one(parts.kind) ?? null),
    field: read("field", one(parts.field) ?? null),
    decided: DECIDED[one(parts.decided) ?? ""] ?? null,
    above: Number.isNaN(above) ? null : Math.min(1, Math.max(0, above)),
  });
}

/** The parts of an address that ask for a rule. */
export const ruleParts = ({ rereading, article, subject, kind, field, decided, above }: ProposalRule) => ({
  rereading: rereading ?? undefined,
  article: article ?? undefined,
  subject: subject ?? undefined,
  kind: kind ?? undefined,
  field: field ?? undefined,
  decided: decided === null ? undefined : decided ? "yes" : "no",
  above: above === null ? undefined : String(above),
});
