import type { ClaimType } from "#domain/claim";
import type { Facts } from "./naming";

/** How readily a type of claim answers a charge. */
const READINESS: Readonly<Record<ClaimType, number>> = {
  deny: 0.5,
  justify: 0.3,
  confirm: 0.25,
  refuse: 0.25,
  allege: 0.12,
  demand: 0.1,
  warn: 0,
  offer: -0.1,
  support: -0.3,
  state: -0.25,
};

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both / Math.max(1, Math.min(a.size, b.size));
}

/** How plausibly the reply answers the charge; `away` counts claims between them. */
export function scoreLink(reply: Facts, charge: Facts, away: number): { score: number; explicit: boolean } {
  const none = { score: 0, explicit: false };
  if (reply.actors.size === 0 || share(reply.actors, charge.actors)) return none;
  const accused = share(reply.actors, charge.targets);
  const concerned = share(reply.actors, charge.named);
  const explicit = reply.speaksOfCharge && (reply.claim.type === "deny" || reply.claim.type === "refuse");
  const defends = explicit && share(reply.named, charge.targets);
  if (!accused && !concerned && !defends) return none;
  if (charge.claim.type !== "allege" && (!accused || reply.claim.type === "justify")) return none;
  const mirror = share(reply.targets, charge.actors) || share(reply.named, charge.actors);
  const score =
    READINESS[reply.claim.type] +
    (accused ? 0.3 : defends ? 0.2 : 0.05) +
    (explicit ? 0.2 : 0) +
    (mirror ? 0.15 : 0) +
    0.5 * overlap(reply.topic, charge.topic) -
    (charge.claim.type === "allege" ? 0 : 0.2) -
    0.03 * Math.min(away, 12) -
    (charge.sentence > reply.sentence ? 0.1 : 0);
  return { score, explicit };
}
