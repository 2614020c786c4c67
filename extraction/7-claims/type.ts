import type { ClaimType } from "#domain/claim";
import { CHARGE_NOUNS, DEMAND_NOUNS, REJECTING_CUES, UNTRUE } from "#extraction/lexicon/acts";
import { NOT_ANSWERED } from "#extraction/lexicon/phrases";
import type { Reading } from "./reading";
import type { Signs } from "./signs";
import { boasting, liking, naming, uttered, voting, vowing, wanting, wondering } from "./type-by-gesture";
import { type Question, type Typed, typeByWords, yes } from "./type-by-words";

const CHARGES = new Set(CHARGE_NOUNS);
const DEMANDS = new Set(DEMAND_NOUNS);
const REJECTS = new Set(REJECTING_CUES);
const UNANSWERED = new RegExp(`\\b(?:${NOT_ANSWERED})\\b`);

/**
 * The first charge or demand noun among the first words: what a rejection rejects. A conduct ("denied having plans") is
 * neither.
 */
function rejectedNoun(reading: Reading): "charge" | "demand" | null {
  if (/^(?:VERB|AUX)$/.test(reading.content[0]?.pos ?? "")) return null;
  for (const token of reading.content.slice(0, 9)) {
    const lemma = token.lemma.toLowerCase();
    if (CHARGES.has(lemma)) return "charge";
    if (DEMANDS.has(lemma)) return "demand";
    if (/^(?:to|who|which|after|despite)$/.test(lemma)) break;
  }
  return null;
}

/** A speech act reported as not done: "did not respond to questions", "would not say". */
const notDone: Question = (_, { cueNegated, cueWords, cue, infinitive, words }) => {
  if (!cueNegated || cue.has("refuse")) return null;
  if (/\b(?:won't|will not|would not|wouldn't)\b/.test(cueWords)) return yes("refuse", 0.75, "would not");
  if (UNANSWERED.test(cueWords) || (infinitive && UNANSWERED.test(words.slice(0, 40))))
    return yes("refuse", 0.75, "no answer came");
  if (/\b(?:deny|dispute|rule)\b/.test(cueWords)) return yes("confirm", 0.5, "does not deny it");
  if (/\bhelp but\b|\bhesitate\b|\bresist\b/.test(cueWords)) return null;
  if (/\b(?:agree|like|approve|support|trust|believe)\b/.test(cueWords))
    return yes("allege", 0.5, "disagrees");
  return yes("state", 0.6, "a speech act reported as not done");
};

const rejecting: Question = (reading, signs) => {
  if (!signs.cueLemmas.some((lemma) => REJECTS.has(lemma))) return null;
  const noun = rejectedNoun(reading);
  if (noun === "demand" || (signs.infinitive && noun !== "charge"))
    return yes("refuse", 0.75, "rejects a demand, an offer or a plan");
  if (noun === "charge") return yes("deny", 0.8, "rejects a charge or what was said");
  if (/ as (?:a|an|the|merely|just|mere)\b/.test(signs.words) && signs.about === "other")
    return yes("allege", 0.55, "dismisses another's conduct as something bad");
  return yes("deny", 0.5, "rejects");
};

const denying: Question = (reading, { cue }) => {
  if (!cue.has("deny")) return null;
  return rejectedNoun(reading) === "demand"
    ? yes("refuse", 0.6, "denies a request")
    : yes("deny", 0.9, "the cue denies");
};

const NAMED = new RegExp(
  `^(?:(?!it |this |that )[\\p{L}.'’-]+ ){0,4}?(?:${CHARGE_NOUNS.join("|")})s? (?:[\\p{L}-]+ ){0,3}?[“"'‘]?(?:${UNTRUE.join("|")})\\b`,
  "u",
);

/** "described allegations of fraud by the party as lies": a charge told at length, with what it is called behind "as". */
const NAMED_AT_LENGTH = new RegExp(
  `^(?:\\S+ ){0,4}?(?:accusation|allegation|claim|charge|report|criticism|suggestion|rumou?r|assertion|complaint)s? (?:\\S+ ){0,24}?as (?:\\p{L}+ ){0,2}["“'‘]?(?:\\p{L}+ )?(?:${UNTRUE.join("|")})\\b`,
  "u",
);

/** "called the report baseless", "described the claims as lies": a charge by its name, and what it is called. */
const naysaying: Question = (_, { cueLemmas, cueWords, words }) => {
  const calls = cueLemmas.some((lemma) => /^(?:call|describe|brand|label|term|dub|deem)$/.test(lemma));
  const told = `${cueWords.replace(/^(?:ha[sd]|have|was|is)? ?(?:call|descri|brand|label|term|dub|deem)\w* /, "")} ${words}`;
  return calls && (NAMED.test(words) || NAMED_AT_LENGTH.test(words) || NAMED_AT_LENGTH.test(told))
    ? yes("deny", 0.7, "calls what was said untrue")
    : null;
};

