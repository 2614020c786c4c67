import type { ActorMention } from "#domain/extraction";
import { isOwnMention, type Reading } from "./reading";

const OWN_WORD = /^(?:i|we|my|our|us|me|mine|ours|myself|ourselves)$/i;
const OTHER_WORD = /^(?:you|your|he|she|they|his|her|their|him|them)$/i;

/** How many words of the content may pass before the speaker is named, when it is about the speaker. */
const OPENING = 14;

/** "it was Kelland's troops who crossed": the "it" stands for nobody. */
const CLEFT =
  /^[Ii]t (?:is|was|['’]s) (?:(?:not|the|only|in fact) )*\p{Lu}[\p{L}.’']*(?: [\p{L}.’']+){0,4} (?:who|that|which)\b/u;

/** Is the first party named in the words the speaker's own, somebody else, or nobody? */
export function aboutWhom(reading: Reading): "own" | "other" | "nobody" {
  const possessive = (mention: ActorMention): boolean =>
    mention.form === "pronoun" && /^(?:its|their|his|her)$/i.test(reading.read.text.slice(...mention.span));
  const opening = reading.content.slice(0, OPENING);
  const cleft = CLEFT.test(opening.map(({ text }) => text).join(" "));
  const first = reading.inside.find(
    (mention) =>
      mention.actors.length > 0 &&
      !mention.place &&
      !possessive(mention) &&
      !(cleft && mention.form === "pronoun"),
  );
  const own = opening.find(({ text }) => OWN_WORD.test(text) && text !== "US");
  if (first && first.span[0] < (own?.start ?? Number.POSITIVE_INFINITY))
    return isOwnMention(reading.speaking, first) ? "own" : "other";
  if (own) return "own";
  if (reading.mode === "indirect" && /^(?:it|they|he|she)$/i.test(reading.content[0]?.text ?? ""))
    return "own";
  return reading.content.slice(0, 3).some((token) => OTHER_WORD.test(token.text)) ? "other" : "nobody";
}
