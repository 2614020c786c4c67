import type { ClaimType } from "#domain/claim";
import type { Token } from "#domain/extraction";
import { CUE_ACTS, DEEDS, DISCREDIT, GOOD_RECORD, HARM, PRAISE, SAYING } from "#extraction/lexicon/acts";
import { SPEAKS_ILL, SPEAKS_WELL } from "#extraction/lexicon/acts-tone";
import { PHRASES } from "#extraction/lexicon/phrases";
import { aboutWhom } from "./about-whom";
import type { Reading } from "./reading";

const ACTS = Object.entries(CUE_ACTS).map(
  ([type, lemmas]) => [type as ClaimType, new Set(lemmas.split(" "))] as const,
);
const SAY = new Set(SAYING);
const LISTS = {
  discredit: DISCREDIT,
  deeds: DEEDS,
  harm: HARM,
  praise: PRAISE,
  good: GOOD_RECORD,
  ill: SPEAKS_ILL,
  well: SPEAKS_WELL,
};
const NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];
/** The lists that a word is in, a bit each, so that one look answers for all of them. */
const LISTS_OF = new Map<string, number>();
NAMES.forEach((name, bit) => {
  for (const word of LISTS[name]) LISTS_OF.set(word, (LISTS_OF.get(word) ?? 0) | (1 << bit));
});
const wholeWords = (phrase: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${phrase})(?![\\p{L}\\p{N}])`, "u");
/** The same for words of ASCII in lower case, as nearly all are: several times faster. */
const wholeAscii = (phrase: string): RegExp => new RegExp(`(?:^|[^a-z0-9])(?:${phrase})(?![a-z0-9])`);
const ASCII = /^[\0-\x7f]*$/;
interface Turn {
  readonly any: RegExp;
  readonly each: readonly RegExp[];
}

/** By type: one expression for all turns of phrase, which most words fail at once, and one for each. */
const TURNS: ReadonlyMap<ClaimType, readonly Turn[]> = new Map(
  Object.entries(PHRASES).map(([type, list]) => [
    type as ClaimType,
    [wholeAscii, wholeWords].map((whole) => ({ any: whole(list.join("|")), each: list.map(whole) })),
  ]),
);

/** Turns of phrase, each type's sought when it is first asked for: most claims are settled before. */
class Turns {
  private readonly found = new Map<ClaimType, string | undefined>();
  private readonly ascii: boolean;

  constructor(private readonly words: string) {
    this.ascii = ASCII.test(words);
  }

  get(type: ClaimType): string | undefined {
    if (!this.found.has(type))
      this.found.set(type, turnIn(this.words, TURNS.get(type)?.[this.ascii ? 0 : 1]));
    return this.found.get(type);
  }

  has(type: ClaimType): boolean {
    return this.get(type) !== undefined;
  }
}

function turnIn(words: string, turns: Turn | undefined): string | undefined {
  if (!turns?.any.test(words)) return undefined;
  for (const turn of turns.each) {
    const found = turn.exec(words);
    if (found) return found[0].trim();
  }
  return undefined;
}

/** What the cue and the words of a claim show, counted once for all questions. */
export interface Signs {
  /** the types the cue's lemmas stand for, empty for a plain verb of saying */
  readonly cue: ReadonlySet<ClaimType>;
  readonly cueWords: string;
  readonly cueLemmas: readonly string[];
  readonly cueNegated: boolean;
  /** the words of the claim, lower case, straight apostrophes, single spaces */
  readonly words: string;
  /** by type: the turn of phrase found */
  readonly turns: Turns;
  /** a speech act in the first person inside the words: "we urge", "I applaud" */
  readonly performs: ClaimType | null;
  readonly count: Readonly<Record<keyof typeof LISTS, number>>;
  /** is the first party named in the words the speaker's own, somebody else, or nobody? */
  readonly about: "own" | "other" | "nobody";
  readonly future: boolean;
  readonly conditional: boolean;
  readonly past: boolean;
  /** "must", "should" with another subject than the speaker */
  readonly asks: boolean;
  readonly imperative: boolean;
  /** opens with "to": an infinitive */
  readonly infinitive: boolean;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, " ");
/** Verbs whose object names the act: "expressed concern", "reaffirmed its commitment". */
const VOICING = /^(?:express|voice|reaffirm|reiterate|issue|signal|raise|deliver|offer|renew|repeat)$/i;
const NOT = /\b(?:not|never|no|cannot|n't|without|hardly|refus\w+ to)\b|n't\b/;
/** "must" and "should" ask something of whoever is their subject, unless that is the speaker or the past. */
function asksOf(content: readonly Token[]): boolean {
  return content.some((token, at) => {
    if (!/^(?:must|should)$/i.test(token.text)) return false;
    const before = content.slice(Math.max(0, at - 3), at).map((one) => one.text.toLowerCase());
    const after = content.slice(at + 1, at + 3).map((one) => one.text.toLowerCase());
    return (
      !after.includes("have") &&
      !before.includes("i") &&
      !before.some((word) => /^(?:when|whether|how|what|why|who)$/.test(word)) &&
      !after.includes("i")
    );
  });
}

function performed(content: readonly Token[]): ClaimType | null {
  for (let at = 0; at < Math.min(content.length, 40); at++) {
    if (!/^(?:i|we)$/i.test(content[at]?.text ?? "")) continue;
    for (const token of content.slice(at + 1, at + 4)) {
      if (token.pos === "AUX" || /^(?:not|n['’]t|never|if|would)$/i.test(token.text)) break;
      if (token.pos !== "VERB") continue;
      const lemma = token.lemma.toLowerCase();
      for (const [type, lemmas] of ACTS)
        if (
          lemmas.has(lemma) &&
          token.text.toLowerCase() === lemma &&
          lemma !== "own" &&
          lemma !== "question"
        )
          return type;
      break;
    }
  }
  return null;
}

const KNOWN = new Set(ACTS.flatMap(([, of]) => [...of]));

/** "accused" where the tagger saw an adjective: the verb it is of, if that stands for an act. */
function verbOf(lemma: string): string {
  if (!lemma.endsWith("ed") || KNOWN.has(lemma)) return lemma;
  const stem = lemma.slice(0, -2);
  return [`${stem}e`, stem, stem.replace(/i$/, "y")].find((verb) => KNOWN.has(verb)) ?? lemma;
}

const cueLemmasOf = (reading: Reading): string[] => {
  const content = reading.cue.filter(
    (token) => /^(?:VERB|NOUN|ADJ|PROPN|AUX)$/.test(token.pos) || reading.cue.length === 1,
  );
  const lemma = (token: Token): string => verbOf(token.lemma.toLowerCase());
  const verbs = content.filter((token) => token.pos === "VERB");
  const [verb] = verbs;
  if (verb && verbs.some((token) => SAY.has(lemma(token)))) return verbs.map(lemma);
  const noun =
    verb && VOICING.test(verb.lemma)
      ? reading.content.slice(0, 3).find((token) => token.pos === "NOUN")
      : undefined;
  return [...verbs, ...content.filter((token) => token.pos !== "VERB"), ...(noun ? [noun] : [])].map(lemma);
};

/** The acts of the first lemma that stands for any: "are calling on Beijing to denounce" calls, it does not denounce. */
function actsOf(lemmas: readonly string[]): ReadonlySet<ClaimType> {
  for (const lemma of lemmas) {
    const acts = ACTS.filter(([, of]) => of.has(lemma)).map(([type]) => type);
    if (acts.length > 0) return new Set(acts);
  }
  return new Set();
}

const firstIsVerb = (reading: Reading, words: string): boolean => {
  const first = reading.content[0];
  return (
    first?.pos === "VERB" &&
    first.text.toLowerCase() === first.lemma.toLowerCase() &&
    !/^(?:thank|let|look|believe|guess|think|say|see|listen|hope|seem|have|know|mean)\b/.test(words)
  );
};

/** How many words of the content are in each list, by lemma or as they stand. */
function counted(content: readonly Token[]): Signs["count"] {
  const sums = NAMES.map(() => 0);
  for (const token of content) {
    const lists =
      (LISTS_OF.get(token.lemma.toLowerCase()) ?? 0) | (LISTS_OF.get(token.text.toLowerCase()) ?? 0);
    for (let bit = 0; lists >> bit > 0; bit++) if ((lists >> bit) & 1) sums[bit] = (sums[bit] ?? 0) + 1;
  }
  return Object.fromEntries(NAMES.map((name, bit) => [name, sums[bit] ?? 0])) as Signs["count"];
}

const PARTICIPLE = /[^e]ed$/i;

export function signsOf(reading: Reading): Signs {
  const words = plain(reading.spans.map(([start, end]) => reading.read.text.slice(start, end)).join(" "))
    .replace(/["“”]|''/g, "")
    .trimStart();
  const cueWords = plain(
    reading.attribution.cue.map(([start, end]) => reading.read.text.slice(start, end)).join(" "),
  );
  const cueLemmas = cueLemmasOf(reading);
  return {
    cue: actsOf(cueLemmas),
    cueWords,
    cueLemmas,
    cueNegated: NOT.test(cueWords),
    words,
    turns: new Turns(words),
    performs: performed(reading.content),
    count: counted(reading.content),
    about: aboutWhom(reading),
    future: /\b(?:will|would|could|may|might|shall|won't)\b|'ll\b/.test(words),
    conditional: /\b(?:if|unless|otherwise)\b/.test(words),
    past:
      /\b(?:had|has|have|was|were|did)\b/.test(words) ||
      reading.content.some(({ text }) => PARTICIPLE.test(text)),
    asks: asksOf(reading.content),
    imperative:
      reading.mode === "direct" &&
      (/^(?:do not|don't|let's|please|stop|never) \w/.test(words) || firstIsVerb(reading, words)),
    infinitive: /^(?:not )?to \w/.test(words),
  };
}
