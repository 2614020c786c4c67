/** Verbs of speech whose object is a person: in the passive their subject is spoken to or about, and does not speak. */
export const SPOKEN_TO: ReadonlySet<string> = new Set([
  "accuse",
  "admonish",
  "advise",
  "applaud",
  "ask",
  "assure",
  "attack",
  "berate",
  "blame",
  "charge",
  "chastise",
  "chide",
  "commend",
  "condemn",
  "criticise",
  "criticize",
  "decry",
  "denounce",
  "fault",
  "hail",
  "implore",
  "inform",
  "instruct",
  "lambast",
  "lambaste",
  "mock",
  "order",
  "praise",
  "rebuke",
  "remind",
  "reprimand",
  "ridicule",
  "scold",
  "suspect",
  "tell",
  "urge",
  "warn",
]);

/** Verbs of saying that CUE_ACTS and SAYING leave out. */
export const TELLING: readonly string[] = `
  allude argue assert brand call cite claim confirm contend describe disclose express imply indicate inform insinuate
  invite joke label liken maintain question reiterate repeat reveal signal suggest testify
`
  .trim()
  .split(/\s+/);

/** Cues of what somebody feels or would do, and does not say. */
export const ATTITUDES: ReadonlySet<string> = new Set(
  `admire admiration alarm anxious back bless commit commitment concern concerned credit dread embrace favor favour
  fear like love own prefer prepared put read ready readiness side support supporter supportive toast wary willing
  willingness worry`.split(/\s+/),
);
