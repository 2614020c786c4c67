import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { CLAIM_TYPES } from "#domain/claim";
import { RULINGS, type RuledClaim, SAMPLE_DRAWS, SAMPLE_STARTS } from "#domain/sample";
import type { QuotedSpan } from "#domain/span";
import { articles, articleVersions } from "./articles";
import { moment, workspaceId } from "./columns";
import { users, workspaces } from "./people";

/** Articles that several people code without seeing each other. */
export const samples = pgTable(
  "samples",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    draw: text("draw", { enum: SAMPLE_DRAWS }).notNull(),
    start: text("start", { enum: SAMPLE_STARTS }).notNull(),
    /** the draw can be repeated from it */
    seed: integer("seed").notNull(),
    madeBy: uuid("made_by").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    foreignKey({ columns: [t.madeBy], foreignColumns: [users.id] }),
  ],
);

/** An article of a sample, in the version that is coded whatever becomes of the article later. */
export const sampleArticles = pgTable(
  "sample_articles",
  {
    workspaceId: workspaceId(),
    sampleId: uuid("sample_id").notNull(),
    articleId: uuid("article_id").notNull(),
    articleVersionId: uuid("article_version_id").notNull(),
    ordinal: integer("ordinal").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.sampleId, t.articleId] }),
    foreignKey({
      columns: [t.workspaceId, t.sampleId],
      foreignColumns: [samples.workspaceId, samples.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.articleId],
      foreignColumns: [articles.workspaceId, articles.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.articleVersionId],
      foreignColumns: [articleVersions.workspaceId, articleVersions.id],
    }),
  ],
);

/** Who codes an article of a sample, and when they said that they are through. */
export const sampleCoders = pgTable(
  "sample_coders",
  {
    workspaceId: workspaceId(),
    sampleId: uuid("sample_id").notNull(),
    articleId: uuid("article_id").notNull(),
    coderId: uuid("coder_id").notNull(),
    finishedAt: moment("finished_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.sampleId, t.articleId, t.coderId] }),
    foreignKey({
      columns: [t.workspaceId, t.sampleId, t.articleId],
      foreignColumns: [sampleArticles.workspaceId, sampleArticles.sampleId, sampleArticles.articleId],
    }),
    foreignKey({ columns: [t.coderId], foreignColumns: [users.id] }),
  ],
);

/** What one coder marked: words of the article with a type. It touches no figure of the desk. */
export const codings = pgTable(
  "codings",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    sampleId: uuid("sample_id").notNull(),
    articleId: uuid("article_id").notNull(),
    coderId: uuid("coder_id").notNull(),
    spans: jsonb("spans").$type<readonly QuotedSpan[]>().notNull(),
    type: text("type", { enum: CLAIM_TYPES }).notNull(),
    /** own codings in this article that it answers */
    answers: jsonb("answers").$type<readonly string[]>().notNull(),
    createdAt: moment("created_at").notNull(),
    removedAt: moment("removed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.sampleId, t.articleId, t.coderId],
      foreignColumns: [
        sampleCoders.workspaceId,
        sampleCoders.sampleId,
        sampleCoders.articleId,
        sampleCoders.coderId,
      ],
    }),
    index("codings_article").on(t.workspaceId, t.sampleId, t.articleId, t.coderId),
  ],
);

/** What an adjudicator decided on the codings of one claim. */
export const rulings = pgTable(
  "rulings",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    sampleId: uuid("sample_id").notNull(),
    articleId: uuid("article_id").notNull(),
    /** the codings that were ruled on, in order of their ids: at most one ruling a group */
    members: jsonb("members").$type<readonly string[]>().notNull(),
    outcome: text("outcome", { enum: RULINGS }).notNull(),
    /** what stands now; null where all were rejected */
    ruled: jsonb("ruled").$type<RuledClaim>(),
    why: text("why"),
    ruledBy: uuid("ruled_by").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.sampleId, t.articleId],
      foreignColumns: [sampleArticles.workspaceId, sampleArticles.sampleId, sampleArticles.articleId],
    }),
    foreignKey({ columns: [t.ruledBy], foreignColumns: [users.id] }),
    index("rulings_article").on(t.workspaceId, t.sampleId, t.articleId),
    check("rulings_outcome", sql`(${t.outcome} = 'rejected') = (${t.ruled} is null)`),
  ],
);
