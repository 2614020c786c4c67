import { and, eq, type InferSelectModel } from "drizzle-orm";
import { ConflictFailure, NotFoundFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { claims, responses } from "../../schema/claims";

/** Everything that makes up a link: what a revision keeps before and after. */
export type LinkState = InferSelectModel<typeof responses>;

/** Reads the link with this id and locks it; null where there is none. */
export async function readLink(tx: Transaction, workspaceId: string, id: string): Promise<LinkState | null> {
  const [row] = await tx
    .select()
    .from(responses)
    .where(and(eq(responses.workspaceId, workspaceId), eq(responses.id, id)))
    .for("update");
  return row ?? null;
}

/** Reads the link between two claims, whatever its state, and locks it; null where there is none. */
export async function linkBetween(
  tx: Transaction,
  workspaceId: string,
  ends: { readonly responseId: string; readonly chargeId: string },
): Promise<LinkState | null> {
  const [row] = await tx
    .select()
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, workspaceId),
        eq(responses.responseId, ends.responseId),
        eq(responses.chargeId, ends.chargeId),
      ),
    )
    .for("update");
  return row ?? null;
}

/** The type and state of a claim, held until the end of the transaction. Throws not-found. */
export async function endOfLink(tx: Transaction, workspaceId: string, id: string) {
  const [row] = await tx
    .select({ type: claims.type, state: claims.state })
    .from(claims)
    .where(and(eq(claims.workspaceId, workspaceId), eq(claims.id, id)))
    .for("share");
  if (!row) throw new NotFoundFailure("This claim is not here. It may have been in another workspace.");
  return row;
}

/** Enters a link. Throws a conflict where the two claims are linked by now. */
export async function insertLink(tx: Transaction, link: LinkState): Promise<LinkState> {
  const entered = await tx.insert(responses).values(link).onConflictDoNothing().returning();
  if (!entered[0])
    throw new ConflictFailure("Someone linked these two claims a moment ago. Load the page again.");
  return entered[0];
}

/** Writes a link as its next version over the one that was read. */
export async function writeLink(tx: Transaction, was: LinkState, next: LinkState): Promise<LinkState> {
  const { workspaceId, id, version } = was;
  const [now] = await tx
    .update(responses)
    .set({ ...next, workspaceId, id, version: version + 1 })
    .where(and(eq(responses.workspaceId, workspaceId), eq(responses.id, id), eq(responses.version, version)))
    .returning();
  if (!now) throw new ConflictFailure("Someone changed this link while you were editing.", was);
  return now;
}

/** Throws a conflict that carries what stands now, unless the link is as the editor saw it (null: not there). */
export function mustBeSeen(link: LinkState | null, version: number | null): void {
  if ((link?.version ?? null) !== version)
    throw new ConflictFailure("Someone changed this link while you were editing. Look at it again.", link);
}
