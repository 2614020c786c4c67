import { and, asc, eq } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { database } from "../client";
import { type ClaimState, readClaim } from "../commands/claims/claim-state";
import { articleVersions } from "../schema/articles";
import { claims } from "../schema/claims";
import { revisions } from "../schema/revisions";

/** The ids of a workspace's claims, in the order of entering. */
export async function claimIds({ workspaceId }: Principal): Promise<string[]> {
  const rows = await database()
    .select({ id: claims.id })
    .from(claims)
    .where(eq(claims.workspaceId, workspaceId))
    .orderBy(asc(claims.id));
  return rows.map((row) => row.id);
}

/** A claim whole, as it stands. */
export const claimAsItStands = (who: Principal, id: string): Promise<ClaimState> =>
  database().transaction((tx) => readClaim(tx, who.workspaceId, id));

/** The history of one thing, oldest first. */
export const historyOf = ({ workspaceId }: Principal, entityId: string) =>
  database()
    .select()
    .from(revisions)
    .where(and(eq(revisions.workspaceId, workspaceId), eq(revisions.entityId, entityId)))
    .orderBy(asc(revisions.seq));

/** The text that a claim's evidence stands in. */
export async function articleText({ workspaceId }: Principal, { claim }: ClaimState): Promise<string> {
  const [row] = await database()
    .select({ text: articleVersions.text })
    .from(articleVersions)
    .where(and(eq(articleVersions.workspaceId, workspaceId), eq(articleVersions.id, claim.articleVersionId)));
  return row?.text ?? "";
}