/** "defended": one's own conduct is justified, another's is backed. */
const defending: Question = (reading, { cue }) => {
  if (!cue.has("justify")) return null;
  const [first] = reading.inside;
  const foreign =
    first &&
    first.form === "name" &&
    first.actors.some((actor) => !reading.speaking.actors.some((own) => own.name === actor.name));
  return foreign
    ? yes("support", 0.6, "defends somebody else")
    : yes("justify", 0.7, "defends its own conduct");
};

/** A warning about what was done is a charge; a worry about conduct is one too; a warning about what may come stays one. */
const warning: Question = (
  _,
  { cue, cueLemmas, cueWords, past, future, conditional, about, infinitive, words, count },
) => {
  if (!cue.has("warn") || infinitive)
    return cue.has("warn") ? yes("warn", 0.8, `the cue "${cueWords}" warns`) : null;
  const concern = cueLemmas.some((lemma) => /^concern/.test(lemma));
  const aboutDeeds = concern && /^(?:\w+ )*(?:about|over|at|with) /.test(words) && !future;
  if (aboutDeeds && about !== "own") return yes("allege", 0.55, "concern about conduct");
  if (
    past &&
    !future &&
    !conditional &&
    about === "other" &&
    !concern &&
    count.discredit + count.deeds + count.harm > 0 &&
    !/^fear|worr/.test(cueWords)
  )
    return yes("allege", 0.5, "warns of what was done");
  return yes("warn", 0.8, `the cue "${cueWords}" warns`);
};

const CALLS =
  /\bcall(?:s|ed|ing)? (?:\w+ )?(?:on|for|upon)\b|\bask(?:s|ed|ing)? for\b|\bpush(?:es|ed|ing)? for\b|\binsist(?:s|ed|ing)? on\b/;

const calling: Question = (_, { cueWords, words }) =>
  CALLS.test(`${cueWords} ${words.slice(0, 4)}`)
    ? yes("demand", 0.8, `the cue "${cueWords}" calls for it`)
    : null;

const asking: Question = (reading, signs) => {
  const { cue, cueWords, conditional, future, infinitive, cueLemmas, words } = signs;
  const tells =
    infinitive &&
    /\b(?:tell|ask|want|direct|invite|call|expect|force|seek|press|insist)\b/.test(cueLemmas.join(" ")) &&
    reading.addressed.length > 0;
  const orders =
    /^(?:(?!he |she |they |we |i |it )\p{L}+ ){1,3}(?:not )?to \p{L}+/u.test(words) &&
    reading.content.slice(0, 3).every((token) => token.pos !== "VERB" && token.pos !== "AUX") &&
    /\b(?:ask|tell|call|want)\b/.test(cueLemmas.join(" ")) &&
    reading.mode !== "direct" &&
    !/^(?:that|how|whether|if)\b/.test(words);
  if (!cue.has("demand") && !tells && !orders) return null;
  if (cue.has("demand") && conditional && future && /^(?:if|unless)\b/.test(words))
    return yes("warn", 0.5, "names what follows under a condition");
  return yes("demand", cue.has("demand") ? 0.75 : 0.55, `the cue "${cueWords}" asks`);
};

const byCue =
  (type: ClaimType, sure: number): Question =>
  (_, { cue, cueWords }) =>
    cue.has(type) ? yes(type, sure, `the cue "${cueWords}"`) : null;

const agreeing: Question = (_, { cueWords, words }) => {
  if (/\b(?:agree|concur)\w* with\b|\bside[ds]? with\b/.test(`${cueWords} ${words.slice(0, 6)}`))
    return yes("support", 0.65, "agrees with somebody");
  return null;
};

/** Which question is answered first. A cue that says what it is goes before signs in the words. */
const QUESTIONS: readonly Question[] = [
  wondering,
  liking,
  voting,
  vowing,
  boasting,
  notDone,
  calling,
  naysaying,
  rejecting,
  denying,
  byCue("refuse", 0.85),
  agreeing,
  defending,
  warning,
  byCue("allege", 0.8),
  byCue("confirm", 0.7),
  asking,
  byCue("support", 0.75),
  byCue("offer", 0.75),
  naming,
  wanting,
  uttered,
  typeByWords,
];

/** The type of a claim by the rules alone, the rule that decided and how sure it is; `state` when no question is answered with yes. */
export function typeOf(reading: Reading, signs: Signs): Typed {
  for (const question of QUESTIONS) {
    const typed = question(reading, signs);
    if (typed) return typed;
  }
  return yes("state", 0.6, "none of the other nine");
}
