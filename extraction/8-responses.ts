import type { ActorMention, ExtractedClaim, ReadText, ResponseLink } from "#domain/extraction";
import { chargeWords } from "./8-responses/naming";
import { scoreLink } from "./8-responses/score";

/** Below this a reply is not linked; chosen on newspaper articles outside every test. */
const ENOUGH = 0.5;
/** How many claims back or ahead a charge may stand. */
const REACH = 40;

const CHARGES = new Set(["allege", "demand", "warn"]);

/**
 * Links each reply to the charges of its article that it plausibly answers, and fills in whom a denial addresses: those
 * who made the charge. Only the charged side, its allies and its spokespeople answer; order in the text is a sign, not
 * a condition, for newspapers print replies before charges too.
 */
export function linkResponses(
  claims: readonly ExtractedClaim[],
  read: ReadText,
  mentions: readonly ActorMention[],
): ExtractedClaim[] {
  const facts = claims.map((claim) => chargeWords(read, claim, mentions));
  return claims.map((claim, at) => {
    const links: ResponseLink[] = [];
    for (let other = Math.max(0, at - REACH); other < Math.min(claims.length, at + REACH); other++) {
      const charge = claims[other];
      const [reply, about] = [facts[at], facts[other]];
      if (!charge || other === at || !reply || !about || !CHARGES.has(charge.type)) continue;
      const { score, explicit } = scoreLink(reply, about, other < at ? at - other : 1 + other - at);
      if (score >= ENOUGH)
        links.push({
          to: charge.id,
          basis: explicit ? "explicit" : "implied",
          confidence: Math.min(0.95, Math.round(score * 60) / 100),
        });
    }
    return withLinks(claim, links, claims);
  });
}

function withLinks(
  claim: ExtractedClaim,
  links: readonly ResponseLink[],
  claims: readonly ExtractedClaim[],
): ExtractedClaim {
  if (links.length === 0) return claim;
  const makers = claims
    .filter((charge) => links.some((link) => link.to === charge.id))
    .flatMap((charge) => charge.actors);
  const fill = claim.targets.length === 0 && (claim.type === "deny" || claim.type === "refuse");
  const targets = fill
    ? makers.filter(
        (actor, at) =>
          actor.kind !== "media" && makers.findIndex((other) => other.name === actor.name) === at,
      )
    : claim.targets;
  const reasons = fill
    ? { ...claim.reasons, targets: "those who made the charge it answers" }
    : claim.reasons;
  return { ...claim, respondsTo: links, targets, reasons };
}
