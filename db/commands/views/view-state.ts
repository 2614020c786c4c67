import { and, eq } from "drizzle-orm";
import { ConflictFailure, ForbiddenFailure, NotFoundFailure } from "#domain/failure";
import { may } from "#domain/policy";
import type { Principal } from "#domain/principal";
import type { Transaction } from "../../client";
import { savedViews } from "../../schema/sharing";
import type { Outcome } from "../command";

type View = typeof savedViews.$inferSelect;

/** The view under a lock, if it is the principal's own or, for administrators, one that the desk shares. */
export async function ownView(tx: Transaction, who: Principal, id: string): Promise<View> {
  const [view] = await tx
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.workspaceId, who.workspaceId), eq(savedViews.id, id)))
    .for("update");
  if (!view || (view.ownerId !== who.userId && !view.shared))
    throw new NotFoundFailure("There is no such view here.");
  if (view.ownerId !== who.userId && !may(who, "managePeople"))
    throw new ForbiddenFailure("Whoever saved a view changes it, or an administrator.");
  return view;
}

/** Writes a view over what stands at its version; a conflict where somebody was first. */
export async function writeView(
  tx: Transaction,
  before: View,
  change: Partial<View>,
): Promise<Outcome<number>> {
  const after = { ...before, ...change, version: before.version + 1 };
  const written = await tx
    .update(savedViews)
    .set(after)
    .where(
      and(
        eq(savedViews.workspaceId, before.workspaceId),
        eq(savedViews.id, before.id),
        eq(savedViews.version, before.version),
      ),
    )
    .returning({ id: savedViews.id });
  if (written.length === 0) throw new ConflictFailure("Someone changed this view while you did.");
  return { changes: [{ entity: "view", entityId: before.id, before, after }], result: after.version };
}
