import type { ClaimType } from "#domain/claim";
import { DISCREDIT_ABROAD } from "#extraction/lexicon/acts";
import { isOwn, type Reading } from "./reading";
import type { Signs } from "./signs";

/** A type with the rule that decided. */
export interface Typed {
  readonly type: ClaimType;
  readonly reason: string;
  /** 0–1: how sure the rule is */
  readonly sure: number;
}

export type Question = (reading: Reading, signs: Signs) => Typed | null;

export const yes = (type: ClaimType, sure: number, reason: string): Typed => ({ type, sure, reason });

const turn = (signs: Signs, type: ClaimType): string | null => signs.turns.get(type) ?? null;

/** A participle that carries a rejection on ("rejected the claims, insisting …") denies or justifies with it. */
const carriesOn: Question = (reading, { about, count, turns }) => {
  const before = reading.before;
  if (!before) return null;
  if (before === "deny" && count.discredit + count.deeds > 1)
    return yes("allege", 0.5, "carries on a denial with a charge");
  if (before === "deny" && about !== "other")
    return count.good > 0 || turns.has("justify")
      ? yes("justify", 0.55, "carries on a denial with its own good record")
      : yes("deny", 0.55, "carries on a denial");
  return before === "allege" && about !== "own" && !turns.has("support") && count.praise === 0
    ? yes("allege", 0.5, "carries on a charge")
    : null;
};

const performs: Question = (_, { performs: type }) =>
  type ? yes(type, 0.65, "does it in the first person") : null;

const ABROAD = new Set(DISCREDIT_ABROAD);

/** Does a state speak? */
const ofState = ({ speaking }: Reading): boolean => speaking.actors.some(({ kind }) => kind === "country");

/** What has not been done so far may still be. */
const NOT_YET = /\b(?:yet|decision|decided|date|details?|so far)\b/;

const deny: Question = (reading, signs) => {
  const said = turn(signs, "deny");
  if (
    said &&
    (signs.about !== "other" ||
      /reflect|unsubstantiated|inaccurate|incorrect|fabricated|untrue|false|baseless|groundless|unfounded|lie|hoax|nonsense|misconstrued|misquoted|misunderstood|context|refuted|debunked/.test(
        said,
      ))
  )
    return yes("deny", 0.65, `"${said}"`);
  const never =
    /\b(?:did not|didn't|ha(?:s|ve|d) never|ha(?:s|ve|d) not|hasn't|haven't|hadn't|never|(?:is|are|was|were) not|isn't|aren't|wasn't|weren't)\b/.test(
      signs.words,
    );
  const none = /^(?:no|none of|not a single|not one)\b/.test(signs.words) && signs.past;
  if (
    none &&
    ofState(reading) &&
    signs.about === "own" &&
    reading.charged &&
    !signs.future &&
    !NOT_YET.test(signs.words)
  )
    return yes("deny", 0.5, "says that none of its own did");
  const bad =
    signs.count.deeds + signs.count.discredit + signs.count.harm > 1 ||
    /\b(?:weapons?|military|war|conflict|attack)\b/.test(signs.words);
  return signs.about === "own" && reading.charged && never && bad && !signs.future
    ? yes("deny", 0.5, "says of its own side that it did not")
    : null;
};

const own = (reading: Reading, signs: Signs): boolean =>
  signs.about === "own" || reading.inside.every((mention) => mention.actors.length !== 1);

/** Cues with which one argues a case that has been called into question. */
const ARGUING =
  /^(?:argue|insist|maintain|emphasi[sz]e|stress|highlight|claim|underscore|reiterate|contend|assert|counter|explain|assure)$/;

const vouches = ({ about, words, cueLemmas, future, asks, count }: Signs): boolean =>
  (about === "own" || /^(?:his|her|their|its|my|our) /.test(words)) &&
  !future &&
  !asks &&
  count.discredit + count.deeds === 0 &&
  cueLemmas.some((lemma) => ARGUING.test(lemma));

const justify: Question = (reading, signs) => {
  const said = turn(signs, "justify");
  const both = reading.inside[0]?.actors.some((actor) =>
    reading.speaking.actors.some((mine) => mine.name === actor.name),
  );
  if (said && (own(reading, signs) || both || /defen[cs]e|need to|aimed at|right to|no need/.test(said)))
    return yes("justify", 0.55, `"${said}"`);
  return signs.about === "own" && signs.count.good >= 2 && !signs.asks && signs.count.discredit === 0
    ? yes("justify", 0.45, "stresses its own good record")
    : vouches(signs)
      ? yes("justify", 0.4, "argues for its own side")
      : null;
};

const warn: Question = (_, signs) => {
  const said = turn(signs, "warn");
  if (said) return yes("warn", 0.6, `"${said}"`);
  if (signs.about === "own" && signs.future && /\bunless\b/.test(signs.words))
    return yes("warn", 0.55, "says what its own side will do unless …");
  return signs.conditional && signs.future && signs.count.harm + signs.count.deeds + signs.count.ill > 1
    ? yes("warn", 0.45, "harm under a condition")
    : null;
};

