import type { Charge } from "./charge";
import { capital, plainWording, subjectOf } from "./wording";

const GERUND = /^(?:\p{Ll}+ly\s+)?\p{Ll}{2,}ing\b(?!\s+(?:is|are|was|were|has|have)\b)/u;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|did|does|do|could|can|may|might|should|must|isn['’]t|aren['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t)\b/;
/** A finite verb with a subject before it, told by an auxiliary or by what follows it. */
const CLAUSE = new RegExp(
  [
    FINITE.source,
    "\\S\\s+\\p{Ll}{3,}(?:ed|s)\\s+(?:(?:the|a|an|its|his|her|their|that|as)\\b|\\p{Lu})",
    "(?<!\\b(?:the|an?|its|his|her|their|of|and|or|for|with|by|in|on|to|over|more|most|such|some|any|all|no))\\s+\\p{Ll}{3,}ed\\s+\\p{Ll}{3,}s\\b",
    "\\S\\s+(?:refus|fail|tri|continu|threaten|attempt|promis|want)(?:s|es|ed)\\s+to\\b",
    "\\S\\s+\\p{Ll}{3,}(?:izes|ises|ines|okes|ects|ides|ores|eads|ails|eatens)\\s",
  ].join("|"),
  "u",
);
/** Opens with a verb in the present whose subject was left out. */
const VERB =
  /^(?:\p{Ll}+ly\s+)?\p{Ll}{2,}(?:ates|izes|ises|ines|okes|ives|akes|ows|ens|ects|ides|uses|ores|eads|ails|ies|ays)\s/u;
const ADJECTIVE =
  /^(?:\p{Ll}+ly\s+)?\p{Ll}+(?:ed|al|ive|ous|ble|ful|est)\s+(?:and|or|of|in|to|for|with|by|under)\b/u;
