import { mintPrincipal } from "#auth/mint";
import { stateHash } from "#db/chain";
import { keepModel } from "#db/commands/learning/keep-model";
import type { TrainingJob } from "#db/importing/queue";
import { failTraining, noteTraining, takeTraining } from "#db/learning/training";
import { decidedArticles } from "#db/queries/decided-articles";
import { modelFiles, modelInUse } from "#db/queries/learning/model-in-use";
import type { Principal } from "#domain/principal";
import { type LearningProgress, type LearningSettings, tooLittle } from "#domain/trained-model";
import { divided } from "#learning/divide";
import { learnInThread } from "./learn-in-thread";
import { shippedFiles } from "./models";
import { pipelineVersion } from "./pipeline-version";

/**
 * Trains a model that somebody asked for, scores it beside the one in use, and keeps it. What goes wrong ends in the
 * model, with its reason in words. A worker that is lost over it leaves nothing behind: the next one begins anew, and
 * comes to the same bytes.
 *
 * @param tell told how far it has come
 */
export async function trainModel(
  job: TrainingJob,
  tell: (progress: LearningProgress) => void = () => undefined,
): Promise<void> {
  const taken = await takeTraining(job);
  if (!taken) return;
  const { workspaceId } = job;
  const { startedBy: userId, startedByName: name } = taken;
  const who = mintPrincipal({ userId, workspaceId, name, role: "admin" });
  try {
    await train(who, job, taken.settings, tell);
  } catch (error) {
    await failTraining(job, error instanceof Error ? error.message : String(error));
  }
}

async function train(
  who: Principal,
  job: TrainingJob,
  settings: LearningSettings,
  tell: (progress: LearningProgress) => void,
): Promise<void> {
  const { learn, held, material } = divided(await decidedArticles(who));
  const little = tooLittle(material);
  if (little) return failTraining(job, little);
  const shipped = shippedFiles();
  const own = await modelInUse(who);
  const inUse = (own && (await modelFiles(who, own.id))) ?? shipped;
  const learned = await learnInThread({ shipped, inUse, learn, held, settings }, async (progress) => {
    if (progress) tell(progress);
    return noteTraining(job, progress);
  });
  if (!learned) return;
  await keepModel(who, {
    id: job.modelId,
    ...learned.files,
    scores: learned.scores,
    material,
    learnedFrom: stateHash(learn.map(({ id, text, claims }) => [id, text, claims.map(withoutId)])),
    pipeline: pipelineVersion(),
    comparedWith: own?.number ?? null,
  });
}

/** A claim without its id, which says nothing about what it is. */
const withoutId = <T extends { readonly id: string }>({ id: _, ...claim }: T) => claim;
