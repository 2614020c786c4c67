import { CLAIM_TYPES } from "#domain/claim";
import type { Token } from "#domain/extraction";
import type { Reading } from "./reading";
import type { Signs } from "./signs";
import type { Typed } from "./type-by-words";

/** How many words of the content are looked at one by one; what a claim does shows early in it. */
const WORDS = 40;
/** How many of its first words are looked at in pairs. */
const PAIRS = 14;

const lemma = (token: Token | undefined): string => token?.lemma.toLowerCase() ?? "";
const some = (count: number): string => (count > 2 ? "3" : `${count}`);

/** Names say nothing of what kind of act a claim is, and would be learnt by heart: their kind stands for them. */
const word = (token: Token): string => (token.pos === "PROPN" ? "@" : lemma(token));

function cueFeatures({ cue, mode }: Reading, { cueLemmas, cueNegated, cue: acts }: Signs): string[] {
  const found = cueLemmas.flatMap((one) => [`c ${one}`, `c ${one} ${mode}`, `c ${one} ${cueNegated}`]);
  for (let at = 1; at < cue.length; at++) found.push(`cc ${lemma(cue[at - 1])} ${lemma(cue[at])}`);
  if (cue.length < 5) found.push(`c= ${cue.map(lemma).join(" ")}`);
  for (const act of acts) found.push(`ca ${act}`, `ca ${act} ${mode}`, `ca ${act} ${cueNegated}`);
  if (acts.size === 0) found.push(`ca - ${mode}`);
  if (cueNegated) found.push("c not");
  return found;
}

function wordFeatures({ content, mode }: Reading, plainCue: boolean): string[] {
  const tokens = content.filter((token) => /[\p{L}\p{N}?!]/u.test(token.text));
  const found: string[] = [];
  tokens.slice(0, WORDS).forEach((token, at) => {
    found.push(`w ${word(token)}`);
    if (plainCue && at < 8) found.push(`wp ${word(token)}`);
  });
  for (let at = 1; at < Math.min(PAIRS, tokens.length); at++)
    found.push(`ww ${word(tokens[at - 1] as Token)} ${word(tokens[at] as Token)}`);
  const [first, second, third] = tokens;
  found.push(`1 ${first ? word(first) : ""}`, `1p ${first?.pos} ${second?.pos}`, `1m ${first?.pos} ${mode}`);
  if (first && second) found.push(`12 ${word(first)} ${word(second)}`);
  if (third) found.push(`3 ${word(third)}`);
  found.push(`n ${Math.min(6, Math.floor(Math.log2(tokens.length + 1)))}`);
  return found;
}

function signFeatures(reading: Reading, signs: Signs): string[] {
  const { count, about, turns } = signs;
  const plain = signs.cue.size === 0;
  const found = Object.entries(count).flatMap(([key, n]) =>
    n > 0 ? [`s ${key} ${some(n)}`, `s ${key} ${about}`, `s ${key} ${plain}`] : [],
  );
  const bad = count.discredit + count.deeds + count.ill;
  const good = count.praise + count.good + count.well;
  found.push(`tone ${some(bad)} ${some(good)}`, `tone ${bad > good} ${about}`, `about ${about} ${plain}`);
  for (const type of CLAIM_TYPES.filter((one) => turns.has(one)))
    found.push(`t ${type}`, `t ${type} ${about}`);
  if (signs.performs) found.push(`p ${signs.performs}`);
  for (const key of ["future", "conditional", "past", "asks", "imperative", "infinitive"] as const)
    if (signs[key]) found.push(`f ${key}`, `f ${key} ${about}`, `f ${key} ${plain}`);
  if (/\b(?:not|never|no|nothing|none|n't)\b|n't/.test(signs.words)) found.push("f not", `f not ${about}`);
  if (signs.words.includes("?")) found.push("f ?");
  found.push(`charged ${reading.charged}`, `mode ${reading.mode} ${about}`);
  if (reading.before) found.push(`before ${reading.before}`);
  return found;
}

function partyFeatures({ speaking, addressed, inside, earlier }: Reading): string[] {
  const kind = speaking.actors[0]?.kind ?? "nobody";
  const named = inside.filter((mention) => mention.actors.length > 0 && !mention.place).length;
  return [
    `who ${kind} ${speaking.speaker !== null}`,
    `who ${speaking.sourcing}`,
    `to ${addressed.length > 0}`,
    `in ${some(named)} ${kind}`,
    `earlier ${earlier.length > 0}`,
  ];
}

/** What the rules say, for the model to learn how far each may be trusted. */
function ruleFeatures(
  { type, reason, sure }: Typed,
  { about }: Signs,
  { mode, speaking }: Reading,
): string[] {
  const rule = reason.replace(/".*"/g, "");
  const kind = speaking.actors[0]?.kind ?? "nobody";
  return [
    `r ${type}`,
    `r ${type} ${mode}`,
    `r ${type} ${about}`,
    `rr ${rule} ${type}`,
    `rs ${type} ${sure}`,
    `rk ${type} ${kind}`,
  ];
}

/** What a claim shows of its type, each in a few letters that say where it was seen. */
export function typeFeatures(reading: Reading, signs: Signs, rule: Typed): string[] {
  return [
    "all",
    ...cueFeatures(reading, signs),
    ...wordFeatures(reading, signs.cue.size === 0),
    ...signFeatures(reading, signs),
    ...partyFeatures(reading),
    ...ruleFeatures(rule, signs, reading),
  ];
}
