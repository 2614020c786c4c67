import type { ClaimType } from "#domain/claim";

/** What coders of other tools call our types; lower case, letters alone. */
const TYPES: Readonly<Record<ClaimType, readonly string[]>> = {
  deny: ["deny", "denies", "denial", "denied", "reject", "rejection", "refute"],
  confirm: [
    "confirm",
    "confirmation",
    "acknowledge",
    "acknowledgement",
    "acknowledgment",
    "admit",
    "admission",
  ],
  justify: ["justify", "justification", "defend", "defence", "defense", "explanation"],
  refuse: ["refuse", "refusal", "decline", "nocomment"],
  warn: ["warn", "warning", "threat", "threaten", "threatens"],
  allege: [
    "allege",
    "allegation",
    "accuse",
    "accusation",
    "charge",
    "criticism",
    "blame",
    "condemn",
    "condemnation",
  ],
  demand: ["demand", "request", "call", "appeal", "urge"],
  offer: ["offer", "promise", "pledge", "commitment", "proposal"],
  support: ["support", "praise", "endorse", "endorsement", "approval"],
  state: ["state", "statement", "claim", "say", "opinion", "other"],
};
const typeByLabel = new Map(
  Object.entries(TYPES).flatMap(([type, labels]) =>
    labels.map((label) => [label, type as ClaimType] as const),
  ),
);

/** What a marked span or a variable is for, where it is no claim itself. */
export const ROLES = ["speaker", "actor", "target", "type", "concept", "agrees", "coder"] as const;
export type CodedRole = (typeof ROLES)[number];
const ROLE_WORDS: Readonly<Record<CodedRole, readonly string[]>> = {
  speaker: ["speaker", "person", "source", "sayer", "claimant", "who"],
  actor: ["actor", "organization", "organisation", "party", "institution", "affiliation", "onbehalfof"],
  target: ["target", "accused", "addressee", "recipient", "object", "against", "whom"],
  type: ["type", "act", "claimtype", "speechact", "category", "label", "kind"],
  concept: ["concept", "frame", "topic", "thread", "allegationthread", "issue"],
  agrees: ["agreement", "agrees", "stance", "polarity", "position"],
  coder: ["coder", "annotator"],
};
const roleByWord = new Map(
  Object.entries(ROLE_WORDS).flatMap(([role, words]) =>
    words.map((word) => [word, role as CodedRole] as const),
  ),
);

const plain = (label: string): string => label.toLowerCase().replace(/[^\p{L}]+/gu, "");

/** Which labels of an archive stand for which type; what it leaves open goes by the usual words. */
export type LabelMapping = Readonly<Record<string, ClaimType>>;

/** Our type that a label names; null where it names none. */
export const typeOf = (label: string | null | undefined, mapping: LabelMapping = {}): ClaimType | null =>
  label ? (mapping[label] ?? typeByLabel.get(plain(label)) ?? null) : null;

/** What a variable or a mark of this name tells of a claim; null where it tells nothing that is known. */
export const roleOf = (name: string): CodedRole | null => roleByWord.get(plain(name)) ?? null;

/** Coded agreement: 1, true, yes, pro; 0, false, no, contra. */
export function agreementOf(value: string | null | undefined): boolean | null {
  if (value && /^(?:1|true|yes|agree\w*|pro|for|positive|support)$/iu.test(value)) return true;
  return value && /^(?:0|-1|false|no|disagree\w*|contra|con|against|negative|oppose)$/iu.test(value)
    ? false
    : null;
}
