import { and, eq, inArray } from "drizzle-orm";
import { isReviewed } from "#domain/claim";
import type { ExtractedClaim } from "#domain/extraction";
import { responses } from "../../schema/claims";
import type { ClaimState } from "../claims/claim-state";
import { type LinkState, writeLink } from "../responses/link-state";
import { type ArticleDesk, proposedLinks } from "./article-desk";
import { touches } from "./standing-document";

const pairOf = ({ responseId, chargeId }: Pick<LinkState, "responseId" | "chargeId">): string =>
  `${responseId} ${chargeId}`;

/**
 * Puts the links that a new run proposes in the place of those an older one proposed. Links that an editor decided on
 * stay, and so do those between two claims that are both decided, and those with other articles; no claim that is rejected, and no claim that an editor
 * took out of the charges, gets a link. `ids` tells which claim each of the run's is. Returns the links that stand.
 */
export async function relink(
  desk: ArticleDesk,
  standing: readonly LinkState[],
  extracted: readonly ExtractedClaim[],
  ids: ReadonlyMap<string, string>,
  { now, gone }: { readonly now: readonly ClaimState[]; readonly gone: readonly string[] },
): Promise<LinkState[]> {
  const { tx, workspaceId } = desk;
  const claims = new Map(now.map(({ claim }) => [claim.id, claim]));
  const wanted = new Map(
    proposedLinks(extracted, ids, desk)
      .filter(({ responseId, chargeId }) => {
        const [response, charge] = [claims.get(responseId), claims.get(chargeId)];
        if (!response || !charge || response.state === "rejected" || charge.state === "rejected")
          return false;
        return !isReviewed(charge.state) || charge.type === "allege";
      })
      .map((link) => [pairOf(link), link]),
  );
  const decided = (id: string) => isReviewed(claims.get(id)?.state ?? "proposed");
  const stays = (link: LinkState) => {
    if (link.state !== "proposed") return true;
    if (gone.some((id) => touches(link, id))) return false;
    const inside = claims.has(link.responseId) && claims.has(link.chargeId);
    return !inside || wanted.has(pairOf(link)) || (decided(link.responseId) && decided(link.chargeId));
  };
  const kept = standing.filter(stays);
  const dropped = standing.filter((link) => !stays(link)).map((link) => link.id);
  if (dropped.length > 0)
    await tx
      .delete(responses)
      .where(and(eq(responses.workspaceId, workspaceId), inArray(responses.id, dropped)));
  const stand: LinkState[] = [];
  for (const link of kept) {
    const { basis, confidence } = wanted.get(pairOf(link)) ?? link;
    wanted.delete(pairOf(link));
    const same = link.basis === basis && Math.fround(link.confidence) === Math.fround(confidence);
    stand.push(
      link.state !== "proposed" || same ? link : await writeLink(tx, link, { ...link, basis, confidence }),
    );
  }
  await desk.storeLinks([...wanted.values()]);
  return [...stand, ...wanted.values()];
}
