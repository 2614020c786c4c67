import type { ClaimType } from "#domain/claim";
import { overlaps } from "#domain/span";
import type { Facts } from "./facts";

/** How readily a type of claim answers a charge. */
const READINESS: Readonly<Record<ClaimType, number>> = {
  deny: 0.45,
  justify: 0.3,
  confirm: 0.25,
  refuse: 0.25,
  allege: 0.15,
  demand: 0.15,
  warn: 0.1,
  offer: -0.05,
  support: -0.3,
  state: 0,
};

export interface Answer {
  readonly score: number;
  /** does the reply speak of the charge as such? */
  readonly explicit: boolean;
}

const NO: Answer = { score: 0, explicit: false };

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};

/** Share of the smaller set's words that the other has too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both / Math.max(3, Math.min(a.size, b.size));
}

/** Replies that are no answer by their nature. */
const COUNTERS: ReadonlySet<ClaimType> = new Set(["allege", "demand", "warn", "state", "offer"]);

/** How many sentences after the charge the accused may say something about the accuser that answers it; a plain statement in their own words. */
const REACH: ReadonlyMap<ClaimType, number> = new Map([
  ["allege", 6],
  ["state", 3],
]);

/** How a reply and a charge stand to one another. */
interface Standing {
  /** is the one who replies the one who is charged? */
  readonly accused: boolean;
  /** is the one who replies named in the charge? */
  readonly concerned: boolean;
  /** does the reply speak for the one who is charged? */
  readonly defends: boolean;
  /** does the reply name or address those who charge? */
  readonly mirror: boolean;
  readonly near: boolean;
  readonly ahead: boolean;
  /** share of words that reply and charge have in common */
  readonly common: number;
}

function standingOf(reply: Facts, charge: Facts, ahead: boolean): Standing {
  const defence = reply.claim.type === "deny" || reply.claim.type === "justify";
  return {
    accused: share(reply.actors, charge.targets),
    concerned: share(reply.actors, charge.named),
    defends: defence && share(reply.named, charge.targets),
    mirror: share(reply.targets, charge.actors) || share(reply.named, charge.actors),
    near: charge.paragraph === reply.paragraph || Math.abs(charge.sentence - reply.sentence) <= 3,
    ahead,
    common: overlap(reply.topic, charge.topic),
  };
}

/** Does one of the two stand in the other's words? */
const overlapping = (a: Facts, b: Facts): boolean =>
  a.claim.spans.some((one) => b.claim.spans.some((other) => overlaps(one, other)));

/**
 * A charge, demand, threat or plain statement answers a charge when it names the charge ("stop shifting blame"), when
 * the reporter says that it answers ("fired back"), or when two who stand side by side charge each other.
 */
function counters(reply: Facts, charge: Facts, one: Standing): boolean {
  if (one.ahead || reply.claim.nested || overlapping(reply, charge)) return false;
  const press = charge.claim.actors.every((actor) => actor.kind === "media");
  if (charge.claim.type !== "allege") return reply.namesDemand && (one.mirror || reply.targets.size === 0);
  if (reply.namesCharge && (one.mirror || press || reply.targets.size === 0)) return true;
  if (reply.answering) return one.near && (one.accused || one.concerned);
  const between = reply.sentence - charge.sentence;
  const reach =
    reply.claim.type === "state" && reply.claim.mode === "indirect" ? 0 : (REACH.get(reply.claim.type) ?? 0);
  return reach > 0 && one.accused && between <= reach && share(reply.targets, charge.actors);
}

/** "Both blamed each other" sums up what the two say one by one: it replies to nobody, and nobody to it. */
const sumsUp = ({ actors, targets }: Facts): boolean => actors.size > 1 && share(actors, targets);

/** Is the reply of a kind that may answer the charge at all? */
function mayAnswer(reply: Facts, charge: Facts, one: Standing): boolean {
  const { type } = reply.claim;
  const ultimatum = charge.claim.type === "demand" || charge.claim.type === "warn";
  if ((charge.claim.type !== "allege" && !ultimatum) || type === "support") return false;
  if (reply.actors.size === 0 || share(reply.actors, charge.actors)) return false;
  if (sumsUp(reply) || sumsUp(charge)) return false;
  const meets =
    type === "deny" &&
    reply.speaksOfCharge &&
    one.mirror &&
    (one.near || one.common >= 0.1) &&
    charge.claim.type === "allege";
  if (!one.accused && !one.concerned && !one.defends && !meets) return false;
  if (ultimatum && (!one.accused || !reply.namesDemand)) return false;
  if (COUNTERS.has(type)) return counters(reply, charge, one);
  if (reply.speaksOfCharge) return type !== "justify" || one.accused || one.defends;
  if (type === "justify")
    return one.defends || (one.accused && one.near && (one.mirror || one.common > 0.15 || reply.answering));
  return type !== "refuse" || one.common >= 0.1 || (reply.silent && one.accused);
}

/**
 * How plausibly the reply answers the charge. `away` counts the claims between them, `ahead` is true where the charge
 * stands after the reply.
 */
export function answers(reply: Facts, charge: Facts, away: number, ahead: boolean): Answer {
  const one = standingOf(reply, charge, ahead);
  if (!mayAnswer(reply, charge, one)) return NO;
  const { type } = reply.claim;
  const explicit = reply.speaksOfCharge || COUNTERS.has(type) || reply.silent;
  const score =
    READINESS[type] +
    (one.accused ? 0.3 : one.defends || one.concerned ? 0.15 : 0) +
    (explicit || reply.answering ? 0.2 : 0) +
    (one.mirror ? 0.15 : 0) +
    0.4 * one.common +
    (one.near ? 0.1 : 0) -
    (ahead ? (explicit ? 0.12 : 0.2) : 0) -
    (charge.claim.type === "allege" ? 0 : 0.1) -
    (ahead ? 0.035 : explicit ? 0.012 : 0.02) * Math.min(away, 16);
  return { score, explicit };
}

/** Do two claims make the same charge: both allege, of the same accused, with words in common? */
export const sameCharge = (a: Facts, b: Facts): boolean =>
  a.claim.type === "allege" &&
  b.claim.type === "allege" &&
  share(a.targets, b.targets) &&
  overlap(a.topic, b.topic) >= 0.24;
