import type { ClaimType } from "#domain/claim";
import { CHARGE_NOUNS, DECLINED, DEMAND_NOUNS, REJECTING_CUES } from "#extraction/lexicon/acts";
import type { Reading } from "./reading";
import { type Signs, signsOf } from "./signs";

const CHARGES = new Set(CHARGE_NOUNS);
const DEMANDS = new Set(DEMAND_NOUNS);
const REJECTS = new Set(REJECTING_CUES);
const DECLINES = new Set(DECLINED);

export interface Typed {
  readonly type: ClaimType;
  readonly reason: string;
  /** 0–1: how sure the rule is */
  readonly sure: number;
}

type Question = (reading: Reading, signs: Signs) => Typed | null;

const yes = (type: ClaimType, sure: number, reason: string): Typed => ({ type, sure, reason });

/** The first charge or demand noun among the first words of the content: what a rejection rejects. */
function rejectedNoun(reading: Reading): "charge" | "demand" | null {
  for (const token of reading.content.slice(0, 12)) {
    if (token.pos === "ADP" && token.text.toLowerCase() !== "of" && reading.content.indexOf(token) > 3) break;
    const lemma = token.lemma.toLowerCase();
    if (CHARGES.has(lemma)) return "charge";
    if (DEMANDS.has(lemma)) return "demand";
  }
  return null;
}

const rejecting: Question = (reading, signs) => {
  if (!signs.cueLemmas.some((lemma) => REJECTS.has(lemma))) return null;
  const noun = rejectedNoun(reading);
  if (noun === "demand") return yes("refuse", 0.75, "rejects a demand, an offer or a plan");
  if (noun === "charge" || signs.untrue > 0 || signs.infinitive === false) {
    if (signs.cueLemmas.includes("oppose") || signs.cueLemmas.includes("opposition"))
      return yes("allege", 0.45, "opposes something");
    return yes("deny", noun ? 0.8 : 0.55, "rejects a charge or what was said");
  }
  return yes("refuse", 0.5, "rejects");
};

const notDone: Question = (_, signs) => {
  const told = signs.cueLemmas.join(" ");
  if (!signs.cueNegated) return null;
  if (/\b(?:respond|reply|answer|return|comment|address|say|elaborate|discuss|disclose)\b/.test(told))
    return yes("refuse", 0.75, "a reply that was asked for was not given");
  if (/\b(?:deny|dispute|rule)\b/.test(told)) return yes("confirm", 0.5, "does not deny it");
  return signs.cue.has("refuse") ? null : yes("state", 0.6, "a speech act reported as not done");
};

const byCue =
  (type: ClaimType, sure = 0.8): Question =>
  (_, signs) =>
    signs.cue.has(type) ? yes(type, sure, `the cue "${signs.cueLemmas.join(" ")}" says so`) : null;

const deny: Question = (reading, signs) => {
  if (signs.cue.has("deny")) return yes("deny", 0.9, "the cue denies");
  const own = signs.about === "own";
  const words = reading.content.map((token) => token.text.toLowerCase()).join(" ");
  if (
    /\b(?:completely|totally|absolutely|simply|entirely|categorically|patently|just|is|are|was|were) (?:not true|untrue|false|baseless|groundless|unfounded|fabricated|nonsense|a lie|lies|a hoax|fake news|absurd)\b/.test(
      words,
    )
  )
    return yes("deny", 0.7, "calls a charge untrue");
  if (
    /\b(?:baseless|groundless|unfounded|false) (?:accusation|allegation|claim|charge|narrative|report)/.test(
      words,
    )
  )
    return yes("deny", 0.65, "calls the charge baseless");
  if (
    /\bnever heard of\b|\bno (?:truth|evidence|basis|knowledge)\b|\bnothing to do with\b|\bnot (?:a party|involved|aware)\b/.test(
      words,
    ) &&
    signs.about !== "other"
  )
    return yes("deny", 0.65, "says there is nothing in it");
  if (
    own &&
    reading.charged &&
    /\b(?:did not|didn n't|did n't|have never|has never|had never|never|has not|have not|had not|do not|does not|do n't|does n't|is not|are not|was not|am not) \b/.test(
      words,
    ) &&
    signs.wrong + signs.harm + signs.untrue > 1 &&
    !signs.future
  )
    return yes("deny", 0.5, "says of its own side that it did not");
  return null;
};

