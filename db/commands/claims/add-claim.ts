import { type Change, command } from "../command";
import { drawnLink } from "../responses/drawn-link";
import { appliedCorrection } from "./applied-correction";
import { blankClaim } from "./blank-claim";
import { insertClaim } from "./claim-state";
import { missedClaim } from "./correction";

/**
 * An editor adds a claim that the machine missed, in the article's own words at their place, and links it to the
 * charges it answers. It takes the next number of its article, so that no address of another claim changes.
 */
export const addClaim = command({
  name: "addClaim",
  act: "addClaim",
  input: missedClaim,
  async run(tx, who, { articleVersionId, answers, why, ...given }) {
    const blank = await blankClaim(tx, who, articleVersionId);
    const marked = await appliedCorrection(
      tx,
      { ...blank, claim: { ...blank.claim, type: given.type } },
      given,
    );
    const claim = await insertClaim(tx, marked);
    const { id } = claim.claim;
    const changes: Change[] = [{ entity: "claim", entityId: id, before: null, after: claim, why }];
    for (const chargeId of new Set(answers)) {
      const link = await drawnLink(tx, who, { responseId: id, chargeId, note: why });
      changes.push({ entity: "response", entityId: link.id, before: null, after: link, why });
    }
    return { changes, result: { claimId: id, ordinal: claim.claim.ordinal } };
  },
});
