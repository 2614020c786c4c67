import type { ClaimType } from "#domain/claim";
import type { NamedActor } from "#domain/extraction";
import { foreignIn, LIST, listFrom, merelyTold, onlyParty, others, subjectAtHome } from "./others";
import { isOwnMention, type Reading } from "./reading";

/** Types whose cue takes the accused, the praised or the asked as its object. */
const TAKES_OBJECT: ReadonlySet<ClaimType> = new Set([
  "allege",
  "demand",
  "warn",
  "support",
  "offer",
  "state",
  "deny",
]);
/** Types that are about somebody by their nature. */
const ABOUT_SOMEBODY: ReadonlySet<ClaimType> = new Set(["allege", "demand", "warn", "support"]);

/** Types that at home are about the person or body whose doings they tell. */
const ABOUT_AT_HOME: ReadonlySet<ClaimType> = new Set(["allege", "warn", "support", "state"]);

/** The first mention of somebody else in the content, with those listed beside it; an agent ("by …") goes before it. */
function firstOther(reading: Reading, agents: boolean): NamedActor[] {
  const list = foreignIn(reading);
  const agent = agents
    ? list.findIndex((mention) =>
        /\bby (?:the )?$/.test(reading.read.text.slice(mention.span[0] - 8, mention.span[0])),
      )
    : -1;
  if (agent >= 0) return others(reading, listFrom(reading, list, agent));
  return list.length > 0 ? others(reading, listFrom(reading, list, 0)) : [];
}

/** The subject of "must" or "should": the last other actor before it, else the first after it. */
function subjectOfMust(reading: Reading): NamedActor[] {
  const modal = reading.content.find((token) => /^(?:must|should|needs?)$/i.test(token.text));
  const list = foreignIn(reading);
  if (!modal) return [];
  const at = list.findLastIndex(
    (mention) => mention.span[1] <= modal.start && modal.start - mention.span[1] < 60,
  );
  return at < 0
    ? []
    : others(
        reading,
        [...list.slice(0, at), ...listFrom(reading, list, at)]
          .slice(-2)
          .filter(
            (mention, index, pair) =>
              index === pair.length - 1 ||
              LIST.test(reading.read.text.slice(mention.span[1], pair[index + 1]?.span[0])),
          ),
      );
}

/** "Kiev to enter talks": who is to act, when the content opens with them; null when it does not open so. */
function subjectOfInfinitive(reading: Reading): NamedActor[] | null {
  const to = reading.content.findIndex((token) => token.text.toLowerCase() === "to");
  const opening = reading.content.slice(0, Math.max(0, to));
  const end = reading.content[to]?.start ?? 0;
  if (to < 1 || to > 8 || opening.some((token) => token.pos === "VERB" || token.pos === "AUX")) return null;
  return others(
    reading,
    reading.inside.filter((mention) => mention.span[1] <= end),
  );
}

/** Does the content open with a pronoun that could stand for the party named before the cue? */
const opensWithPronoun = (reading: Reading): boolean =>
  /^(?:it|they|he|she|you)$/i.test(reading.content[0]?.text ?? "");

const CHARGES =
  "(?:accusations?|allegations?|claims?|charges?|reports?|findings?|criticism|assertions?|statements?|suggestions?)";
const BEHIND = new RegExp(`^(?:['’]s?)?\\s+(?:\\w+\\s+)?${CHARGES}\\b`);
const BEFORE = new RegExp(`\\b${CHARGES}\\s+(?:by|from)\\s+(?:the\\s+)?(?:\\p{Ll}+\\s+)?$`, "u");

/** "U.S. accusations of …", "the West's claims", "a report by Amnesty": whose charge is rejected. */
function ownerOfCharge(reading: Reading): NamedActor[] {
  const [first] = reading.inside;
  if (!first || others(reading, [first]).length === 0) return [];
  const { text } = reading.read;
  const [start, end] = first.span;
  const near =
    BEHIND.test(text.slice(end, end + 40)) || BEFORE.test(text.slice(Math.max(0, start - 40), start));
  return near ? others(reading, [first]) : [];
}

export interface Targets {
  readonly targets: readonly NamedActor[];
  readonly reason: string;
}

