import type { ClaimType } from "#domain/claim";
import type { NamedActor } from "#domain/extraction";
import learned from "../model/target-weights.json";
import { type Candidate, candidatesOf } from "./candidates";
import { isMutual } from "./mutual";
import type { Reading } from "./reading";
import { ruledTargets, type Targets } from "./target-rules";

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(learned.weights));

const WHY: Readonly<Record<Candidate["region"], string>> = {
  object: "object of the cue",
  inside: "named in the words",
  crowd: "a crowd named in the words",
  earlier: "named before in the sentence",
  near: "spoken of just before",
  carried: "as in the claim before by the same side",
  accuser: "charged the speaker before",
};

/** Whoever else the claim is about is at least half as likely as the first. */
const BESIDE = 0.5;

/** How likely, 0–1, readers would say that the claim is about the candidate. */
function likelihood({ features }: Candidate): number {
  const sum = features.reduce((total, feature) => total + (WEIGHTS.get(feature) ?? 0), learned.bias);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Whom the act is about. Nations follow the rules. Where the speaker speaks for nobody's nation, everybody named in or near
 * the words is weighed with what readers taught (`npm run train`), and the rules' answer is one weight among others.
 */
export function targetsOf(
  reading: Reading,
  type: ClaimType,
  carried: readonly NamedActor[],
  accusers: readonly NamedActor[] = [],
): Targets {
  if (isMutual(reading)) return { targets: reading.speaking.actors, reason: "what each does to the other" };
  const ruled = ruledTargets(reading, type, carried, accusers);
  if (reading.speaking.actors.some(({ kind }) => kind === "country")) return ruled;
  const advised = { names: new Set(ruled.targets.map(({ name }) => name)), reason: ruled.reason };
  const likely = candidatesOf(reading, type, { carried, accusers }, advised)
    .map((candidate) => ({ candidate, sure: likelihood(candidate) }))
    .filter(({ sure }) => sure >= learned.threshold)
    .toSorted((a, b) => b.sure - a.sure);
  const [first] = likely;
  if (!first) return type === "deny" ? ruled : { targets: [], reason: "the words are about nobody by name" };
  const { actor, region } = first.candidate;
  return {
    targets: likely.filter(({ sure }) => sure >= BESIDE * first.sure).map(({ candidate }) => candidate.actor),
    reason: advised.names.has(actor.name) ? ruled.reason : WHY[region],
  };
}
