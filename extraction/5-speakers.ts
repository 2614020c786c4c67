import type { Attribution, ReadText, Speaking } from "#domain/extraction";
import { type Cast, findEverybody, namedMentions } from "./5-speakers/cast";
import { withCoreference } from "./5-speakers/coreference";
import { NOUN } from "./5-speakers/missing";
import { readSource } from "./5-speakers/source";

/** Everybody in an article, found once: the names, the people with their offices, and every mention of an actor.
 * Attributions tell who is spoken of inside another's words and who speaks. */
export function castOf(read: ReadText, attributions: readonly Attribution[] = []): Cast {
  const found = findEverybody(read, attributions);
  return {
    names: found.names,
    people: found.people,
    mentions: withCoreference(found, namedMentions(found, attributions)),
  };
}

/**
 * Who speaks in each attribution, and on whose behalf. The answer has the order of the attributions. A source in the
 * first person is the speaker of the words it stands in; a participle without a source of its own ("…, insisting that")
 * shares that of the cue before it.
 */
export function speakersOf(read: ReadText, attributions: readonly Attribution[], cast: Cast): Speaking[] {
  const order = attributions
    .map((_, index) => index)
    .sort((a, b) => cueAt(attributions[a]) - cueAt(attributions[b]));
  const answers = new Map<number, Speaking>();
  let previous: { attribution: Attribution; speaking: Speaking } | null = null;
  for (const index of order) {
    const attribution = attributions[index];
    if (!attribution) continue;
    const speaking = readSource(read, attribution, cast, previous);
    answers.set(index, speaking);
    if (speaking.actors.length > 0 && !byNoun(read, attribution)) previous = { attribution, speaking };
  }
  return attributions.map((attribution, index) => {
    const speaking = answers.get(index) ?? SILENT;
    if (!firstPerson(read, attribution)) return speaking;
    const outer = attributions.findIndex((other) => other !== attribution && within(attribution, other));
    return answers.get(outer) ?? speaking;
  });
}

const byNoun = (read: ReadText, { cue }: Attribution): boolean =>
  cue[0] !== undefined && NOUN.test(read.text.slice(...cue[0]));

const SILENT: Speaking = {
  speaker: null,
  actors: [],
  sourcing: "record",
  reason: "the text names no source",
};

const cueAt = (attribution: Attribution | undefined): number =>
  attribution?.cue[0]?.[0] ?? attribution?.source[0]?.[0] ?? attribution?.content[0]?.[0] ?? 0;

const firstPerson = (read: ReadText, { source }: Attribution): boolean =>
  source.length === 1 &&
  /^(?:I|we|me|us|my|our|myself)$/i.test(read.text.slice(...(source[0] ?? [0, 0])).trim());

const within = (inner: Attribution, outer: Attribution): boolean =>
  inner.source.every(([start, end]) => outer.content.some(([from, to]) => from <= start && end <= to));
