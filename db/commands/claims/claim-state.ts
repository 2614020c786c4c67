import { isDeepStrictEqual } from "node:util";
import { and, asc, eq, type InferSelectModel, or } from "drizzle-orm";
import { ConflictFailure, NotFoundFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { claimActors, claimSpans, claims, claimTargets, responses } from "../../schema/claims";

type ClaimRow = InferSelectModel<typeof claims>;

/**
 * Everything that makes up a claim, as one value: what a revision keeps before and after. Its speaker, actors, targets
 * and allegation are those that were entered, whatever they were merged into since: no merge changes a claim.
 */
export interface ClaimState {
  readonly claim: Omit<ClaimRow, "search" | "speakerSaidId" | "allegationSaidId">;
  readonly spans: readonly Omit<InferSelectModel<typeof claimSpans>, "workspaceId" | "claimId">[];
  readonly actors: readonly string[];
  readonly targets: readonly string[];
}

/** Reads a claim whole and locks it. Throws not-found. */
export async function readClaim(tx: Transaction, workspaceId: string, id: string): Promise<ClaimState> {
  const claim = await findClaim(tx, workspaceId, id);
  if (!claim) throw new NotFoundFailure("This claim is not here. It may have been in another workspace.");
  return claim;
}

/**
 * Reads a claim whole and locks it; null where there is none. Whoever decides waits for this: the four questions are
 * planned once a connection and go out together, the lock first.
 */
export async function findClaim(
  tx: Transaction,
  workspaceId: string,
  id: string,
): Promise<ClaimState | null> {
  const here = and(eq(claims.workspaceId, workspaceId), eq(claims.id, id));
  const [[row], spans, actors, targets] = await Promise.all([
    tx.select().from(claims).where(here).for("update").prepare("claim").execute(),
    tx
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
      .orderBy(asc(claimSpans.role), asc(claimSpans.ordinal))
      .prepare("spans")
      .execute(),
    namedBy(tx, claimActors, workspaceId, id),
    namedBy(tx, claimTargets, workspaceId, id),
  ]);
  return row ? { claim: claimAsEntered(row), spans, actors, targets } : null;
}

/** The row of a claim as it was entered, before any merge. */
export function claimAsEntered({ search: _, ...row }: ClaimRow): ClaimState["claim"] {
  const { speakerSaidId: speakerId, allegationSaidId: allegationId, ...claim } = row;
  return { ...claim, speakerId, allegationId };
}

type Named = Pick<InferSelectModel<typeof claimActors>, "actorId" | "ordinal" | "said" | "saidAt">;

/** The actors that were entered in these rows, before any merge, in their order. */
export const actorsAsEntered = (rows: readonly Named[]): string[] =>
  rows
    .flatMap(({ actorId, ordinal, said, saidAt }) =>
      (said ?? [actorId]).map((id, index) => ({ id, at: saidAt?.[index] ?? ordinal })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);

async function namedBy(
  tx: Transaction,
  table: typeof claimActors | typeof claimTargets,
  workspaceId: string,
  id: string,
) {
  const rows = await tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, workspaceId), eq(table.claimId, id)))
    .prepare("named")
    .execute();
  return actorsAsEntered(rows);
}

/** Throws a conflict that carries what stands now, unless the claim is still at the version the editor saw. */
export function mustBeAt(state: ClaimState, version: number): void {
  if (state.claim.version !== version)
    throw new ConflictFailure(
      "Someone changed this claim while you were editing. Compare the two versions.",
      state,
    );
}

/**
 * Writes a claim whole, as its next version, over the one that was read: what stays the same is left as it is, and keeps
 * no past. Returns what stands now.
 */
export async function writeClaim(tx: Transaction, was: ClaimState, next: ClaimState): Promise<ClaimState> {
  const { workspaceId, id, version } = was.claim;
  const at = { workspaceId, claimId: id };
  const now: ClaimState = { ...next, claim: { ...next.claim, workspaceId, id, version: version + 1 } };
  const written = await tx
    .update(claims)
    .set(asStored(differing(was.claim, now.claim)))
    .where(and(eq(claims.workspaceId, workspaceId), eq(claims.id, id), eq(claims.version, version)))
    .returning({ id: claims.id })
    .prepare("write")
    .execute();
  if (written.length === 0)
    throw new ConflictFailure("Someone changed this claim while you were editing.", was);
  const { claim: _, ...parts } = differing(was, now);
  await deleteParts(tx, at, parts);
  await insertParts(tx, at, parts);
  return now;
}

/** Those fields whose values are not what they were. */
const differing = <T extends object>(was: T, now: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(now).filter(([key, value]) => !isDeepStrictEqual(value, Reflect.get(was, key))),
  ) as Partial<T>;

/** Fields of a claim, with what was entered where it stands, too: the database finds what it was merged into. */
const asStored = (fields: Partial<ClaimState["claim"]>): Partial<ClaimRow> => ({
  ...fields,
  ...("speakerId" in fields && { speakerSaidId: fields.speakerId }),
  ...("allegationId" in fields && { allegationSaidId: fields.allegationId }),
});

/** Enters a claim whole that is not there yet. */
export async function insertClaim(tx: Transaction, state: ClaimState): Promise<ClaimState> {
  const { workspaceId, id } = state.claim;
  await tx.insert(claims).values(state.claim);
  await insertParts(tx, { workspaceId, claimId: id }, state);
  return state;
}

/** Takes a claim out whole, which only the undoing of its entry does. Throws a conflict while a link names it. */
export async function removeClaim(tx: Transaction, { claim }: ClaimState): Promise<void> {
  const { workspaceId, id } = claim;
  const [link] = await tx
    .select({ id: responses.id })
    .from(responses)
    .where(
      and(
        eq(responses.workspaceId, workspaceId),
        or(eq(responses.responseId, id), eq(responses.chargeId, id)),
      ),
    )
    .limit(1);
  if (link) throw new ConflictFailure("This claim was linked since. Take that back first.");
  await deleteParts(tx, { workspaceId, claimId: id }, ALL_PARTS);
  await tx.delete(claims).where(and(eq(claims.workspaceId, workspaceId), eq(claims.id, id)));
}

const PARTS = { spans: claimSpans, actors: claimActors, targets: claimTargets };
type Parts = Pick<ClaimState, keyof typeof PARTS>;
const ALL_PARTS: Parts = { spans: [], actors: [], targets: [] };

/** Takes out those parts of a claim that are named. */
async function deleteParts(
  tx: Transaction,
  at: { workspaceId: string; claimId: string },
  parts: Partial<Parts>,
): Promise<void> {
  for (const [part, table] of Object.entries(PARTS))
    if (part in parts)
      await tx.delete(table).where(and(eq(table.workspaceId, at.workspaceId), eq(table.claimId, at.claimId)));
}

/** Adds the spans, actors and targets of a claim whose row is there. */
export async function insertParts(
  tx: Transaction,
  at: { workspaceId: string; claimId: string },
  { spans = [], actors = [], targets = [] }: Partial<Parts>,
): Promise<void> {
  const ranked = (ids: readonly string[]) => ids.map((actorId, ordinal) => ({ ...at, actorId, ordinal }));
  if (spans.length > 0) await tx.insert(claimSpans).values(spans.map((span) => ({ ...at, ...span })));
  if (actors.length > 0) await tx.insert(claimActors).values(ranked(actors));
  if (targets.length > 0) await tx.insert(claimTargets).values(ranked(targets));
}
