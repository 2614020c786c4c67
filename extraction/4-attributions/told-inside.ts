import type { Attribution, ReadText, Token } from "#domain/extraction";
import { tokensOf } from "#domain/reading";
import { CUE_ACTS, REJECTING_CUES, SAYING } from "../lexicon/acts";
import { ATTITUDES, TELLING } from "../lexicon/cues";

/** Cues that name what kind of act it is may be less sure than plain verbs of saying, and these than all others. */
const SURE = { act: 0.2, saying: 0.5, other: 0.6 };

const acts = [...Object.values(CUE_ACTS).flatMap((words) => words.split(" ")), ...REJECTING_CUES];
const ACTS: ReadonlySet<string> = new Set(acts.filter((lemma) => !ATTITUDES.has(lemma)));
const SAID: ReadonlySet<string> = new Set([...SAYING, ...TELLING].filter((lemma) => !ATTITUDES.has(lemma)));

/** What is not said yet, or not at all: "would support", "never suggested", "is likely to argue". */
const UNSAID =
  /^(?:will|would|['’]ll|['’]d|can|could|may|might|shall|should|must|not|n['’]t|never|to|going|likely|if|whether|when)$/i;
const PERSONAL = /^(?:he|she|it|they|him|her|them|his|its|their|himself|herself|themselves)$/i;
const NOBODY =
  /^(?:i|we|you|who|whom|whoever|whose|which|that|what|one|someone|anyone|everyone|nobody|everybody|anybody|no)$/i;

const lemmaOf = ({ lemma }: Token): string => lemma.toLowerCase();

/** The word right before a token in its sentence. */
function before(read: ReadText, token: Token): Token | undefined {
  const sentence = read.sentences[token.sentence];
  const words = read.tokens.slice(sentence?.first, sentence?.last);
  return words.filter(({ start }) => start < token.start).at(-1);
}

/** "has been named", "is expected": the subject of a passive does not speak. */
const passive = (words: readonly Token[]): boolean =>
  words.some(
    ({ lemma }, i) =>
      lemma === "be" && words.slice(i + 1).some(({ text, pos }) => pos === "VERB" && !/ing$/i.test(text)),
  );

/** The first word without its marks and what is run together with it: "I" of "I'm". */
const headOf = ([first]: readonly Token[]): string => /\p{L}+/u.exec(first?.text ?? "")?.[0] ?? "";

/** Is the source the speaker outside, by a pronoun: "he said he …"? Inside quotation marks a pronoun is another. */
const speaksOfSelf = (source: readonly Token[]): boolean =>
  source.length === 1 && source.every((token) => PERSONAL.test(token.text) && !token.quoted);

/**
 * Does a report inside a report tell of an act of speech by another? What somebody only feels, will say or never
 * said is part of what the speaker outside says. Only a name may believe something inside another's words.
 */
export function toldInside(read: ReadText, { source, cue, confidence }: Attribution): boolean {
  const who = tokensOf(read, source);
  const words = tokensOf(read, cue);
  const [first] = words;
  if (!first || who.length === 0 || speaksOfSelf(who) || NOBODY.test(headOf(who))) return false;
  const lead = before(read, first);
  const verb = words.findIndex((token) => ACTS.has(lemmaOf(token)) || SAID.has(lemmaOf(token)));
  const until = words.slice(0, verb < 0 ? words.length : verb + 1);
  const around = lead && !who.includes(lead) ? [lead, ...until] : until;
  if (around.some(({ text }) => UNSAID.test(text)) || passive(around)) return false;
  if (words.some((token) => ACTS.has(lemmaOf(token)))) return confidence >= SURE.act;
  if (verb >= 0) return confidence >= SURE.saying;
  const named = who.some(({ pos }) => pos === "PROPN");
  return named && confidence >= SURE.other && !words.some((token) => ATTITUDES.has(lemmaOf(token)));
}
