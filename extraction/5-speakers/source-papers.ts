import type { NamedActor, Speaking, Token } from "#domain/extraction";
import { mentionsIn } from "#domain/reading";
import { PAPER_NOUNS } from "#extraction/lexicon/titles";
import type { Mention } from "./cast";
import type { Previous } from "./missing";
import { selfOf } from "./people";
import { bare } from "./runs";
import { nounPhrase } from "./source-words";
import { answer, type Source } from "./sourcing";
import { nationOfArm } from "./state-arms";

const PAPERS = new Set(PAPER_NOUNS);
/** Papers that nobody has written: what they say is nobody's word. */
const NOBODYS = /^(?:emails|e-mails|records|polls|surveys|data|figures|numbers|results|documents)$/;
/** How many sentences back a paper is still the one spoken of. */
const FAR = 20;
const isPaper = (word: string): boolean => PAPERS.has(word) || PAPERS.has(word.replace(/s$/, ""));

const actorsOf = (mentions: readonly Mention[]): NamedActor[] =>
  mentions.flatMap(({ who, actors }) => (who ? [actors[0] ?? selfOf(who)] : [...actors]));

const broken = (between: readonly Token[]): boolean => between.some(({ text }) => text === ",");

/** Whoever put the paper out: named before it ("a Fox News poll"), or behind "by" and "from". */
function issuers({ read, mentions, last }: Source, head: number): NamedActor[] {
  const named = mentions.filter((mention) => mention.actors.length > 0);
  const before = named.filter((mention) => mention.last <= head && (mention.who || !mention.place));
  if (before.length > 0) return actorsOf(before);
  const by = read.tokens.findIndex(
    (token, at) => at > head && at < last && /^(?:by|from)$/.test(bare(token)),
  );
  return by < 0
    ? []
    : actorsOf(
        named
          .filter(({ first }) => first > by && first <= by + 8 && !broken(read.tokens.slice(by, first)))
          .slice(0, 1),
      );
}

/** The body that a paper of the kind was named beside: "the Marist poll … The poll". */
function issuerBefore({ read, cast, first }: Source, noun: string): NamedActor[] {
  const sentence = read.tokens[first]?.sentence ?? 0;
  const start = read.sentences[Math.max(0, sentence - FAR)]?.start ?? 0;
  const near = mentionsIn(cast.mentions, [start, read.tokens[first]?.start ?? start]);
  const by = ({ first: at }: (typeof near)[number]): boolean =>
    /^(?:by|from)$/.test(bare(read.tokens[at - 1])) && bare(read.tokens[at - 2]) === noun;
  const beside = near.findLast(
    (mention) =>
      mention.who === null &&
      mention.actors.length > 0 &&
      (by(mention) ||
        read.tokens.slice(mention.last, mention.last + 3).some((token) => bare(token) === noun)),
  );
  return beside ? [...beside.actors] : [];
}

/** "a poll from Marist College", "the report", "his statement": a paper speaks for its issuer; null for other sources. */
export function paperOf(source: Source, previous: Previous | null): Speaking | null {
  const { read, first } = source;
  const phrase = nounPhrase(source);
  const noun = bare(phrase.at(-1));
  const inName = source.cast.names.covered.has(first + phrase.length - 1);
  if (phrase.length === 0 || !isPaper(noun) || inName || phrase.at(-1)?.pos === "PRON") return null;
  const named = issuers(source, first + phrase.length - 1);
  if (named.length > 0) return answer(null, named, "record", `the ${noun} is theirs`);
  const arm = nationOfArm(source.cast.names, bare(phrase.at(-2)), first);
  if (arm) return answer(null, [{ name: arm, kind: "country" }], "record", `the ${noun} of an arm of ${arm}`);
  const definite = /^(?:the|this|that|his|her|its|their)$/i.test(read.tokens[first]?.text ?? "");
  const earlier = definite ? issuerBefore(source, noun) : [];
  if (earlier.length > 0) return answer(null, earlier, "record", `the ${noun} spoken of before`);
  const same = previous?.speaking.reason === `the ${noun} is theirs`;
  const others = read.tokens.slice(first, source.last).some((token) => /^(?:by|from)$/.test(bare(token)));
  const guessed = !others && definite && (same || (source.cast.names.home === null && !NOBODYS.test(noun)));
  if (previous && guessed)
    return { ...previous.speaking, speaker: null, reason: "a paper of the one who spoke before" };
  return answer(null, [], "record", "a paper without an issuer");
}
