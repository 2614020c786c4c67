import type { ActorKind, AffiliationRole } from "./actor";
import type { Answer } from "./answer";
import type { ClaimMode, ClaimType, RejectionReason, Sourcing } from "./claim";
import type { MatrixViewName } from "./matrix-view";
import type { Role } from "./principal";
import type { Unit } from "./unit";

/**
 * What the types are called: a claim of this type is "a charge", its actor "alleges" something, or "accuses"
 * those whom the claim is about.
 */
export const TYPE_WORDS: Readonly<Record<ClaimType, { noun: string; verb: string; toward: string }>> = {
  allege: { noun: "charge", verb: "alleges", toward: "accuses" },
  deny: { noun: "denial", verb: "denies", toward: "denies, about" },
  justify: { noun: "justification", verb: "justifies", toward: "justifies, about" },
  confirm: { noun: "admission", verb: "admits", toward: "admits, about" },
  refuse: { noun: "refusal", verb: "declines", toward: "declines, about" },
  warn: { noun: "warning", verb: "warns", toward: "warns" },
  demand: { noun: "demand", verb: "demands", toward: "demands of" },
  offer: { noun: "offer", verb: "offers", toward: "offers" },
  support: { noun: "support", verb: "supports", toward: "supports" },
  state: { noun: "statement", verb: "states", toward: "states, about" },
};

/** The order in which the types are drawn and listed everywhere. */
export const TYPE_ORDER = [
  "allege",
  "deny",
  "justify",
  "confirm",
  "refuse",
  "warn",
  "demand",
  "offer",
  "support",
  "state",
] as const satisfies readonly ClaimType[];

/** How a charge stands, in words. */
export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  denied: "denied",
  justified: "justified",
  countered: "countered",
  admitted: "admitted",
  declined: "declined",
  before: "replied before",
  otherwise: "replied otherwise",
  none: "no reply found",
};

export const MODE_WORDS: Readonly<Record<ClaimMode, string>> = {
  direct: "direct",
  mixed: "mixed",
  indirect: "indirect",
};

export const SOURCING_WORDS: Readonly<Record<Sourcing, string>> = {
  record: "on the record",
  anonymous: "anonymous source",
  hearsay: "at second hand",
  outlet: "the outlet's own voice",
};

export const KIND_WORDS: Readonly<Record<ActorKind, string>> = {
  country: "country",
  organisation: "organisation",
  alliance: "alliance",
  office: "office",
  person: "person",
  media: "media",
};

export const REJECTION_WORDS: Readonly<Record<RejectionReason, string>> = {
  "not-a-claim": "not a claim",
  "wrong-words": "wrong words",
  "wrong-source": "wrong source",
  "outlets-own-voice": "the outlet's own voice",
  doubled: "doubled",
  other: "other",
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  reader: "Reader",
  editor: "Editor",
  reviewer: "Reviewer",
  admin: "Administrator",
};

/** The fields of a claim that bear a reason, in the order of the form, with their names there. */
export const REASON_FIELDS = [
  ["words", "Words"],
  ["type", "Type"],
  ["speaker", "Speaker"],
  ["actors", "For"],
  ["targets", "Target"],
  ["said", "Said"],
  ["sourcing", "Source"],
  ["allegation", "Allegation"],
  ["respondsTo", "Answers"],
] as const;

/** What a figure counts, many of it. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  claims: "claims",
  statements: "statements",
  articles: "articles",
  outlets: "outlets",
  clusters: "syndication clusters",
};

/** What a figure counts, one of it; what accuser by accused counts in claims are charges. */
export const unitNoun = (unit: Unit, view?: MatrixViewName): string =>
  unit === "claims" && view === "pairs" ? "charge" : UNIT_WORDS[unit].slice(0, -1);

/** How each unit counts, in one sentence. */
export const UNIT_RULES: Readonly<Record<Unit, string>> = {
  claims: "Each claim counts for itself, wherever it is printed.",
  statements:
    "What an actor says on one allegation, in one type, on one day counts once, however often it is printed; a claim under no allegation or without a day counts for itself.",
  articles: "An article counts once in a cell and once in a margin, however many claims it holds.",
  outlets:
    "An outlet counts once in a cell and once in a margin, however often it prints; articles whose outlet is not known count as one together.",
  clusters:
    "The copies of one text, as of an agency's that several outlets print, count once in a cell and once in a margin together; an article that is no copy counts for itself.",
};

const THOUSANDS = new Intl.NumberFormat("en-GB");

/** A count as it is written here: "12,345". */
export const inThousands = (count: number): string =>
  count < 1000 ? String(count) : THOUSANDS.format(count);

/** "1 claim", "2 claims": the number and its noun. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${inThousands(count)} ${count === 1 ? noun : plural}`;

/** Names in a row: "China", "China and Russia", "China, Russia and Iran". */
export const inARow = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** How an actor belongs to a body: "speaks for Ruritania". */
export const AFFILIATION_WORDS: Readonly<Record<AffiliationRole, string>> = {
  "speaks-for": "speaks for",
  "office-of": "is an office of",
  "member-of": "is a member of",
  "agency-of": "is an agency of",
};
