import { and, eq, inArray } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import type { LearningProgress } from "#domain/trained-model";
import { readingNow } from "../../reading";
import { models } from "../../schema/models";

/** The training that goes on in a workspace, and how far it has come; null where none does. */
export async function goingTraining(
  viewer: Principal,
): Promise<{ readonly going: string | null; readonly progress: LearningProgress | null }> {
  const [row] = await readingNow(viewer)
    .select({ going: models.id, progress: models.progress })
    .from(models)
    .where(and(eq(models.workspaceId, viewer.workspaceId), inArray(models.state, ["waiting", "running"])));
  return row ?? { going: null, progress: null };
}