const justify: Question = (reading, signs) => {
  const words = reading.content.map((token) => token.text.toLowerCase()).join(" ");
  if (signs.about === "other" && !/\bin defen[cs]e of\b|\bright to\b/.test(words)) return null;
  if (
    /\b(?:has|have|had) (?:the|a|every|full) right to\b|\bin (?:self-?\s?defen[cs]e|defen[cs]e of|response to|line with|accordance with)\b|\bnothing wrong\b|\bwas aimed at\b|\b(?:legitimate|lawful|defensive|constructive|perfectly legal)\b/.test(
      words,
    )
  )
    return yes("justify", 0.6, "defends the conduct as right or well-meant");
  if (signs.about === "own" && signs.good >= 2 && signs.wrong <= 1 && !signs.asks)
    return yes("justify", 0.45, "stresses its own good record");
  return signs.cue.has("justify") && signs.about !== "nobody" ? yes("justify", 0.5, "the cue defends") : null;
};

const warn: Question = (reading, signs) => {
  const words = reading.content.map((token) => token.text.toLowerCase()).join(" ");
  if (
    /\b(?:consequences|held accountable|pay a (?:heavy )?price|pay the price|not stand by|not hesitate to|impose costs|face (?:sanctions|consequences)|all options|red line|retaliat\w+|be forced to)\b/.test(
      words,
    )
  )
    return yes("warn", 0.65, "hints at harm or a cost");
  if (signs.conditional && signs.future && signs.harm + signs.wrong > 0)
    return yes("warn", 0.5, "harm announced under a condition");
  if (/\bwatching (?:closely|carefully)\b/.test(words)) return yes("warn", 0.5, "says it is watching");
  return null;
};

const demand: Question = (_, signs) => {
  if (signs.asks && signs.about !== "own") return yes("demand", 0.55, "says what others must do");
  if (signs.imperative) return yes("demand", 0.45, "an imperative");
  return null;
};

const allege: Question = (_, signs) => {
  const score = signs.wrong - signs.praise * 0.7;
  if (signs.about === "own" && score < 2) return null;
  return score >= 1 ? yes("allege", Math.min(0.8, 0.4 + 0.12 * score), "words of wrong or discredit") : null;
};

const support: Question = (_, signs) =>
  signs.praise >= 1 && signs.praise > signs.wrong && signs.about !== "own"
    ? yes("support", 0.4, "words of praise")
    : null;

const offer: Question = (reading, signs) => {
  const words = reading.content.map((token) => token.text.toLowerCase()).join(" ");
  if (
    /\b(?:is|are|am|was|were|be|stands?|remains?) (?:ready|willing|prepared|open|committed) to\b/.test(words)
  )
    return yes("offer", 0.6, "declares willingness");
  if (
    signs.about === "own" &&
    /\b(?:will|wo|'ll|’ll|would)\b/.test(words) &&
    !signs.negated &&
    signs.ready > 0
  )
    return yes("offer", 0.45, "says what its own side will do");
  return null;
};

const declined: Question = (reading, signs) => {
  if (signs.cue.has("refuse")) return yes("refuse", 0.85, "the cue declines");
  const words = reading.content.map((token) => token.text.toLowerCase()).join(" ");
  if (
    /^(?:no comment|i (?:am|'m) not going to|i wo n't)/.test(words) ||
    /\bwill not accept\b|\bout of the question\b/.test(words)
  )
    return yes("refuse", 0.6, "declines");
  return signs.infinitive && DECLINES.has(reading.content[1]?.lemma ?? "") && signs.cueNegated
    ? yes("refuse", 0.7, "declines to say")
    : null;
};

/** Which of the ten questions is answered first. A cue that says it itself goes before signs in the words. */
const QUESTIONS: readonly Question[] = [
  notDone,
  rejecting,
  byCue("deny", 0.9),
  byCue("refuse", 0.85),
  byCue("warn"),
  byCue("allege"),
  byCue("confirm", 0.7),
  byCue("demand", 0.75),
  byCue("support", 0.75),
  byCue("offer", 0.75),
  deny,
  justify,
  declined,
  warn,
  allege,
  demand,
  offer,
  support,
];

/** The type of a claim, the rule that decided and how sure it is; `state` when no question is answered with yes. */
export function typeOf(reading: Reading): Typed {
  const signs = signsOf(reading);
  for (const question of QUESTIONS) {
    const typed = question(reading, signs);
    if (typed) return typed;
  }
  return yes("state", 0.6, "none of the other nine");
}
