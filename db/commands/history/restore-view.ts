import type { InferSelectModel } from "drizzle-orm";
import type { savedViews } from "../../schema/sharing";
import { ownView, writeView } from "../views/view-state";
import type { Restore } from "./restore";

/** Puts a view back to its name, its sharing and its place before an act; one that was saved by it is deleted. */
export const restoreView: Restore = async (tx, { entityId, ...act }, mustBeFree, who) => {
  const now = await ownView(tx, who, entityId);
  await mustBeFree();
  const was = act.before as InferSelectModel<typeof savedViews> | null;
  const { name = now.name, shared = now.shared } = was ?? {};
  const deletedAt = was ? was.deletedAt && new Date(was.deletedAt) : new Date();
  const { changes } = await writeView(tx, now, { name, shared, deletedAt });
  return { before: now, after: changes[0]?.after };
};
