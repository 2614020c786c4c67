import { sql } from "drizzle-orm";
import type { ModelScores } from "#domain/model-score";
import type { Principal } from "#domain/principal";
import {
  type LearningMaterial,
  type LearningProgress,
  type LearningSettings,
  type ModelState,
  modelMark,
  namesModel,
} from "#domain/trained-model";
import { readingNow } from "../../reading";

/** A model of a workspace, without its bytes. */
export interface TrainedModel {
  readonly id: string;
  readonly number: number;
  readonly state: ModelState;
  readonly settings: LearningSettings;
  readonly material: LearningMaterial | null;
  readonly pipeline: string | null;
  readonly learnedFrom: string | null;
  readonly hash: string | null;
  /** bytes of its two files together */
  readonly size: number | null;
  readonly comparedWith: number | null;
  readonly scores: ModelScores | null;
  readonly progress: LearningProgress | null;
  readonly reason: string | null;
  readonly startedBy: string;
  /** ISO moments */
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** articles whose newest reading is by it */
  readonly articlesRead: number;
}

/** Which model is in use, what it can be rolled back to, and all that were trained, the newest first. */
export interface ModelList {
  readonly models: readonly TrainedModel[];
  /** id of the model in use; null for the shipped weights */
  readonly inUse: string | null;
  /** the number of the model to go back to, null in it for the shipped weights; null where there is nothing to go back to */
  readonly previous: { readonly number: number | null } | null;
  /** of the choice, for whoever changes it */
  readonly version: number;
  /** articles whose newest reading is by the shipped weights, of this or an earlier version */
  readonly readByShipped: number;
}

interface Choice extends Record<string, unknown> {
  readonly inUse: string | null;
  readonly hasPrevious: boolean;
  readonly previous: number | null;
  readonly version: number;
}

/** The models of a workspace. */
export async function modelList(viewer: Principal): Promise<ModelList> {
  const workspace = viewer.workspaceId;
  const asked = readingNow(viewer);
  const iso = (column: string) =>
    sql`to_char(m.${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
  const [found, [choice], readers] = await Promise.all([
    asked.execute<TrainedModel & Record<string, unknown>>(sql`
      select m.id, m.number, m.state, m.settings, m.material, m.pipeline, m.learned_from as "learnedFrom", m.hash,
        octet_length(m.attribution) + octet_length(m.types) as size, m.compared_with as "comparedWith", m.scores,
        m.progress, m.reason, m.started_by_name as "startedBy", ${iso("started_at")} as "startedAt",
        ${iso("ended_at")} as "endedAt", 0 as "articlesRead"
      from models m where m.workspace_id = ${workspace} order by m.number desc`),
    asked.execute<Choice>(sql`
      select c.model_id as "inUse", c.has_previous as "hasPrevious", p.number as previous, c.version
      from model_choices c left join models p on p.workspace_id = c.workspace_id and p.id = c.previous_id
      where c.workspace_id = ${workspace}`),
    asked.execute<{ pipeline: string; articles: number }>(sql`
      select last.pipeline, count(*)::int as articles from articles a
      join lateral (select r.pipeline from extraction_runs r
        join article_versions v on v.workspace_id = r.workspace_id and v.id = r.article_version_id
        where v.workspace_id = a.workspace_id and v.article_id = a.id order by r.at desc limit 1) last on true
      where a.workspace_id = ${workspace} and a.withdrawn_at is null group by last.pipeline`),
  ]);
  const readBy = (hash: string | null) =>
    readers
      .filter(({ pipeline }) => (hash === null ? !namesModel(pipeline) : pipeline.endsWith(modelMark(hash))))
      .reduce((sum, { articles }) => sum + articles, 0);
  return {
    models: found.map((model) => ({ ...model, articlesRead: model.hash ? readBy(model.hash) : 0 })),
    inUse: choice?.inUse ?? null,
    previous: choice?.hasPrevious ? { number: choice.previous } : null,
    version: choice?.version ?? 1,
    readByShipped: readBy(null),
  };
}
