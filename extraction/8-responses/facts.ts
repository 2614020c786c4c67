import type { ActorMention, ExtractedClaim, NamedActor, ReadText } from "#domain/extraction";
import { mentionsIn, tokensOf } from "#domain/reading";
import { CHARGE_NAMES, CHARGE_NOUNS, DEMAND_NAMES } from "#extraction/lexicon/acts";
import { ANSWERING, NO_COMMENT } from "#extraction/lexicon/replies";
import { STOP_WORDS } from "#extraction/lexicon/thesaurus";

const STOP = new Set(STOP_WORDS);
const CHARGE = new Set(CHARGE_NOUNS);
const NAMING = new Set(CHARGE_NAMES);
const DEMANDING = new Set(DEMAND_NAMES);
const ANSWER = new RegExp(`\\b(?:${ANSWERING.join("|")})\\b`, "i");
const SILENCE = new RegExp(`\\b(?:${NO_COMMENT.join("|")})\\b`, "i");
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
  /** does the reporter say that it answers: "fired back", "in response"? */
  readonly answering: boolean;
  /** does it decline to speak at all: "did not return a request for comment"? */
  readonly silent: boolean;
  /** does its sentence turn to another matter: "He also said", "Separately"? */
  readonly opensAnew: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

/** What belongs to a person in politics and speaks for them: "Cole campaign", "Cole Foundation". */
const OF_A_PERSON = / (?:campaign|Foundation|Organization|University|administration|team|supporters)$/;

/** Candidate and campaign are one side: both go by the surname. */
const sideOf = ({ name, kind }: Pick<NamedActor, "name" | "kind">): string =>
  kind === "person" || OF_A_PERSON.test(name)
    ? `${name
        .replace(OF_A_PERSON, "")
        .replace(/,? (?:Jr|Sr)\.?$/, "")
        .split(" ")
        .at(-1)}`
    : name;

/** Those for whom the claim speaks, and the person who speaks. */
const voicesOf = ({ actors, speaker }: ExtractedClaim): Set<string> =>
  new Set([...actors.map(sideOf), ...(speaker ? [sideOf({ name: speaker.name, kind: "person" })] : [])]);

/** The words of the claim's sentence outside quotation marks. */
function reportersWords(read: ReadText, claim: ExtractedClaim, at: number): string {
  const sentence = read.sentences[at];
  if (!sentence) return "";
  const inside = (start: number): boolean => claim.spans.some(([from, to]) => start >= from && start < to);
  const topic = claim.type === "refuse";
  return read.tokens
    .slice(sentence.first, sentence.last)
    .filter((token) => !token.quoted && (topic || !inside(token.start)))
    .map((token) => token.text)
    .join(" ");
}

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
  const reporter = reportersWords(read, claim, sentence);
  return {
    claim,
    at,
    actors: voicesOf(claim),
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
    answering: ANSWER.test(reporter),
    silent: claim.type === "refuse" && SILENCE.test(reporter),
    sentence,
    paragraph: read.sentences[sentence]?.paragraph ?? 0,
  };
}
