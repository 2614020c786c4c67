import { eq, sql } from "drizzle-orm";
import { database } from "../client";
import { forgetAnswers } from "../remembered";
import { revisionHeads } from "../schema/revisions";

/** Makes every remembered answer of a workspace old, in this process and in each that serves its pages. */
export async function forgetAll(workspaceId: string): Promise<void> {
  forgetAnswers();
  await database()
    .update(revisionHeads)
    .set({ derived: sql`${revisionHeads.derived} + 1` })
    .where(eq(revisionHeads.workspaceId, workspaceId));
}
