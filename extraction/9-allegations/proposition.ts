import type { Charge } from "./charge";

const GERUND = /^(?:\p{Ll}+ly\s+)?\p{Ll}+ing\b(?!\s+(?:is|are|was|were|has|have)\b)/u;
/** A finite verb with a subject before it, told by an auxiliary or by what follows it. */
const CLAUSE =
  /\b(?:is|are|was|were|has|have|had|will|would|did|does|do|could|can|may|might|should|must|isn't|aren't|wasn't|don't|doesn't)\b|\S\s+\p{Ll}{3,}(?:ed|s)\s+(?:the|a|an|its|his|her|their|to|that|as|\p{Lu})/u;
/** Opens with a verb in the present whose subject was left out. */
const VERB =
  /^(?:\p{Ll}+ly\s+)?\p{Ll}{2,}(?:ates|izes|ises|ines|okes|ives|akes|ows|ens|ects|ides|uses|ores|eads|ails|ies|ays)\s/u;
const ADJECTIVE =
  /^(?:\p{Ll}+ly\s+)?\p{Ll}+(?:ed|al|ive|ous|ble|ful|est)\s+(?:and|or|of|in|to|for|with|by|under)\b/u;
/** "concern to its allies about", "accusations of": a noun of speech in front of the charge itself. */
const SPEECH =
  /^(?:(?:its|his|her|their|deep|serious|grave)\s+)?(?:concerns?|fears?|criticism|accusations?|allegations?|claims?|charges?|complaints?|worr(?:y|ies))\s+(?:\S+\s+){0,3}?(?:about|over|of|that|at)\s+/i;
const NEGATION = /^not\s/;
const LONGEST = 200;

/** Names that want "the" in a sentence. */
const ARTICLED =
  /^(?:United |West$|European |Netherlands$|Philippines$|Soviet |UN |World |International )|(?: Party| Republic| Emirates| campaign| Committee| Council| Association| Union| Times| Post)$/;
const inSentence = (name: string): string => (ARTICLED.test(name) ? `the ${name}` : name);

const listed = (names: readonly string[]): string => {
  const all = names.map(inSentence);
  return capital(all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`);
};

/** Without marks of quotation and speech nouns in front, spaces in order, no stop at the end, cut at a word's end. */
function plain(text: string): string {
  const words = text
    .replace(/["“”«»]/g, "")
    .replace(/(^|\s)['‘](?=\p{L})|(?<=[\p{L}.,])['’](?=\s|$)/gu, "$1")
    .replace(/\s+/g, " ")
    .replace(SPEECH, "")
    .trim();
  const short = words.length <= LONGEST ? words : words.slice(0, words.lastIndexOf(" ", LONGEST));
  return short.replace(/[\s.,;:…]+$/, "");
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A wording is clear when it is a clause of some length that names the accused and is no speech in the first person. */
function clarity(charge: Charge): number {
  const text = plain(charge.text);
  const words = text.split(" ").length;
  const named = charge.accused.some((name) => charge.named.includes(name));
  const speech = /\b(?:I|we|my|our|you|your)\b|\?|…|\. \p{Lu}/iu.test(text);
  const pronoun = /^(?:he|she|it|they|this|that)\b/i.test(text);
  return (
    (CLAUSE.test(text) || GERUND.test(text) ? 1 : 0) +
    (named || GERUND.test(text) ? 0.8 : 0) -
    (speech ? 1.5 : 0) -
    (pronoun ? 0.3 : 0) -
    Math.abs(words - 12) / 20 +
    charge.confidence * 0.3
  );
}

/**
 * A proposition a person can read: the clearest wording, with the accused as its subject. A gerund or a bare predicate
 * gets its subject back ("secretly aiding Moscow" said of China: "China is secretly aiding Moscow"); a noun phrase
 * stands behind the name.
 */
export function propositionOf(charges: readonly Charge[]): string {
  const [clearest] = [...charges].sort((a, b) => clarity(b) - clarity(a));
  if (!clearest) return "";
  const text = plain(clearest.text);
  const subject = listed(clearest.accused);
  const be = clearest.accused.length > 1 ? "are" : "is";
  if (!subject || /^(?:["'(]|\p{Lu}\p{L}*\s+(?:is|are|was|were|has|have|had|did)\b)/u.test(text))
    return capital(text);
  if (NEGATION.test(text)) return `${subject} ${be} accused of ${text}`;
  if (GERUND.test(text) || ADJECTIVE.test(text)) return `${subject} ${be} ${text}`;
  if (VERB.test(text)) return `${subject} ${text}`;
  if (/^to \p{Ll}/u.test(text)) return `${subject} ${be} said ${text}`;
  if (CLAUSE.test(text)) return capital(text.replace(/^(?:he|she|it|they|you)\b(?!['’])/i, subject));
  return clearest.accused.some((name) => text.startsWith(name)) ? capital(text) : `${subject}: ${text}`;
}
