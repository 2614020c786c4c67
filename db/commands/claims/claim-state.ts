import { and, asc, eq, type InferSelectModel } from "drizzle-orm";
import { ConflictFailure, NotFoundFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { claimActors, claimSpans, claims, claimTargets } from "../../schema/claims";

/** Everything that makes up a claim, as one value: what a revision keeps before and after. */
export interface ClaimState {
  readonly claim: Omit<InferSelectModel<typeof claims>, "search">;
  readonly spans: readonly Omit<InferSelectModel<typeof claimSpans>, "workspaceId" | "claimId">[];
  readonly actors: readonly string[];
  readonly targets: readonly string[];
}

/** Reads a claim whole and locks it. Throws not-found. */
export async function readClaim(tx: Transaction, workspaceId: string, id: string): Promise<ClaimState> {
  const here = and(eq(claims.workspaceId, workspaceId), eq(claims.id, id));
  const [row] = await tx.select().from(claims).where(here).for("update");
  if (!row) throw new NotFoundFailure("This claim is not here. It may have been in another workspace.");
  const { search: _, ...claim } = row;
  const spans = await tx
    .select({
      role: claimSpans.role,
      ordinal: claimSpans.ordinal,
      start: claimSpans.start,
      end: claimSpans.end,
      quotation: claimSpans.quotation,
      before: claimSpans.before,
      after: claimSpans.after,
    })
    .from(claimSpans)
    .where(and(eq(claimSpans.workspaceId, workspaceId), eq(claimSpans.claimId, id)))
    .orderBy(asc(claimSpans.role), asc(claimSpans.ordinal));
  return {
    claim,
    spans,
    actors: await namedBy(tx, claimActors, workspaceId, id),
    targets: await namedBy(tx, claimTargets, workspaceId, id),
  };
}

async function namedBy(
  tx: Transaction,
  table: typeof claimActors | typeof claimTargets,
  workspaceId: string,
  id: string,
) {
  const rows = await tx
    .select({ actorId: table.actorId })
    .from(table)
    .where(and(eq(table.workspaceId, workspaceId), eq(table.claimId, id)))
    .orderBy(asc(table.ordinal));
  return rows.map((row) => row.actorId);
}

/** Throws a conflict that carries what stands now, unless the claim is still at the version the editor saw. */
export function mustBeAt(state: ClaimState, version: number): void {
  if (state.claim.version !== version)
    throw new ConflictFailure(
      "Someone changed this claim while you were editing. Compare the two versions.",
      state,
    );
}

/** Writes a claim whole, as its next version, over the one that was read. Returns what stands now. */
export async function writeClaim(tx: Transaction, was: ClaimState, next: ClaimState): Promise<ClaimState> {
  const { workspaceId, id, version } = was.claim;
  const at = { workspaceId, claimId: id };
  const now: ClaimState = { ...next, claim: { ...next.claim, workspaceId, id, version: version + 1 } };
  const written = await tx
    .update(claims)
    .set(now.claim)
    .where(and(eq(claims.workspaceId, workspaceId), eq(claims.id, id), eq(claims.version, version)))
    .returning({ id: claims.id });
  if (written.length === 0)
    throw new ConflictFailure("Someone changed this claim while you were editing.", was);
  for (const table of [claimSpans, claimActors, claimTargets])
    await tx.delete(table).where(and(eq(table.workspaceId, workspaceId), eq(table.claimId, id)));
  await insertParts(tx, at, now);
  return now;
}

/** Adds the spans, actors and targets of a claim whose row is there. */
export async function insertParts(
  tx: Transaction,
  at: { workspaceId: string; claimId: string },
  { spans, actors, targets }: Pick<ClaimState, "spans" | "actors" | "targets">,
): Promise<void> {
  const ranked = (ids: readonly string[]) => ids.map((actorId, ordinal) => ({ ...at, actorId, ordinal }));
  if (spans.length > 0) await tx.insert(claimSpans).values(spans.map((span) => ({ ...at, ...span })));
  if (actors.length > 0) await tx.insert(claimActors).values(ranked(actors));
  if (targets.length > 0) await tx.insert(claimTargets).values(ranked(targets));
}
