import { CLAIM_TYPES } from "#domain/claim";
import type { TypeModel, TypeOdds } from "#extraction/model/type-model";
import type { Reading } from "./reading";
import { type Signs, signsOf } from "./signs";
import { surroundingTypes } from "./surrounding-types";
import { typeOf } from "./type";
import type { Typed } from "./type-by-words";
import { typeFeatures } from "./type-features";

/** A reading with what the rules see in it and say of it. */
export interface Judged {
  readonly reading: Reading;
  readonly signs: Signs;
  readonly rule: Typed;
}

export function judged(reading: Reading): Judged {
  const signs = signsOf(reading);
  return { reading, signs, rule: typeOf(reading, signs) };
}

/** All that the type model is told of each claim of an article, in their order. */
export function typeEvidence(claims: readonly Judged[]): string[][] {
  const around = surroundingTypes(claims.map(({ reading, rule }) => ({ reading, type: rule.type })));
  return claims.map(({ reading, signs, rule }, at) => [
    ...typeFeatures(reading, signs, rule),
    ...(around[at] ?? []),
  ]);
}

/** The words that a feature was seen in; none where it stands for something else. */
function wordsOf(feature: string): string[] {
  const [kind, ...words] = feature.split(" ");
  const shown = kind === "w" || kind === "wp" || kind === "ww" || kind === "cc" || kind === "12" ? words : [];
  const cue =
    kind === "c" || kind === "c="
      ? words.filter((word) => !/^(?:direct|mixed|indirect|true|false|not)$/.test(word))
      : [];
  return [...shown, ...cue].includes("@") ? [] : [...shown, ...cue];
}

/** Why the model says so, where the rules say something else. */
function grounds(features: readonly string[]): string {
  const words = [
    ...new Set(features.map((feature) => wordsOf(feature).join(" ")).filter((one) => one !== "")),
  ];
  return words.length > 0
    ? `its words weigh for it: ${words.map((one) => `"${one}"`).join(", ")}`
    : "its form and the claims around it weigh for it";
}

/**
 * How far the rule is leaned on where a nation speaks: the read claims are of American quarrels at home, and the rules know the
 * ways of diplomacy better.
 */
const ABROAD = 5;

/** The model's odds, with the rule's type raised where a nation speaks. */
function settled(
  { scores, ...odds }: TypeOdds,
  { rule, reading }: Judged,
): Pick<TypeOdds, "type" | "probability"> {
  if (!reading.speaking.actors.some(({ kind }) => kind === "country")) return odds;
  const raised = scores.map((score, at) => score + (CLAIM_TYPES[at] === rule.type ? ABROAD * rule.sure : 0));
  const best = raised.indexOf(Math.max(...raised));
  const mass = raised.reduce((sum, score) => sum + Math.exp(score - (raised[best] ?? 0)), 0);
  return { type: CLAIM_TYPES[best] ?? odds.type, probability: 1 / mass };
}

/** The types of an article's claims by the trained model, each with its probability and its reason. */
export function typesOf(claims: readonly Judged[], model: TypeModel): Typed[] {
  const evidence = typeEvidence(claims);
  return claims.map((claim, at) => {
    const odds = model(evidence[at] ?? []);
    const { type, probability } = settled(odds, claim);
    const reason = type === claim.rule.type ? claim.rule.reason : grounds(odds.grounds);
    return { type, sure: probability, reason };
  });
}
