import type { Answer } from "./answer";
import type { ClaimType } from "./claim";

/** What the codebook says of one type; the words follow the annotation guidelines. */
export interface TypeEntry {
  /** the question whose yes gives a claim this type; the types are asked in the order of `CLAIM_TYPES` */
  readonly question: string;
  readonly meaning: string;
  /** words that often bring it in; they hint, the question decides */
  readonly cues: readonly string[];
  /** where people hesitate, and how it was settled */
  readonly edges: readonly string[];
}

export const TYPE_ENTRIES: Readonly<Record<ClaimType, TypeEntry>> = {
  deny: {
    question: "Does it say that a charge against the speaker's side, or an ally, is untrue or baseless?",
    meaning: "The fact itself is disputed: it did not happen, or not so.",
    cues: ["deny", "reject", "dismiss", "never", "completely false"],
    edges: [
      "Needs a charge somewhere: printed, presupposed or well known.",
      "“Rejected the allegations” is a denial, even though its words are a noun.",
    ],
  },
  confirm: {
    question: "Does it admit a charge, or a fact held against the speaker's side?",
    meaning: "The speaker's side grants what it is charged with, in whole or in part.",
    cues: ["admit", "acknowledge", "concede", "confirm"],
    edges: [
      "A body that claims responsibility for an act admits it.",
      "A plain fact that nobody holds against the speaker is a statement.",
    ],
  },
  justify: {
    question: "Does it leave the conduct standing, and defend it as legitimate, normal or well meant?",
    meaning:
      "Not “we did not”, but “we may”: a right, self-defence, usual practice, the speaker's good record.",
    cues: ["defend", "insist", "right to", "constructive"],
    edges: [
      "Needs no charge in the article: one may defend oneself before one is accused.",
      "Where the fact is disputed too, it is a denial: that question comes first.",
    ],
  },
  refuse: {
    question: "Does it decline a demand, a proposal, a comment, or a condemnation that somebody asked for?",
    meaning: "Something was asked for and is not given.",
    cues: ["refuse", "decline", "will not", "rule out"],
    edges: [
      "“Did not respond to a request for comment” is a refusal, and stands as “declined”.",
      "A speech act reported as not done is a refusal when it was asked for, else a statement.",
    ],
  },
  warn: {
    question: "Does it announce or hint at harm or a cost, if something happens?",
    meaning: "Threats, warnings, ultimatums, and fear of harm that others may do.",
    cues: ["warn", "threaten", "consequences", "ultimatum"],
    edges: [
      "A punishment that is announced is a warning without an “if”, too.",
      "Worry about harm to come is a warning; outrage about harm done is a charge.",
    ],
  },
  allege: {
    question: "Does it say that somebody did, does or is something wrongful or discreditable?",
    meaning:
      "One claim of this type is a charge. The proposition that several charges share is an allegation: the two are counted apart.",
    cues: ["accuse", "allege", "blame", "criticise", "condemn", "claim"],
    edges: [
      "A charge that answers a charge is a counter-accusation. That follows from the link and is no type of its own.",
      "A wrong that is merely presupposed inside a demand or an offer does not make it a charge.",
      "“Blamed NATO's expansion” is a charge, even though its words are a noun.",
    ],
  },
  demand: {
    question: "Does it ask, urge or order somebody to act or to stop?",
    meaning: "The addressee is to do something, or to leave it.",
    cues: ["demand", "urge", "call on", "must", "should"],
    edges: [
      "Label what the sentence is there to do: “must stop arming them” demands, though it implies a wrong.",
    ],
  },
  offer: {
    question: "Does it promise, propose, pledge, agree or declare willingness?",
    meaning: "The speaker binds itself, or is ready to.",
    cues: ["offer", "pledge", "vow", "agree", "ready to"],
    edges: ["A promise to do harm is a warning: that question comes first."],
  },
  support: {
    question: "Does it praise, endorse, thank or side with somebody?",
    meaning: "The speaker stands with another.",
    cues: ["praise", "back", "welcome", "stand with"],
    edges: ["Praise for the speaker's own conduct, where that is in doubt, is a justification."],
  },
  state: {
    question: "None of these?",
    meaning: "Information, opinion, deliberation: everything attributed that does nothing of the above.",
    cues: ["say", "tell", "note", "add"],
    edges: [
      "A content that only names a topic (“on Russia”) is a statement.",
      "What the speaker itself weighs or fears for its own plans is a statement.",
    ],
  },
};

/** What the codebook says of how a charge stands toward one accused. */
export const ANSWER_ENTRIES: Readonly<Record<Answer, { strategy: string; meaning: string }>> = {
  denied: { strategy: "Denial", meaning: "The accused says the charge is untrue or baseless." },
  justified: {
    strategy: "Justification",
    meaning: "The accused leaves the conduct standing and defends it.",
  },
  countered: {
    strategy: "Counter-accusation, counter-demand, counter-threat",
    meaning: "The accused answers with a charge, a demand or a warning of its own.",
  },
  admitted: { strategy: "Admission", meaning: "The accused grants the charge, in whole or in part." },
  declined: {
    strategy: "Non-answer",
    meaning: "The accused declines to comment, or a source says that it did not reply.",
  },
  before: {
    strategy: "Replied before",
    meaning: "No reply to this charge, but an earlier denial of the same allegation by the same accused.",
  },
  otherwise: {
    strategy: "Replied otherwise",
    meaning: "The accused answers with a statement, an offer or praise: a reply, yet none of the above.",
  },
  none: {
    strategy: "No reply found",
    meaning:
      "None of these in the articles of the workspace. A reply may exist elsewhere: the corpus is silent, not the accused.",
  },
};

/** Settled questions that belong to no one type. */
export const SETTLED: readonly { readonly title: string; readonly words: string }[] = [
  {
    title: "Several acts in one quotation",
    words: "The main act decides: the one that the sentence is there to make.",
  },
  {
    title: "Where a claim begins and ends",
    words:
      "The words attributed, without the cue and without a leading “that”. A cue in the middle leaves one claim of two parts; a new sentence with its own cue is a new claim.",
  },
  {
    title: "Verbs that take a noun",
    words: "“Rejected the allegations” and “accused Beijing of aiding Moscow” are claims, without a clause.",
  },
  {
    title: "Thoughts and plans",
    words: "What somebody believes, hopes or plans counts when the article reports it.",
  },
  {
    title: "On whose behalf",
    words:
      "Capitals, seats of government and officials stand for their country: Beijing, the Kremlin, “U.S. officials”. A head of state or of government speaks for the country. A person who speaks for nobody is their own actor.",
  },
  {
    title: "Who answers a charge",
    words:
      "The accused, its offices and its people. A reply by others is shown and marked “not the accused”; critics who pile on are not linked.",
  },
  {
    title: "What a reply is linked to",
    words:
      "The charge it answers, not the nearest claim; where the charge stands several times, all that it plausibly meets.",
  },
  {
    title: "No source in the text",
    words: "“… is accused of …” has no actor. A document or a statement takes its issuer.",
  },
  {
    title: "Joint statements",
    words: "All bodies are actors, and no speaker is named.",
  },
  {
    title: "The outlet's own words",
    words: "What the reporter says in the paper's own voice is no claim.",
  },
];
