import type { ClaimType } from "#domain/claim";
import type { ActorMention, NamedActor } from "#domain/extraction";
import { isOwn, isOwnMention, type Reading } from "./reading";

/** Cues that take the accused, the praised or the asked as their object. */
const TAKES_OBJECT: ReadonlySet<ClaimType> = new Set(["allege", "demand", "warn", "support", "offer"]);

const distinct = (actors: readonly NamedActor[]): NamedActor[] =>
  actors.filter((actor, at) => actors.findIndex((other) => other.name === actor.name) === at);

const others = (reading: Reading, mentions: readonly ActorMention[]): NamedActor[] =>
  distinct(
    mentions
      .flatMap((mention) => mention.actors)
      .filter((actor) => !isOwn(reading.speaking, actor) && actor.kind !== "media"),
  );

/** The mentions that stand with the first in a list: "the US, South Korea, and Japan", "China alongside India". */
function listFrom(reading: Reading, mentions: readonly ActorMention[], at: number): ActorMention[] {
  const list = mentions.slice(at, at + 1);
  for (const mention of mentions.slice(at + 1)) {
    const between = reading.read.text.slice(list.at(-1)?.span[1] ?? 0, mention.span[0]);
    if (
      !/^[\s,]*(?:(?:and|or|alongside|as well as|along with|together with)\s)?(?:both\s|the\s|its\s|their\s)*$/.test(
        between,
      )
    )
      break;
    list.push(mention);
  }
  return list;
}

/** The first mention of somebody else in the content, with those listed beside it; names go before adjectives of place. */
function firstOther(reading: Reading): NamedActor[] {
  const foreign = reading.inside.filter(
    (mention) => !isOwnMention(reading.speaking, mention) && others(reading, [mention]).length > 0,
  );
  const acting = foreign.filter((mention) => !mention.place);
  const list = acting.length > 0 ? acting : foreign;
  return list.length > 0 ? others(reading, listFrom(reading, list, 0)) : [];
}

/**
 * Whom the act is about. An object of the cue ("accused Beijing of …", "told Trump that …") goes first; else the first
 * other actor in the content, where the type has a target by its nature.
 */
export function targetsOf(reading: Reading, type: ClaimType): { targets: NamedActor[]; reason: string } {
  const addressed = others(reading, reading.addressed);
  if (addressed.length > 0 && (TAKES_OBJECT.has(type) || type === "state" || type === "deny"))
    return { targets: addressed, reason: "object of the cue" };
  if (type === "allege" || type === "demand" || type === "warn" || type === "support") {
    const targets = firstOther(reading);
    return {
      targets,
      reason: targets.length > 0 ? "first other actor in the words" : "the words name nobody else",
    };
  }
  if (type === "offer") {
    const at = reading.inside.findIndex((mention) =>
      /\b(?:with|between|to|for)\s+(?:the\s+)?$/.test(
        reading.read.text.slice(Math.max(0, mention.span[0] - 14), mention.span[0]),
      ),
    );
    const targets = at < 0 ? [] : others(reading, listFrom(reading, reading.inside, at));
    return {
      targets,
      reason: targets.length > 0 ? "to or with whom it is offered" : "offered to nobody by name",
    };
  }
  return { targets: [], reason: "this kind of act names no target" };
}
