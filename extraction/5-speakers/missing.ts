import type { Attribution, ReadText, Speaking } from "#domain/extraction";
import { mentionsIn, tokenAt } from "#domain/reading";
import type { Cast, Mention } from "./cast";

/** The last attribution before that has a source. */
export interface Previous {
  readonly attribution: Attribution;
  readonly speaking: Speaking;
}

const PASSIVE =
  /\b(?:am|is|are|was|were|be|been|being|get|gets|got)\s+(?:\w+ly\s+)?(?:\w+ed|seen|known|said|told|thought|held|made|found|shown|written|given)\b|\b(?:reportedly|allegedly|seem(?:s|ed)?|appear(?:s|ed)?|titled|labell?ed|likely|supposedly|expected|well[- ]known|so-called)\b/i;
const PARTICIPLE = /^(?:\w+ly |again |also |then |later |instead |even |often )*\w+ing\b/i;
const FINITE =
  /^(?:\w+ly |also |then |later |even |has |have |had )*\w+(?:ed|s|said|told|went|took|gave|made)\b/i;
/** Cues that are nouns of speech. */
export const NOUN =
  /^(?:accusations?|allegations?|claims?|charges?|concerns?|calls?|demands?|criticism|warnings?|threats?|denials?|promises?|pledges?|statements?|complaints?|fears?|insistence|assertions?)\b/i;

const shared = (mention: Mention): Speaking => ({
  speaker: mention.who ? { name: mention.who.name, office: mention.who.office?.text ?? null } : null,
  actors: mention.actors,
  sourcing: "record",
  reason: "the subject of the sentence",
});

/**
 * Who speaks where the source was left out: a participle or a second verb shares the source of the cue before it in its
 * sentence, else abroad the sentence's subject ("Israel expanded its presence, citing …"); a noun of speech belongs to the name
 * before it ("U.S. accusations"). A passive names nobody.
 */
export function withoutSource(
  read: ReadText,
  attribution: Attribution,
  cast: Cast,
  previous: Previous | null,
): Speaking | null {
  const [cue] = attribution.cue;
  if (!cue) return null;
  const text = read.text.slice(cue[0], attribution.cue.at(-1)?.[1]);
  const token = tokenAt(read, cue[0]);
  const sentence = read.tokens[token]?.sentence ?? 0;
  const start = read.sentences[sentence]?.start ?? cue[0];
  if (NOUN.test(text)) {
    const owner = mentionsIn(cast.mentions, [start, cue[0]]).findLast(
      (mention) => mention.last >= token - 2 && mention.last <= token,
    );
    return owner ? { ...shared(owner), speaker: null, reason: "the name before the noun" } : null;
  }
  if (PASSIVE.test(text) || !(PARTICIPLE.test(text) || FINITE.test(text))) return null;
  const before = previous?.attribution.cue[0];
  if (previous && before && before[0] >= start && before[0] < cue[0])
    return {
      ...previous.speaking,
      reason: `shares the source of the cue before it: ${previous.speaking.reason}`,
    };
  if (cast.names.home !== null) return null;
  const named = mentionsIn(cast.mentions, [start, cue[0]]).filter(
    (mention) => !mention.place && mention.actors.length > 0,
  );
  const subject = named.find((mention) => mention.subject) ?? (PARTICIPLE.test(text) ? named[0] : undefined);
  return subject ? shared(subject) : null;
}
