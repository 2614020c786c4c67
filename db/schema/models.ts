import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { ModelScores } from "#domain/model-score";
import {
  type LearningMaterial,
  type LearningProgress,
  type LearningSettings,
  MODEL_STATES,
} from "#domain/trained-model";
import { bytea, moment, workspaceId } from "./columns";
import { workspaces } from "./people";

/** Models trained on what the workspace's editors decided. None is deleted: what read an article can be found again. */
export const models = pgTable(
  "models",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    /** from 1, in the order in which they were begun */
    number: integer("number").notNull(),
    state: text("state", { enum: MODEL_STATES }).notNull(),
    settings: jsonb("settings").$type<LearningSettings>().notNull(),
    /** version of the stages and of the shipped weights that it was trained from */
    pipeline: text("pipeline"),
    /** what it was trained and scored on */
    material: jsonb("material").$type<LearningMaterial>(),
    /** SHA-256 of the articles and claims it learned from */
    learnedFrom: text("learned_from"),
    /** the model it was compared with: null for the shipped weights */
    comparedWith: integer("compared_with"),
    scores: jsonb("scores").$type<ModelScores>(),
    progress: jsonb("progress").$type<LearningProgress>(),
    /** why it failed, in words */
    reason: text("reason"),
    /** SHA-256 of the two files */
    hash: text("hash"),
    /** the two files, gzipped */
    attribution: bytea("attribution"),
    types: bytea("types"),
    startedBy: uuid("started_by").notNull(),
    startedByName: text("started_by_name").notNull(),
    startedAt: moment("started_at").notNull(),
    endedAt: moment("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("models_number").on(t.workspaceId, t.number),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    index("models_state").on(t.workspaceId, t.state),
    check(
      "models_size",
      sql`coalesce(octet_length(${t.attribution}), 0) <= 8000000 and coalesce(octet_length(${t.types}), 0) <= 8000000`,
    ),
    check(
      "models_whole",
      sql`${t.state} <> 'kept' or (${t.hash} is not null and ${t.attribution} is not null and ${t.types} is not null)`,
    ),
  ],
);

/** Which model a workspace reads with; without a row, or without a model in it, the shipped weights. */
export const modelChoices = pgTable(
  "model_choices",
  {
    workspaceId: workspaceId(),
    modelId: uuid("model_id"),
    /** what was in use before it was taken into use, and whether that can be gone back to */
    previousId: uuid("previous_id"),
    hasPrevious: boolean("has_previous").notNull().default(false),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    foreignKey({ columns: [t.workspaceId, t.modelId], foreignColumns: [models.workspaceId, models.id] }),
    foreignKey({ columns: [t.workspaceId, t.previousId], foreignColumns: [models.workspaceId, models.id] }),
  ],
);
