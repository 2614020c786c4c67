import type { ActorMention, ExtractedClaim, NamedActor, ReadText } from "#domain/extraction";
import { mentionsIn, tokensOf } from "#domain/reading";
import { CHARGE_NAMES, CHARGE_NOUNS, DEMAND_NAMES } from "#extraction/lexicon/acts";
import { STOP_WORDS } from "#extraction/lexicon/thesaurus";

const STOP = new Set(STOP_WORDS);
const CHARGE = new Set(CHARGE_NOUNS);
const NAMING = new Set(CHARGE_NAMES);
const DEMANDING = new Set(DEMAND_NAMES);
const READY: ReadonlySet<string> = new Set(["deny", "justify", "refuse", "confirm"]);
const ANEW = /^(?:also|separately|meanwhile|additionally|besides|moreover)$/i;
/** "when asked about the alleged requests" */
const ASKED = /^(?:alleged|allegations?|accusations?|charges|criticism|reports|claims|rumou?rs|accused)$/i;

/** What linking needs to know of a claim, read once. */
export interface Facts {
  readonly claim: ExtractedClaim;
  /** its place among the claims of the article */
  readonly at: number;
  readonly actors: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** names of all actors in the content */
  readonly named: ReadonlySet<string>;
  /** lemmas of the content that carry meaning */
  readonly topic: ReadonlySet<string>;
  /** does the reply speak of a charge as such: "the allegations", "these claims"? */
  readonly speaksOfCharge: boolean;
  /** does it point back: "such claims", "these accusations"? */
  readonly pointsBack: boolean;
  /** does it name a charge or a threat anywhere in its words: "shifting blame", "disinformation", "ultimatum"? */
  readonly namesCharge: boolean;
  readonly namesDemand: boolean;
  /** does its sentence turn to another matter: "He also said", "Separately"? */
  readonly opensAnew: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Candidate and campaign are one side: both go by the surname. */
const sideOf = ({ name, kind }: NamedActor): string =>
  kind === "person" || name.endsWith(" campaign")
    ? `${name
        .replace(/ campaign$/, "")
        .replace(/,? (?:Jr|Sr)\.?$/, "")
        .split(" ")
        .at(-1)}`
    : name;

export function factsOf(
  read: ReadText,
  claim: ExtractedClaim,
  mentions: readonly ActorMention[],
  at: number,
): Facts {
  const tokens = tokensOf(read, claim.spans);
  const cueTokens = tokensOf(read, claim.cue);
  const lemmas = tokens.map((token) => token.lemma.toLowerCase());
  const sentence = (cueTokens[0] ?? tokens[0])?.sentence ?? 0;
  const whole = read.sentences[sentence];
  const around =
    whole && claim.mode !== "indirect"
      ? read.tokens.slice(whole.first, whole.last).filter((token) => !token.quoted)
      : [];
  return {
    claim,
    at,
    actors: new Set(claim.actors.map(sideOf)),
    targets: new Set(claim.targets.map(sideOf)),
    named: new Set(
      claim.spans
        .flatMap((span) => mentionsIn(mentions, span))
        .flatMap((mention) => mention.actors.map(sideOf)),
    ),
    topic: new Set(lemmas.filter((lemma) => /^\p{L}{3,}/u.test(lemma) && !STOP.has(lemma))),
    speaksOfCharge:
      lemmas.slice(0, 9).some((lemma) => (claim.type === "justify" ? NAMING : CHARGE).has(lemma)) ||
      (READY.has(claim.type) && around.some((token) => ASKED.test(token.text))),
    pointsBack:
      /^(?:such|these|those|this|that)$/i.test(tokens[0]?.text ?? "") && CHARGE.has(lemmas[1] ?? ""),
    namesCharge: lemmas.some((lemma) => NAMING.has(lemma)),
    opensAnew: whole
      ? read.tokens
          .slice(whole.first, whole.first + 8)
          .some((token) => ANEW.test(token.text) && !token.quoted)
      : false,
    namesDemand: lemmas.some((lemma) => DEMANDING.has(lemma)),
    sentence,
    paragraph: read.sentences[sentence]?.paragraph ?? 0,
  };
}
