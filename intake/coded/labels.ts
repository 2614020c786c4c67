import type { ClaimType } from "#domain/claim";
import type { CodedMapping, CodedRole, LabelMeaning } from "#domain/coded";

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
const ROLE_WORDS: Readonly<Record<CodedRole, readonly string[]>> = {
  speaker: ["speaker", "person", "source", "sayer", "claimant", "who"],
  actor: ["actor", "organization", "organisation", "party", "institution", "affiliation", "onbehalfof"],
  target: ["target", "accused", "addressee", "recipient", "object", "against", "whom"],
  type: ["type", "act", "claimtype", "speechact", "category", "label", "kind"],
  concept: ["concept", "frame", "topic", "thread", "allegationthread", "issue"],
  agrees: ["agreement", "agrees", "stance", "polarity", "position"],
  answers: ["answers", "answer", "replyto", "repliesto", "reply", "respondsto", "responseto", "response"],
  coder: ["coder", "annotator"],
};
const roleByWord = new Map(
  Object.entries(ROLE_WORDS).flatMap(([role, words]) =>
    words.map((word) => [word, role as CodedRole] as const),
  ),
);

const plain = (label: string): string => label.toLowerCase().replace(/[^\p{L}]+/gu, "");

/** Nobody said what anything means: the usual words decide. */
export const AS_USUAL: CodedMapping = { labels: {}, fields: {} };

/** Under which label an archive's agreement is listed, so that its two sides can be told apart. */
export const agreementLabel = (agrees: boolean): string => `agreement: ${agrees ? "yes" : "no"}`;
const AGREEMENT: Readonly<Record<string, ClaimType>> = {
  [agreementLabel(true)]: "allege",
  [agreementLabel(false)]: "deny",
};

const PARTS: readonly (CodedRole | null)[] = ["speaker", "actor", "target", "answers"];
const isPart = (role: CodedRole | null): role is "speaker" | "actor" | "target" | "answers" =>
  PARTS.includes(role);

/** What a label means: as somebody said, else by the usual words; null where neither tells. */
export function meaningOf(label: string, { labels }: CodedMapping = AS_USUAL): LabelMeaning | null {
  if (label === "") return null;
  const said = Object.hasOwn(labels, label) ? labels[label] : undefined;
  if (said) return said;
  const role = roleByWord.get(plain(label)) ?? null;
  return AGREEMENT[label] ?? typeByLabel.get(plain(label)) ?? (isPart(role) ? role : null);
}

/** What a variable of this name tells of a claim; null where it tells nothing that is known. */
export function roleOf(name: string, { fields }: CodedMapping = AS_USUAL): CodedRole | null {
  const said = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (said) return said === "nothing" ? null : said;
  return roleByWord.get(plain(name)) ?? null;
}

/** Coded agreement: 1, true, yes, pro; 0, false, no, contra. */
export function agreementOf(value: string | null | undefined): boolean | null {
  if (value && /^(?:1|true|yes|agree\w*|pro|for|positive|support)$/iu.test(value)) return true;
  return value && /^(?:0|-1|false|no|disagree\w*|contra|con|against|negative|oppose)$/iu.test(value)
    ? false
    : null;
}
