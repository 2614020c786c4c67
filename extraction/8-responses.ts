import type { ActorMention, ExtractedClaim, ReadText, ResponseLink } from "#domain/extraction";
import { type Facts, factsOf } from "./8-responses/facts";
import { type Answer, answers, sameCharge } from "./8-responses/score";

/** Below this a reply is not linked. */
const ENOUGH = 0.5;
/** Charges this much less plausible than the best are left out. */
const SPREAD = 0.22;
/** How many claims back, and ahead, a charge may stand. */
const BACK = 30;
const AHEAD = 12;

/**
 * Links each reply to the charges of its article that it plausibly answers, and fills in whom a denial addresses: those
 * who made the charge. Only the charged side, its allies and its spokespeople answer. A charge that stands before the
 * reply goes before one that stands after it: newspapers print some replies first.
 */
export function linkResponses(
  claims: readonly ExtractedClaim[],
  read: ReadText,
  mentions: readonly ActorMention[],
): ExtractedClaim[] {
  const facts = claims.map((claim, at) => factsOf(read, claim, mentions, at));
  const linked: ExtractedClaim[] = [];
  for (const [at, claim] of claims.entries()) {
    const reply = facts[at];
    const [before, said] = [linked[at - 1], facts[at - 1]];
    const own = reply ? plausible(reply, facts, at) : [];
    const carried = reply && said && before && goesOn(reply, said) ? before.respondsTo : [];
    linked.push(withLinks(claim, own.length > 0 ? own : carried, claims));
  }
  return linked;
}

/** Does the claim go on with the defence that the same voice has just begun? "He also said" begins another matter. */
const goesOn = (reply: Facts, before: Facts): boolean =>
  (reply.claim.type === "deny" ||
    reply.claim.type === "justify" ||
    (reply.claim.type === "allege" && reply.namesCharge)) &&
  (reply.sentence === before.sentence || (reply.sentence - before.sentence === 1 && !reply.opensAnew)) &&
  [...reply.actors].some((name) => before.actors.has(name));

/** The charges that the reply answers; a nation's charge goes before a newspaper's. */
function plausible(reply: Facts, facts: readonly Facts[], at: number): ResponseLink[] {
  const found: Linked[] = [];
  for (let other = Math.max(0, at - BACK); other < Math.min(facts.length, at + AHEAD); other++) {
    const charge = facts[other];
    if (!charge || other === at) continue;
    const answer = answers(reply, charge, Math.abs(at - other) - 1, other > at);
    if (answer.score >= ENOUGH) found.push({ ...answer, charge });
  }
  const best = Math.max(...found.map(({ score }) => score));
  const press = ({ charge }: { readonly charge: Facts }): boolean =>
    charge.claim.actors.every((actor) => actor.kind === "media");
  const back = found.filter(({ charge }) => charge.at < at).map(({ charge }) => at - charge.at);
  const reach = reply.pointsBack && back.length > 0 ? Math.min(...back) + 1 : Number.POSITIVE_INFINITY;
  const near = found.filter(
    ({ score, charge }) => score >= best - SPREAD && Math.abs(at - charge.at) <= reach,
  );
  const chosen = near.every(press) ? near : near.filter((one) => !press(one));
  return [...chosen, ...repeated(chosen, facts, at)].sort((a, b) => a.charge.at - b.charge.at).map(linkOf);
}

/** The same charge in other words before the reply: same accused, common matter. */
function repeated(chosen: readonly Linked[], facts: readonly Facts[], at: number): Linked[] {
  const known = new Set(chosen.map(({ charge }) => charge));
  return facts.slice(Math.max(0, at - BACK), at).flatMap((charge) => {
    const same = chosen.find((one) => !known.has(charge) && sameCharge(one.charge, charge));
    return same ? [{ ...same, charge, score: same.score * 0.8 }] : [];
  });
}

type Linked = Answer & { readonly charge: Facts };

const linkOf = ({ charge, score, explicit }: Linked): ResponseLink => ({
  to: charge.claim.id,
  basis: explicit ? "explicit" : "implied",
  confidence: Math.min(0.95, Math.round(score * 65) / 100),
});

function withLinks(
  claim: ExtractedClaim,
  links: readonly ResponseLink[],
  claims: readonly ExtractedClaim[],
): ExtractedClaim {
  if (links.length === 0) return claim;
  const charges = claims.filter((charge) => links.some((link) => link.to === charge.id));
  const accused = charges.some((charge) =>
    charge.targets.some((target) => claim.actors.some((actor) => actor.name === target.name)),
  );
  const reasons = {
    ...claim.reasons,
    respondsTo:
      links[0]?.basis === "explicit" ? "speaks of the charge" : "the accused speaks to the same matter",
  };
  if (claim.targets.length > 0 || claim.type !== "deny" || !accused)
    return { ...claim, respondsTo: links, reasons };
  const makers = charges.flatMap((charge) => charge.actors);
  const targets = makers.filter(
    (actor, at) => actor.kind !== "media" && makers.findIndex((other) => other.name === actor.name) === at,
  );
  return {
    ...claim,
    respondsTo: links,
    targets,
    reasons: { ...reasons, targets: "those who made the charge it answers" },
  };
}
