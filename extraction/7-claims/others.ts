import type { ActorMention, NamedActor } from "#domain/extraction";
import { tokenAt } from "#domain/reading";
import { isOwn, isOwnMention, type Reading } from "./reading";

/** What may stand between the names of a list. */
export const LIST =
  /^[\s,]*(?:(?:and|or|alongside|as well as|along with|together with|with its allies,?|plus)\s)?(?:both\s|the\s|its\s|their\s)*$/;

const distinct = (actors: readonly NamedActor[]): NamedActor[] =>
  actors.filter((actor, at) => actors.findIndex((other) => other.name === actor.name) === at);

/** Nations deal with nations; who speaks for no nation speaks about the persons themselves. */
const meant = (reading: Reading, { person, actors }: ActorMention): readonly NamedActor[] =>
  person !== null && !speaksForNation(reading) ? [{ name: person, kind: "person" }] : actors;

const speaksForNation = ({ speaking }: Reading): boolean =>
  speaking.actors.some((actor) => actor.kind === "country");

/** The actors of the mentions without the speaker's own side and the press. */
export const others = (reading: Reading, mentions: readonly ActorMention[]): NamedActor[] =>
  distinct(
    mentions
      .filter((mention) => !isOwnMention(reading.speaking, mention))
      .flatMap((mention) => meant(reading, mention))
      .filter((actor) => !isOwn(reading.speaking, actor) && actor.kind !== "media"),
  );

/** The mentions that stand with the first in a list: "the US, South Korea, and Japan", "China alongside India". */
export function listFrom(reading: Reading, mentions: readonly ActorMention[], at: number): ActorMention[] {
  const list = mentions.slice(at, at + 1);
  for (const mention of mentions.slice(at + 1)) {
    if (!LIST.test(reading.read.text.slice(list.at(-1)?.span[1] ?? 0, mention.span[0]))) break;
    list.push(mention);
  }
  return list;
}

/** "Republican Colin Hall", "Democratic nominee", "American jobs": does the name only describe the noun after it? */
function isAdjective({ read }: Reading, { span: [start, end], person, form }: ActorMention): boolean {
  if (person !== null) return false;
  const next = /^ (\p{L}+)/u.exec(read.text.slice(end, end + 24))?.[1];
  if (next === undefined || /^(?:leaders?|leadership|lawmakers|officials|establishment|and|or)$/.test(next))
    return false;
  const pos = read.tokens[tokenAt(read, end + 1)]?.pos ?? "";
  const adjective =
    form === "people" || /^(?:Republican|Democratic|Democrat|GOP)$/.test(read.text.slice(start, end));
  return adjective && /^(?:NOUN|PROPN|ADJ)$/.test(pos);
}

/** Mentions of others in the content: at home persons and bodies before nations, and never mere adjectives. */
export const foreignIn = (reading: Reading): ActorMention[] => {
  const foreign = reading.inside.filter(
    (mention) =>
      !isOwnMention(reading.speaking, mention) &&
      others(reading, [mention]).length > 0 &&
      (speaksForNation(reading) || !isAdjective(reading, mention)),
  );
  const acting = foreign.filter((mention) => !mention.place);
  const parties = speaksForNation(reading) ? [] : acting.filter(isParty);
  if (parties.length > 0) return parties;
  return acting.length > 0 ? acting : foreign;
};

/** A person or a body, not a nation: whom a domestic quarrel is about. */
const isParty = ({ person, actors }: ActorMention): boolean =>
  person !== null || actors.some((actor) => actor.kind !== "country");

/**
 * Whose doings the words are about at home: the first other person or body that no verb of its sentence goes before, and
 * those listed beside it ("Keller's plan would fail", "his opponent's record").
 */
export function subjectAtHome(reading: Reading): NamedActor[] {
  if (speaksForNation(reading)) return [];
  const list = foreignIn(reading).filter(isParty);
  const at = list.findIndex(({ span: [start] }) => {
    const sentence = reading.read.tokens[tokenAt(reading.read, start)]?.sentence;
    return !reading.content.some(
      (token) =>
        token.sentence === sentence && token.start < start && (token.pos === "VERB" || token.pos === "AUX"),
    );
  });
  return at < 0 ? [] : others(reading, listFrom(reading, list, at));
}

/** At home the one other person or body that the words name, wherever it stands. */
export function onlyParty(reading: Reading): NamedActor[] {
  const all = speaksForNation(reading) ? [] : others(reading, foreignIn(reading).filter(isParty));
  const people = all.filter(({ kind }) => kind === "person");
  return people.length === 1 ? people : all.length === 1 ? all : [];
}

/** "told a reporter that": the words go to the hearer and are about somebody else. */
export const merelyTold = (reading: Reading): boolean =>
  !speaksForNation(reading) &&
  reading.cue.some((token) => /^(?:tell|remind|inform|assure|write|say)$/.test(token.lemma.toLowerCase()));