const found = (targets: readonly NamedActor[], reason: string): Targets | null =>
  targets.length > 0 ? { targets, reason } : null;

/**
 * Whom the act is about. An object of the cue ("accused Beijing of …", "told Trump that …") goes first; then the subject
 * of a demand, then the first other actor in the content, where the type has a target by its nature; an act that goes on
 * without naming anybody keeps the target of the one before it by the same side (`carried`); a denial answers whoever
 * charged the speaker before (`accusers`).
 */
export function ruledTargets(
  reading: Reading,
  type: ClaimType,
  carried: readonly NamedActor[],
  accusers: readonly NamedActor[] = [],
): Targets {
  const quoted = reading.cue.some(({ lemma }) => /^(?:quote|cite)$/i.test(lemma));
  const addressed = quoted ? [] : others(reading, reading.addressed);
  const told = merelyTold(reading) && type !== "demand" && type !== "warn" && type !== "offer";
  const infinitive = /^(?:not )?to$/i.test(reading.content[0]?.text ?? "");
  const asked = type === "demand" ? subjectOfInfinitive(reading) : null;
  const answer =
    (asked ? { targets: asked, reason: "who is asked to act" } : null) ??
    (TAKES_OBJECT.has(type) && !told ? found(addressed, "object of the cue") : null) ??
    (type === "deny"
      ? (found(ownerOfCharge(reading), "made the charge it rejects") ??
        found(accusers, "charged the speaker before"))
      : null) ??
    (ABOUT_AT_HOME.has(type) ? found(subjectAtHome(reading), "subject of the words") : null) ??
    (type === "demand" ? found(subjectOfMust(reading), "subject of what must be done") : null) ??
    (ABOUT_SOMEBODY.has(type) && opensWithPronoun(reading)
      ? found(others(reading, reading.earlier.slice(-1)), "named before in the sentence")
      : null) ??
    (type === "demand" && infinitive ? { targets: [], reason: "asked of nobody by name" } : null) ??
    (type === "allege" && withoutSubject(reading)
      ? found(carried, "as in the claim before by the same side")
      : null) ??
    (type === "support" ? found(praised(reading), "those praised") : null) ??
    (ABOUT_SOMEBODY.has(type)
      ? found(firstOther(reading, type === "allege"), "first other actor in the words")
      : null) ??
    (type === "state" ? found(onlyParty(reading), "the only other party of the words") : null) ??
    (type === "offer" ? found(partners(reading), "to or with whom it is offered") : null) ??
    (told && TAKES_OBJECT.has(type) ? found(addressed, "told of it") : null) ??
    (ABOUT_SOMEBODY.has(type) ? found(carried, "as in the claim before by the same side") : null);
  return (
    answer ?? {
      targets: [],
      reason: ABOUT_SOMEBODY.has(type) ? "the words name nobody else" : "this kind of act names no target",
    }
  );
}

/** Does the content open with a verb in -s or an adjective, so that its subject is what was spoken of before? */
function withoutSubject({ content: [first] }: Reading): boolean {
  if (!first) return false;
  return (
    (first.pos === "VERB" && /s$/.test(first.text)) || (first.pos === "ADJ" && /^\p{Ll}/u.test(first.text))
  );
}

/** Nations praised one after another are all praised; of people and bodies the first. */
function praised(reading: Reading): NamedActor[] {
  const nations = others(reading, foreignIn(reading)).filter((actor) => actor.kind === "country");
  return nations.length > 1 &&
    nations.length <= 6 &&
    /\b(?:and|alongside|ally|allies)\b/.test(
      reading.read.text.slice(reading.spans[0]?.[0], reading.spans.at(-1)?.[1]),
    )
    ? nations
    : [];
}

function partners(reading: Reading): NamedActor[] {
  const at = reading.inside.findIndex((mention) => {
    const before = reading.read.text.slice(Math.max(0, mention.span[0] - 14), mention.span[0]);
    const own = isOwnMention(reading.speaking, mention);
    return !own && /\b(?:with|between|to|for|and)\s+(?:the\s+)?$/.test(before) && !mention.place;
  });
  return at < 0 ? [] : others(reading, listFrom(reading, reading.inside, at));
}
