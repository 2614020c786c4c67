import type { ClaimType } from "#domain/claim";
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

/** Replies that are no answer by their nature must name the charge: "stop shifting blame", "another ultimatum". */
const COUNTERS: ReadonlySet<ClaimType> = new Set(["allege", "demand", "warn", "state", "offer"]);

/**
 * How plausibly the reply answers the charge. `away` counts the claims between them, `ahead` is true where the charge
 * stands after the reply.
 */
export function answers(reply: Facts, charge: Facts, away: number, ahead: boolean): Answer {
  const { type } = reply.claim;
  const charged = charge.claim.type === "allege";
  const ultimatum = charge.claim.type === "demand" || charge.claim.type === "warn";
  if ((!charged && !ultimatum) || reply.actors.size === 0 || share(reply.actors, charge.actors)) return NO;
  if (
    type === "support" ||
    (COUNTERS.has(type) && (ahead || !(charged ? reply.namesCharge : reply.namesDemand)))
  )
    return NO;
  const accused = share(reply.actors, charge.targets);
  const concerned = share(reply.actors, charge.named);
  const defends = (type === "deny" || type === "justify") && share(reply.named, charge.targets);
  if (!accused && !concerned && !defends) return NO;
  if (type === "justify" && !accused && !defends) return NO;
  const press = charge.claim.actors.every((actor) => actor.kind === "media");
  const mirror = share(reply.targets, charge.actors) || share(reply.named, charge.actors);
  if (COUNTERS.has(type) && !mirror && !press && reply.targets.size > 0) return NO;
  if (ultimatum && (!accused || !reply.namesDemand)) return NO;
  const explicit = reply.speaksOfCharge || COUNTERS.has(type);
  const near = charge.paragraph === reply.paragraph || Math.abs(charge.sentence - reply.sentence) <= 3;
  const common = overlap(reply.topic, charge.topic);
  if (type === "justify" && !explicit && !(near && (mirror || common > 0.15)) && accused) return NO;
  if (type === "refuse" && !explicit && common < 0.1) return NO;
  const score =
    READINESS[type] +
    (accused ? 0.3 : defends || concerned ? 0.15 : 0) +
    (explicit ? 0.2 : 0) +
    (mirror ? 0.15 : 0) +
    0.4 * common +
    (near ? 0.1 : 0) -
    (ahead ? (explicit ? 0.12 : 0.2) : 0) -
    (charged ? 0 : 0.1) -
    (ahead ? 0.035 : explicit ? 0.012 : 0.02) * Math.min(away, 16);
  return { score, explicit };
}

/** Do two claims make the same charge: both allege, of the same accused, with words in common? */
export const sameCharge = (a: Facts, b: Facts): boolean =>
  a.claim.type === "allege" &&
  b.claim.type === "allege" &&
  share(a.targets, b.targets) &&
  overlap(a.topic, b.topic) >= 0.24;
