import type { ActorMention, ExtractedClaim, ReadText } from "#domain/extraction";
import { mentionsIn, tokensOf } from "#domain/reading";
import { CHARGE_NOUNS } from "#extraction/lexicon/acts";
import { STOP_WORDS } from "#extraction/lexicon/thesaurus";

const STOP = new Set(STOP_WORDS);
const CHARGE = new Set(CHARGE_NOUNS);

/** What linking needs to know of a claim, read once. */
export interface Facts {
  readonly claim: ExtractedClaim;
  readonly actors: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** names of all actors in the content */
  readonly named: ReadonlySet<string>;
  /** lemmas of the content that carry meaning */
  readonly topic: ReadonlySet<string>;
  /** does the reply speak of a charge as such: "the allegations", "these claims"? */
  readonly speaksOfCharge: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

export function chargeWords(read: ReadText, claim: ExtractedClaim, mentions: readonly ActorMention[]): Facts {
  const tokens = tokensOf(read, claim.spans);
  const cueTokens = tokensOf(read, claim.cue);
  const lemmas = tokens.map((token) => token.lemma.toLowerCase());
  const sentence = (cueTokens[0] ?? tokens[0])?.sentence ?? 0;
  return {
    claim,
    actors: new Set(claim.actors.map((actor) => actor.name)),
    targets: new Set(claim.targets.map((actor) => actor.name)),
    named: new Set(
      claim.spans
        .flatMap((span) => mentionsIn(mentions, span))
        .flatMap((mention) => mention.actors.map((actor) => actor.name)),
    ),
    topic: new Set(lemmas.filter((lemma) => /^\p{L}{3,}/u.test(lemma) && !STOP.has(lemma))),
    speaksOfCharge: lemmas.slice(0, 9).some((lemma) => CHARGE.has(lemma)),
    sentence,
    paragraph: read.sentences[sentence]?.paragraph ?? 0,
  };
}
