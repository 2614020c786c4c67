import { and, asc, eq, ne, or } from "drizzle-orm";
import type { Transaction } from "../../client";
import { responses } from "../../schema/claims";
import type { LinkState } from "./link-state";

/** The links that stand at either end of a claim, locked. */
export const linksOf = (tx: Transaction, workspaceId: string, claimId: string): Promise<LinkState[]> =>
  tx
    .select()
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, workspaceId),
        ne(responses.state, "rejected"),
        or(eq(responses.responseId, claimId), eq(responses.chargeId, claimId)),
      ),
    )
    .orderBy(asc(responses.id))
    .for("update");

/** A link with another claim in the place of one of its ends. */
export const withEnd = (link: LinkState, was: string, now: string): LinkState => ({
  ...link,
  responseId: link.responseId === was ? now : link.responseId,
  chargeId: link.chargeId === was ? now : link.chargeId,
});
