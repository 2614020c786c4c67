import type { DecidedClaim } from "#domain/coded";
import type { Principal } from "#domain/principal";
import type { Transaction } from "../../client";
import type { Change } from "../command";
import { newLink } from "../responses/drawn-link";
import { insertLink, type LinkState, linkBetween } from "../responses/link-state";

/**
 * Stores the links between coded claims: what an archive says answers what is accepted; a denial of what a charge in the
 * same document says (by their concept) is proposed as its answer, for the archive does not say so itself.
 *
 * @param idOf the claim's id here, where it is here
 */
export async function storeCodedLinks(
  tx: Transaction,
  who: Principal,
  claims: readonly DecidedClaim[],
  idOf: (claim: DecidedClaim) => string | undefined,
): Promise<Change[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const changes: Change[] = [];
  for (const claim of claims) {
    const charges = claims.filter((other) => sharesThread(claim, other));
    const drawn = claim.answers.flatMap((id) => byId.get(id) ?? []);
    for (const charge of new Set([...drawn, ...charges])) {
      const ends = { responseId: idOf(claim), chargeId: idOf(charge) };
      const link = await entered(tx, who, ends, drawn.includes(charge));
      if (link) changes.push({ entity: "response", entityId: link.id, before: null, after: link });
    }
  }
  return changes;
}

const sharesThread = (reply: DecidedClaim, charge: DecidedClaim): boolean =>
  reply.type === "deny" &&
  charge.type === "allege" &&
  reply.concept !== null &&
  reply.concept === charge.concept;

async function entered(
  tx: Transaction,
  who: Principal,
  { responseId, chargeId }: { responseId: string | undefined; chargeId: string | undefined },
  coded: boolean,
): Promise<LinkState | null> {
  if (!responseId || !chargeId || responseId === chargeId) return null;
  const ends = { responseId, chargeId };
  if (await linkBetween(tx, who.workspaceId, ends)) return null;
  const link = newLink(who, { ...ends, note: null });
  return insertLink(tx, coded ? link : { ...link, basis: "implied", confidence: 0.5, state: "proposed" });
}