/** Dealings in arms or money that somebody unnamed or the press tells of another country are told as a charge. */
const secretDealings: Question = (reading, signs) => {
  const unnamed = reading.speaking.sourcing === "anonymous" || reading.speaking.sourcing === "outlet";
  const dealings =
    /\b(?:military|weapons?|arms|missiles?|drones?|troops|nuclear|sanctions|spying|hack\w*|defen[cs]e industr\w+)\b/.test(
      signs.words,
    );
  const country = reading.inside.find((mention) => !mention.place)?.actors[0]?.kind === "country";
  const ahead = /\b(?:will|would|plans?|going) \b/.test(signs.words);
  return unnamed && dealings && country && signs.about === "other" && !ahead
    ? yes("allege", 0.5, "unnamed sources tell of another country's dealings")
    : null;
};

/** What somebody else does not do, never did or cannot do is held against them. */
const FAULTING =
  /^(?:\S+ ){0,6}(?:(?:has|have|had) never|never|doesn't|does not|didn't|did not|can't|cannot|isn't|wasn't|hasn't|has not) /;

/** Do the words, or those before them in the sentence, name another state? */
const namesState = ({ inside, earlier, speaking }: Reading): boolean =>
  [...inside, ...earlier].some(({ actors }) =>
    actors.some((actor) => actor.kind === "country" && !isOwn(speaking, actor)),
  );

/** How many words of the content a state uses of those it faults. */
const heldAgainstStates = ({ content }: Reading): number =>
  content.filter(({ lemma, text }) => ABROAD.has(lemma.toLowerCase()) || ABROAD.has(text.toLowerCase()))
    .length;

const allege: Question = (reading, signs) => {
  const { discredit, deeds, praise, ill, well } = signs.count;
  const said = turn(signs, "allege");
  if (said && signs.about !== "own") return yes("allege", 0.55, `"${said}"`);
  const tone = Math.max(0, 0.4 * ill - 0.3 * well);
  const score =
    discredit +
    (ofState(reading) && namesState(reading) ? heldAgainstStates(reading) : 0) +
    (signs.future ? 0.3 : signs.about === "other" ? 0.7 : 0.5) * deeds -
    0.7 * praise +
    tone;
  if (
    signs.about === "other" &&
    !signs.future &&
    !signs.asks &&
    !signs.conditional &&
    praise + well === 0 &&
    FAULTING.test(signs.words)
  )
    return yes("allege", 0.4, "says what another has not done");
  const enough = signs.about === "other" ? 0.45 : signs.about === "own" ? 1.8 : 0.9;
  return score >= enough
    ? yes("allege", Math.min(0.75, 0.4 + 0.1 * score), "words of wrong or discredit")
    : null;
};

const demand: Question = (_, signs) => {
  const said = turn(signs, "demand");
  if (said) return yes("demand", 0.55, `"${said}"`);
  if (signs.asks) return yes("demand", signs.about === "own" ? 0.4 : 0.55, "says what must be done");
  return signs.imperative ? yes("demand", 0.45, "an imperative") : null;
};

const offer: Question = (_, signs) => {
  const said = turn(signs, "offer");
  const others = /^\W*(?:will|would|'ll)/.test(said ?? "") && signs.about !== "own";
  const unowned =
    signs.about === "nobody" && !signs.infinitive && /\b(?:ready|willing|agree)/.test(said ?? "");
  return said && signs.about !== "other" && !others && !unowned ? yes("offer", 0.5, `"${said}"`) : null;
};

const support: Question = (_, signs) => {
  const said = turn(signs, "support");
  if (said && signs.count.discredit === 0) return yes("support", 0.5, `"${said}"`);
  const { praise, discredit, well, ill } = signs.count;
  return praise + 0.3 * well >= 1 + discredit + ill && signs.about === "other"
    ? yes("support", 0.4, "words of praise")
    : null;
};

const refuse: Question = (_, signs) => {
  const said = turn(signs, "refuse");
  const others = /^\W*(?:will|would|'ll)/.test(said ?? "") && signs.about !== "own";
  return said && signs.about !== "other" && !others ? yes("refuse", 0.6, `"${said}"`) : null;
};

const confirm: Question = (_, signs) => {
  const said = turn(signs, "confirm");
  return said && signs.about !== "other" ? yes("confirm", 0.55, `"${said}"`) : null;
};

/** A nation's words about its partners, its agreements and its readiness, when nothing else is in them. */
const QUESTIONS: readonly Question[] = [
  carriesOn,
  performs,
  refuse,
  deny,
  confirm,
  warn,
  justify,
  demand,
  secretDealings,
  support,
  allege,
  offer,
];

/** The first question that the words themselves answer with yes, when the cue is a plain verb of saying. */
export const typeByWords: Question = (reading, signs) => {
  for (const question of QUESTIONS) {
    const answer = question(reading, signs);
    if (answer) return answer;
  }
  return null;
};
