import { and, eq, type InferSelectModel } from "drizzle-orm";
import { ConflictFailure, NotFoundFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { allegations, claims } from "../../schema/claims";
import { mustNotCircle, resettle, standingId } from "../merging/resettle";

/** Everything that makes up an allegation: what a revision keeps before and after. Its charges say themselves what they stand for. */
export type AllegationState = InferSelectModel<typeof allegations>;

const here = (workspaceId: string, id: string) =>
  and(eq(allegations.workspaceId, workspaceId), eq(allegations.id, id));

/** Reads an allegation and locks it; null where there is none. */
export async function findAllegation(
  tx: Transaction,
  workspaceId: string,
  id: string,
): Promise<AllegationState | null> {
  const [row] = await tx.select().from(allegations).where(here(workspaceId, id)).for("update");
  return row ?? null;
}

/** Reads an allegation and locks it. Throws not-found. */
export async function readAllegation(
  tx: Transaction,
  workspaceId: string,
  id: string,
): Promise<AllegationState> {
  const state = await findAllegation(tx, workspaceId, id);
  if (!state)
    throw new NotFoundFailure("This allegation is not here. It may have been in another workspace.");
  return state;
}

/** Throws a conflict unless the allegation is still at the version the editor saw. */
export function mustBeAllegationAt(state: AllegationState, version: number): void {
  if (state.version !== version)
    throw new ConflictFailure("Someone changed this allegation while you were editing. Look at it again.");
}

/** Throws a conflict for an allegation that was merged into another. */
export function mustStandAlone(state: AllegationState): void {
  if (state.mergedInto !== null)
    throw new ConflictFailure(`“${state.proposition}” is merged into another allegation. Split it first.`);
}

/** Enters an allegation that is not there yet. */
export async function insertAllegation(tx: Transaction, state: AllegationState): Promise<AllegationState> {
  await tx.insert(allegations).values(state);
  return state;
}

/** Writes an allegation as its next version; moves its charges where it was merged or split. */
export async function writeAllegation(
  tx: Transaction,
  was: AllegationState,
  next: AllegationState,
): Promise<AllegationState> {
  const { workspaceId, id, version } = was;
  if (next.mergedInto !== was.mergedInto)
    await mustNotCircle(tx, "allegation", { workspaceId, id, mergedInto: next.mergedInto });
  const from = await standingId(tx, "allegation", was);
  const now = { ...next, workspaceId, id, version: version + 1 };
  await tx.update(allegations).set(now).where(here(workspaceId, id));
  const to = await standingId(tx, "allegation", was);
  await resettle(tx, "allegation", { workspaceId, member: id, from, to });
  return now;
}

/** Takes an allegation out, which only the undoing of its entry does. Throws a conflict while a charge stands for it. */
export async function removeAllegation(tx: Transaction, { workspaceId, id }: AllegationState): Promise<void> {
  const [charge] = await tx
    .select({ id: claims.id })
    .from(claims)
    .where(and(eq(claims.workspaceId, workspaceId), eq(claims.allegationSaidId, id)))
    .limit(1);
  const [member] = await tx
    .select({ id: allegations.id })
    .from(allegations)
    .where(and(eq(allegations.workspaceId, workspaceId), eq(allegations.mergedInto, id)))
    .limit(1);
  if (charge || member)
    throw new ConflictFailure("Charges were filed under this allegation since. Take that back first.");
  await tx.delete(allegations).where(here(workspaceId, id));
}
