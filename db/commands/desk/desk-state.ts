import { and, eq, type InferSelectModel } from "drizzle-orm";
import { ConflictFailure, NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import type { Transaction } from "../../client";
import { claims } from "../../schema/claims";
import { claimDesks } from "../../schema/desk";
import type { Change } from "../command";

/** All that the desk has noted about a claim: what a revision keeps before and after. */
export type DeskState = InferSelectModel<typeof claimDesks>;

const nothingNoted = (workspaceId: string, claimId: string): DeskState => ({
  workspaceId,
  claimId,
  flaggedBy: null,
  flagNote: null,
  flaggedAt: null,
  assigneeId: null,
  draft: null,
  draftBy: null,
  draftVersion: null,
  version: 0,
});

/** Reads what the desk has noted and locks it; null where nothing ever was. */
export async function readDesk(
  tx: Transaction,
  workspaceId: string,
  claimId: string,
): Promise<DeskState | null> {
  const [row] = await tx
    .select()
    .from(claimDesks)
    .where(and(eq(claimDesks.workspaceId, workspaceId), eq(claimDesks.claimId, claimId)))
    .for("update");
  return row ?? null;
}

/** Writes what the desk notes as its next version over what was read; null takes it away. */
export async function writeDesk(
  tx: Transaction,
  was: DeskState | null,
  next: DeskState | null,
): Promise<DeskState | null> {
  const key = was ?? next;
  if (!key) return null;
  const here = and(eq(claimDesks.workspaceId, key.workspaceId), eq(claimDesks.claimId, key.claimId));
  if (!next) {
    await tx.delete(claimDesks).where(here);
    return null;
  }
  const row = { ...next, version: (was?.version ?? 0) + 1 };
  if (was) {
    await tx.update(claimDesks).set(row).where(here);
    return row;
  }
  const [entered] = await tx.insert(claimDesks).values(row).onConflictDoNothing().returning();
  if (!entered)
    throw new ConflictFailure("Someone noted something on this claim a moment ago. Load the page again.");
  return entered;
}

/** Notes something about a claim; no change where it is noted already. Throws not-found where there is no such claim. */
export async function noted(
  tx: Transaction,
  { workspaceId }: Principal,
  claimId: string,
  note: (now: DeskState) => Partial<DeskState>,
): Promise<Change[]> {
  const [claim] = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.workspaceId, workspaceId), eq(claims.id, claimId)));
  if (!claim) throw new NotFoundFailure("This claim is not here. It may have been in another workspace.");
  const before = await readDesk(tx, workspaceId, claimId);
  const now = before ?? nothingNoted(workspaceId, claimId);
  const change = Object.entries(note(now)).filter(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(now[part as keyof DeskState]),
  );
  if (change.length === 0) return [];
  const after = await writeDesk(tx, before, { ...now, ...Object.fromEntries(change) });
  return [{ entity: "desk", entityId: claimId, before, after }];
}
