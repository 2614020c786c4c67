import type { ActorMention, Token } from "#domain/extraction";
import { CUE_ACTS, GOOD_RECORD, HARM, MUST, PRAISE, READY, UNTRUE, WRONG } from "#extraction/lexicon/acts";
import { isOwnMention, type Reading } from "./reading";

const set = (list: readonly string[] | undefined): ReadonlySet<string> => new Set(list ?? []);
const [WRONGS, HARMS, PRAISES, GOODS, UNTRUES, READIES, MUSTS] = [
  WRONG,
  HARM,
  PRAISE,
  GOOD_RECORD,
  UNTRUE,
  READY,
  MUST,
].map(set) as [
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
  ReadonlySet<string>,
];
const ACTS = Object.entries(CUE_ACTS).map(([type, lemmas]) => [type, set(lemmas)] as const);

/** What the words of a claim show, counted once for all questions. */
export interface Signs {
  /** the types the cue's lemmas stand for */
  readonly cue: ReadonlySet<string>;
  readonly cueLemmas: readonly string[];
  readonly cueNegated: boolean;
  readonly wrong: number;
  readonly harm: number;
  readonly praise: number;
  readonly good: number;
  readonly untrue: number;
  readonly ready: number;
  /** is the first party named in the content the speaker's own, somebody else, or nobody? */
  readonly about: "own" | "other" | "nobody";
  readonly negated: boolean;
  /** "must", "should", "has to" with another subject than the speaker */
  readonly asks: boolean;
  /** "will", "would", "could", "may" */
  readonly future: boolean;
  readonly conditional: boolean;
  readonly imperative: boolean;
  /** opens with "to": an infinitive content */
  readonly infinitive: boolean;
}

export const lemmaOf = (token: Token): string => {
  const word = token.lemma.toLowerCase();
  return word;
};

const OWN_WORDS = /^(?:i|we|my|our|us|me|i’m|we’re|we’ve|i’ve)$/i;
const NOT = /^(?:not|n['’]t|never|no|none|nothing|neither|nor|without|cannot|hardly)$/i;

function aboutWhom(reading: Reading): Signs["about"] {
  const first = reading.inside.find((mention: ActorMention) => !mention.place && mention.actors.length > 0);
  const own = reading.content.findIndex((token) => OWN_WORDS.test(token.text));
  const ownAt = own < 0 ? Number.POSITIVE_INFINITY : (reading.content[own]?.start ?? 0);
  if (first && first.span[0] < ownAt) return isOwnMention(reading.speaking, first) ? "own" : "other";
  if (own >= 0) return "own";
  return reading.content
    .slice(0, 2)
    .some((token) => /^(?:you|your|he|she|they|his|her|their|it)$/i.test(token.text))
    ? "other"
    : "nobody";
}

function asksOf(reading: Reading): boolean {
  return reading.content.some((token, at) => {
    const word = token.lemma.toLowerCase();
    if (!MUSTS.has(word) && !MUSTS.has(token.text.toLowerCase())) return false;
    const next = reading.content[at + 1]?.text.toLowerCase() ?? "";
    if ((word === "have" || word === "need" || word === "ought") && next !== "to") return false;
    const after = reading.content.slice(at + 1, at + 3).map((one) => one.text.toLowerCase());
    if (after.includes("have") || word === "shall") return false;
    const subject = reading.content.slice(Math.max(0, at - 2), at).map((one) => one.text.toLowerCase());
    return !subject.includes("i") && !(word === "have" && subject.includes("we"));
  });
}

export function signsOf(reading: Reading): Signs {
  const { content } = reading;
  const cueLemmas = reading.cue.map(lemmaOf);
  const count = (of: ReadonlySet<string>): number =>
    content.reduce(
      (sum, token) => sum + (of.has(token.lemma.toLowerCase()) || of.has(token.text.toLowerCase()) ? 1 : 0),
      0,
    );
  const [first, second] = content;
  const word = first?.text.toLowerCase() ?? "";
  return {
    cue: new Set(
      ACTS.filter(([, lemmas]) => cueLemmas.some((lemma) => lemmas.has(lemma))).map(([type]) => type),
    ),
    cueLemmas,
    cueNegated: reading.cue.some((token) => NOT.test(token.text)),
    wrong: count(WRONGS),
    harm: count(HARMS),
    praise: count(PRAISES),
    good: count(GOODS),
    untrue: count(UNTRUES),
    ready: count(READIES),
    about: aboutWhom(reading),
    negated: content.some((token) => NOT.test(token.text)),
    asks: asksOf(reading),
    future: content.some((token) => /^(?:will|would|could|may|might|['’]ll|shall)$/i.test(token.text)),
    conditional: content.some((token) => /^(?:if|unless|otherwise|until)$/i.test(token.text)),
    imperative:
      reading.mode !== "indirect" &&
      (/^(?:do|let|please|stop|don['’]t|let['’]s)$/i.test(word) ||
        (first?.pos === "VERB" &&
          first.lemma.toLowerCase() === word &&
          !/^(?:thank|look|believe|guess|think|say)/.test(word))) &&
      second?.pos !== "AUX",
    infinitive: word === "to" || (word === "not" && second?.text.toLowerCase() === "to"),
  };
}
