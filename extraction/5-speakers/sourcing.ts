import type { Sourcing } from "#domain/claim";
import type { NamedActor, ReadText, Speaking } from "#domain/extraction";
import { mentionsIn } from "#domain/reading";
import { UNNAMED_NOUNS } from "#extraction/lexicon/titles";
import type { Cast, Mention } from "./cast";
import type { Previous } from "./missing";
import { type Person, selfOf } from "./people";
import { bare } from "./runs";

const UNNAMED = new Set(UNNAMED_NOUNS);
export const HEARSAY =
  /\b(?:reportedly|allegedly|is said|are said|was said|were said|is reported|was reported|are reported|rumou?red|quoted (?:as|by)|(?:is|are|was|were|been) (?:\w+ )?(?:quoted|cited)(?: (?:as|by))?)\b/i;
/** "The newspaper quoted the minister as saying". */
const QUOTING = /\b(?:quot|cit)(?:es|ed|ing)\s+$/i;
const TRAIL =
  /\b(?:during|throughout|in) (?:his|her|the|their) (?:\w+ ){0,2}campaign\b|\bon the campaign trail\b|\bas a candidate\b|\bwhile campaigning\b/i;
const CITED =
  /\b(?:citing|quoting)\s+(?:[\w.’'-]+\s+){0,4}?(?:officials?|sources?|diplomats?|intelligence|aides)\b/i;

/** The words of a source: tokens `[first, last)`, with the mentions that begin in them. */
export interface Source {
  readonly read: ReadText;
  readonly cast: Cast;
  readonly first: number;
  readonly last: number;
  readonly mentions: readonly Mention[];
}

export const answer = (
  speaker: Person | null,
  actors: readonly NamedActor[],
  sourcing: Sourcing,
  reason: string,
): Speaking => ({
  speaker: speaker ? { name: speaker.name, office: speaker.office?.text ?? null } : null,
  actors: actors.filter((actor, at) => actors.findIndex((other) => other.name === actor.name) === at),
  sourcing,
  reason,
});

/** "the New York Times said, again citing anonymous officials": the paper only passes on what officials said. */
function passedOn(
  { read, cast, last }: Source,
  speaking: Speaking,
  previous: Previous | null,
): Speaking | null {
  if (!speaking.actors.every((actor) => actor.kind === "media")) return null;
  const end = read.sentences[read.tokens[last - 1]?.sentence ?? 0]?.end ?? 0;
  const rest = read.text.slice(read.tokens[last - 1]?.end ?? end, end);
  const cited = CITED.exec(rest);
  if (!cited) return null;
  const from = end - rest.length + cited.index;
  const [body] = mentionsIn(cast.mentions, [from, from + cited[0].length]).filter((mention) => !mention.who);
  const earlier = previous?.speaking.sourcing === "anonymous" ? previous.speaking.actors : [];
  const actors = body?.actors ?? earlier;
  return actors.length > 0
    ? answer(null, actors, "anonymous", `passed on by ${speaking.actors[0]?.name ?? "the press"}`)
    : null;
}

/** "During his campaign, Trump criticised …": who runs for office speaks for nobody else. */
function onTheTrail({ read, cast, first }: Source, heard: Speaking): Speaking {
  const sentence = read.sentences[read.tokens[first]?.sentence ?? 0];
  const person = cast.people.find((one) => one.name === heard.speaker?.name);
  if (!person || !sentence || !TRAIL.test(read.text.slice(sentence.start, sentence.end))) return heard;
  return { ...heard, actors: [selfOf(person)], reason: `${person.name} as a candidate` };
}

/** How openly the source speaks, and for whom it only passes words on. */
export function settle(
  source: Source,
  heard: Speaking,
  cueText: string,
  previous: Previous | null,
): Speaking {
  const { read, first, last } = source;
  const speaking = passedOn(source, heard, previous) ?? onTheTrail(source, heard);
  if (speaking.sourcing !== "record") return speaking;
  const words = read.tokens.slice(first, last).map(bare);
  const before = read.text.slice(
    Math.max(0, (read.tokens[first]?.start ?? 0) - 12),
    read.tokens[first]?.start,
  );
  if (HEARSAY.test(cueText) || QUOTING.test(before)) return { ...speaking, sourcing: "hearsay" };
  if (speaking.speaker) return speaking;
  const text = words.join(" ");
  if (
    /anonym|unnamed|condition of|familiar with|not authori[sz]ed|close to/.test(text) ||
    words.some((word) => UNNAMED.has(word) && !/spokes/.test(text))
  )
    return { ...speaking, sourcing: "anonymous" };
  return speaking.actors.some((actor) => actor.kind === "media")
    ? { ...speaking, sourcing: "outlet" }
    : speaking;
}
