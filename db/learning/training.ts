import { and, eq, inArray } from "drizzle-orm";
import type { LearningProgress } from "#domain/trained-model";
import { database } from "../client";
import type { TrainingJob } from "../importing/queue";
import { signalProgress } from "../progress-signal";
import { models } from "../schema/models";

const going = ({ workspaceId, modelId }: TrainingJob) =>
  and(
    eq(models.workspaceId, workspaceId),
    eq(models.id, modelId),
    inArray(models.state, ["waiting", "running"]),
  );

/** Begins with a training, also with one that a lost worker began with; null where it was given up or has ended. */
export async function takeTraining(job: TrainingJob) {
  const [row] = await database()
    .update(models)
    .set({ state: "running", progress: { step: "read", share: 0 } })
    .where(going(job))
    .returning({
      settings: models.settings,
      startedBy: models.startedBy,
      startedByName: models.startedByName,
    });
  await signalProgress(database(), job.workspaceId, job.modelId);
  return row ?? null;
}

/** Notes how far a training has come, outside the history; false where it was given up and is to stop. */
export async function noteTraining(job: TrainingJob, progress: LearningProgress | null): Promise<boolean> {
  const rows = await database()
    .update(models)
    .set(progress ? { progress } : { state: "running" })
    .where(going(job))
    .returning({ id: models.id });
  if (progress) await signalProgress(database(), job.workspaceId, job.modelId);
  return rows.length > 0;
}

/** Ends a training that went wrong, with the reason in words. */
export async function failTraining(job: TrainingJob, reason: string): Promise<void> {
  await database()
    .update(models)
    .set({ state: "failed", reason, progress: null, endedAt: new Date() })
    .where(going(job));
  await signalProgress(database(), job.workspaceId, job.modelId);
}
