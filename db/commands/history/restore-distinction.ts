import { and, eq, type InferSelectModel } from "drizzle-orm";
import { distinctions } from "../../schema/distinctions";
import type { Restore } from "./restore";

/** Takes back that two things were told apart, or tells them apart again. */
export const restoreDistinction: Restore = async (tx, { workspaceId, entityId, ...act }, mustBeFree) => {
  const here = and(eq(distinctions.workspaceId, workspaceId), eq(distinctions.id, entityId));
  const [now] = await tx.select().from(distinctions).where(here).for("update");
  await mustBeFree();
  const kept = act.before as InferSelectModel<typeof distinctions> | null;
  if (!kept) {
    await tx.delete(distinctions).where(here);
    return { before: now ?? null, after: null };
  }
  const was = { ...kept, createdAt: new Date(kept.createdAt) };
  await tx.insert(distinctions).values(was).onConflictDoNothing();
  return { before: now ?? null, after: was };
};
