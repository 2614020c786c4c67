import { and, asc, desc, eq, type InferSelectModel } from "drizzle-orm";
import { z } from "zod";
import { ACT_WORDS } from "#domain/act-words";
import { ConflictFailure, InvalidFailure, NotFoundFailure } from "#domain/failure";
import { inTheWayOf, takenBack, WHOLE_ACTS } from "#domain/undo";
import type { Transaction } from "../../client";
import { revisions } from "../../schema/revisions";
import { type Change, command } from "../command";
import { restoreClaim } from "./restore-claim";
import { restoreLink } from "./restore-link";
import { restoreReversal } from "./restore-reversal";

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
  async run(tx, { workspaceId }, { seq }) {
    const [revision] = await tx
      .select()
      .from(revisions)
      .where(and(eq(revisions.workspaceId, workspaceId), eq(revisions.seq, seq)));
    if (!revision) throw new NotFoundFailure("There is no such entry in the history.");
    const changes: Change[] = [];
    for (const one of await wholeAct(tx, revision)) {
      const { entity, entityId } = one;
      changes.push({ entity, entityId, ...(await restore(tx, one)), undoes: one.seq });
    }
    return { changes, result: { entity: revision.entity, entityId: revision.entityId } };
  },
});

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

/** What is taken back in another place, or not at all. */
const ELSEWHERE: Readonly<Record<Exclude<Revision["entity"], "claim" | "response" | "reversal">, string>> = {
  membership: "What was done to an account is changed on the page Team, not taken back here.",
  article: "An import cannot be taken back here.",
  figure: "A link that was withdrawn stays so. Make another one.",
  view: "A view is brought back on the page Saved views.",
  import: "An import is paused, cancelled and resumed on its own page.",
  "import item": "A document that failed is tried again on the page of what failed.",
  feed: "A feed is paused, removed and brought back on the page Import.",
};

function restore(tx: Transaction, revision: Revision): Promise<Restored> {
  const free = () => mustBeFree(tx, revision);
  if (revision.entity === "claim") return restoreClaim(tx, revision, free);
  if (revision.entity === "response") return restoreLink(tx, revision, free);
  if (revision.entity === "reversal") return restoreReversal(tx, revision, free);
  throw new InvalidFailure(ELSEWHERE[revision.entity]);
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
