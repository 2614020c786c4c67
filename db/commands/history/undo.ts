import { and, asc, desc, eq, type InferSelectModel } from "drizzle-orm";
import { z } from "zod";
import { ACT_WORDS } from "#domain/act-words";
import { ConflictFailure, InvalidFailure, NotFoundFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { inTheWayOf, takenBack, WHOLE_ACTS } from "#domain/undo";
import type { Transaction } from "../../client";
import { revisions } from "../../schema/revisions";
import type { ClaimState } from "../claims/claim-state";
import { type Change, command } from "../command";
import { RESTORES } from "./restores";

type Revision = InferSelectModel<typeof revisions>;
type Restored = Pick<Change, "before" | "after">;

/**
 * Takes one act back: what it changed stands again as it stood before, as a new revision. Undoing an undo is redoing.
 * Throws a conflict that names what stands in the way where the thing was changed since.
 */
export const undo = command({
  name: "undo",
  act: "undo",
  input: z.object({ seq: z.number().int().positive("There is no such entry in the history.") }),
  async run(tx, who, { seq }) {
    const { workspaceId } = who;
    const [revision] = await tx
      .select()
      .from(revisions)
      .where(and(eq(revisions.workspaceId, workspaceId), eq(revisions.seq, seq)));
    if (!revision) throw new NotFoundFailure("There is no such entry in the history.");
    const changes: Change[] = [];
    for (const one of await wholeAct(tx, revision)) {
      const { entity, entityId } = one;
      changes.push({ entity, entityId, ...(await restore(tx, who, one)), undoes: one.seq });
    }
    const gone = changes.find((change) => change.entity === "claim" && change.after === null)?.before;
    const { entity, entityId } = revision;
    return { changes, result: { entity, entityId, goneFrom: gone ? articleOf(gone) : null } };
  },
});

/** The article of a claim that an undo took out again. */
const articleOf = (claim: unknown): string => (claim as ClaimState).claim.articleId;

/** All that the act of a revision changed and that is taken back with it, the last change first. */
async function wholeAct(tx: Transaction, revision: Revision): Promise<readonly Revision[]> {
  const { workspaceId, userId, act, at } = revision;
  if (!WHOLE_ACTS.includes(act)) return [revision];
  return tx
    .select()
    .from(revisions)
    .where(
      and(
        eq(revisions.workspaceId, workspaceId),
        eq(revisions.userId, userId),
        eq(revisions.act, act),
        eq(revisions.at, at),
      ),
    )
    .orderBy(desc(revisions.seq));
}

/** What the database refuses: a thing that is needed is gone, or its place is taken. */
const REFUSALS = ["23503", "23505", "23514"];

async function restore(tx: Transaction, who: Principal, revision: Revision): Promise<Restored> {
  const how = RESTORES[revision.entity];
  if (typeof how === "string") throw new InvalidFailure(how);
  if (revision.erased) throw new InvalidFailure("What stood here was erased, and cannot come back.");
  try {
    return await tx.transaction((inner) => how(inner, revision, () => mustBeFree(inner, revision), who));
  } catch (failure) {
    const { cause } = failure as { readonly cause?: { readonly code?: string } };
    if (!cause?.code || !REFUSALS.includes(cause.code)) throw failure;
    throw new ConflictFailure(
      "Something this needs has changed since: take back what was done after it first.",
    );
  }
}

/** Throws unless nothing that stands came after the act. To be asked when the thing is locked. */
async function mustBeFree(tx: Transaction, revision: Revision): Promise<void> {
  const { workspaceId, entity, entityId, seq } = revision;
  const steps = await tx
    .select({
      seq: revisions.seq,
      undoes: revisions.undoes,
      act: revisions.act,
      userName: revisions.userName,
    })
    .from(revisions)
    .where(
      and(
        eq(revisions.workspaceId, workspaceId),
        eq(revisions.entity, entity),
        eq(revisions.entityId, entityId),
      ),
    )
    .orderBy(asc(revisions.seq));
  if (takenBack(steps).has(seq)) throw new ConflictFailure("This is taken back already.");
  const later = inTheWayOf(steps, seq);
  if (later)
    throw new ConflictFailure(
      `${later.userName} ${ACT_WORDS[later.act] ?? "changed"} it since. Take that back first.`,
      later,
    );
}