const NEGATION = /^not\s/;
const PRONOUN = /^(?:he|she|it|they)\b(?!['’])/i;
/** "it is wrong to …", "it was time": nobody is meant. */
const NOBODY = /^it(?:\s+(?:is|was|would be|will be|seems|appears)|['’]s)\b/i;
const OBJECT = /^(?:him|her|it|them)\s+/i;
/** "the strike an act of terror": what somebody called it. */
const CALLED =
  /^((?:the|this|that|these|those|such|its|his|her|their)\s+(?:\p{L}+\s+){0,2}?\p{Ll}+)\s+(an?\s.+)$/u;
/** "what he called an invasion": the paper's way of keeping a name at a distance. */
const SO_CALLED = /^what (?:\S+ ){1,3}?(?:said (?:was|were)|called|describes? as|described as|calls) /i;
const QUALITY =
  "(?:\\p{Ll}+ly\\s+\\p{Ll}{4,}|\\p{Ll}+(?:al|ive|ous|able|ible|ful|ish|less|false|wrong|untrue|unfair|unfit|corrupt|dishonest|racist|absurd|ary))\\b";
/** "such efforts politically motivated and illegal": what is judged, and the judgement. */
const JUDGED = new RegExp(
  `^((?:such|these|those|this|that|the|his|her|its|their)\\s+(?:\\p{L}+\\s+)??\\p{L}+?)\\s+(${QUALITY}(?:\\s+(?:and|or|in|to|under|for|by)\\b.*)?)$`,
  "u",
);
/** "the plan “reckless.”": a judgement that stands in marks of quotation, at the end. */
const QUOTED = /^([^"“”]{3,120}?)\s+["“]((?:an?\s+|\p{Ll}+ly\s+)?\p{Ll}[^"“”]{2,60})["”]\.?$/u;
/** "the strategy as a tool for …", "the deal as reckless" */
const AS = /^(.{3,90}?)\s+as\s+((?:an?|the|too|\p{Ll}+ing|\p{Ll}+(?:ed|al|ive|ous|ble|ful))\b.*)$/u;
/** "the sanctions for worsening hunger", "the paper of making it up" */
const FOR = /^((?:\S+\s+){0,5}?\S+)\s+(?:for|of)\s+((?:not\s+)?\p{Ll}{2,}ing\b.*)$/u;
const UNTRUE = /\b(?:false|untrue|lies?|nonsense|baseless|wrong|misleading|fabricated)\b/;

const plural = (noun: string): boolean => /(?<![su'’i])s$/.test(noun.trim().split(" ").at(-1) ?? "");
const beOf = (noun: string): string => (plural(noun) ? "are" : "is");
const lower = (text: string): string =>
  /^(?:A|An|The|Its|His|Her|Their|Such|This|These|Those)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** Does it open with somebody by name, and a finite verb not far behind? */
const opensWithName = (text: string, names: readonly string[]): boolean =>
  names.some((name) => text.replace(/^the\s+/i, "").startsWith(name));

/** A wording is clear when it is a clause of some length that names the accused and is no speech in the first person. */
function clarity(charge: Charge): number {
  const text = plainWording(charge.text);
  const count = text.split(" ").length;
  const gerund = GERUND.test(text) && charge.accused.length > 0;
  const clause = CLAUSE.test(text) && !OBJECT.test(text);
  const named = charge.accused.some((name) => charge.named.includes(name));
  const speech = /\b(?:I|we|my|our|us|you|your)\b|\?/iu.test(text);
  return (
    (clause || gerund ? 1.2 : 0) +
    (gerund || (clause && opensWithName(text, charge.accused)) ? 0.5 : 0) +
    (named || gerund ? 0.6 : 0) -
    (speech ? 1.5 : 0) -
    (/^(?:he|she|it|they|this|that|these|those|such|its|his|her|their|him|them)\b/i.test(text) ? 0.6 : 0) -
    (count < 4 ? 0.8 : Math.abs(count - 12) / 20) +
    charge.confidence * 0.3
  );
}

/** A verbless wording that judges somebody's conduct, made a clause; null where it is none. */
function judgement(text: string, raw: string): string | null {
  if (FINITE.test(text)) return null;
  const [, quoted, verdict] = QUOTED.exec(raw.trim().replace(/,(?=["”]?$)/, "")) ?? [];
  const marked =
    !GERUND.test(text) && quoted && verdict && !/\s(?:of|for|to|as|the|an?|was|from|by|with)$/.test(quoted);
  const [, thing, what] = marked
    ? ["", quoted, verdict]
    : (AS.exec(text) ?? JUDGED.exec(text) ?? CALLED.exec(text) ?? []);
  if (!thing || !what || OBJECT.test(`${thing} `)) return null;
  return capital(`${thing} ${beOf(thing)} ${plainWording(what)}`);
}

const NOUNS_OF_THE_ACCUSED = /['’]s?\s+\S+/;

/** "the sanctions for worsening hunger": what is to blame, or who is criticised, for what; else null. */
function toBlame(text: string): string | null {
  const [, thing, wrong] = FINITE.test(text) || AS.test(text) ? [] : (FOR.exec(text) ?? []);
  if (!thing || !wrong || !/\p{Lu}/u.test(thing) || OBJECT.test(`${thing} `) || /\p{Ll}ed\s/u.test(thing))
    return null;
  const verb = NOUNS_OF_THE_ACCUSED.test(thing) ? "to blame" : "criticised";
  return `${capital(thing)} ${beOf(thing)} ${verb} for ${wrong}`;
}

/** A noun phrase as what the accused is blamed for; their own name in front of it is not said twice. */
function blamed(text: string, { accused }: Charge, subject: string, be: string): string {
  const name = accused.find((one) => new RegExp(`${escaped(one)}(?:['’]s?)\\s`).test(text));
  const own = name ? text.slice(text.indexOf(name) + name.length).replace(/^['’]s?\s+/, "the ") : text;
  return `${subject} ${be} criticised for ${lower(own)}`;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What is left when nothing is said but a name, or a pronoun and a verdict. */
function bareCharge(text: string, { accusers, accused }: Charge, subject: string, be: string): string | null {
  const [, verdict] =
    /^(?:him|her|it|them|this|that)\s+(?:as\s+)?((?:an?\s|\p{Ll}+ly\s|too\s)?\S+(?:\s\S+){0,5})$/u.exec(
      text,
    ) ?? [];
  if (verdict && !CLAUSE.test(text) && !/^\S*ed\b/.test(verdict))
    return UNTRUE.test(verdict)
      ? `What ${subject.replace(/^The /, "the ")} ${accused.length > 1 ? "say" : "says"} is called ${verdict}`
      : `${subject} ${be} called ${verdict}`;
  const bare = text.replace(/^the\s+/i, "");
  const name = bare.split(" ").length <= 3 && /^\p{Lu}\S*(?:\s\p{Lu}\S*)*$/u.test(bare);
  if (
    !name &&
    !(!/\bby\s+\S+$/.test(bare) && bare.split(" ").length < 7 && accused.some((one) => bare.endsWith(one)))
  )
    return null;
  const by = subjectOf(accusers).replace(/^The /, "the ");
  return by ? `${subject} ${be} accused by ${by}` : `${subject} ${be} accused`;
}

/** The clause with the accused for the pronoun that it opens with, where number and verb agree. */
function named(text: string, accused: readonly string[], subject: string): string {
  const [pronoun] = PRONOUN.exec(text) ?? [];
  const many = accused.length > 1;
  const agrees = pronoun?.toLowerCase() === "they" ? many : !many;
  return pronoun && agrees && !NOBODY.test(text) ? `${subject}${text.slice(pronoun.length)}` : capital(text);
}

/**
 * A proposition a person can read: the clearest wording, with the accused as its subject. A gerund or a bare predicate
 * gets its subject back ("secretly aiding Moscow" said of China: "China is secretly aiding Moscow"); a judgement gets
 * its verb ("the plan as reckless": "The plan is reckless"), a noun phrase becomes what the accused is criticised for.
 */
export function propositionOf(charges: readonly Charge[]): string {
  const [clearest] = [...charges].sort((a, b) => clarity(b) - clarity(a));
  if (!clearest) return "";
  const text = plainWording(clearest.text)
    .replace(SO_CALLED, "")
    .replace(/^to (?=(?:the|a|an|\p{Ll}+(?:ing|[^s]s))\s)/u, "");
  const subject = subjectOf(clearest.accused);
  const be = clearest.accused.length > 1 ? "are" : "is";
  if (!subject) return judgement(text, clearest.text) ?? toBlame(text) ?? capital(text);
  if (NEGATION.test(text)) return `${subject} ${be} accused of ${text}`;
  const whole = judgement(text, clearest.text) ?? toBlame(text) ?? bareCharge(text, clearest, subject, be);
  if (whole) return whole;
  if (
    GERUND.test(text) &&
    !/^(?:growing|rising|increasing|intensifying|deepening|continuing|existing|ongoing|mounting|leading)\b/.test(
      text,
    )
  )
    return `${subject} ${be} ${text}`;
  if (ADJECTIVE.test(text)) return `${subject} ${be} ${text}`;
  if (VERB.test(text)) return `${subject} ${text}`;
  if (/^to \p{Ll}/u.test(text)) return `${subject} ${be} said ${text}`;
  return CLAUSE.test(text) ? named(text, clearest.accused, subject) : blamed(text, clearest, subject, be);
}
