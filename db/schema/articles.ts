import { sql } from "drizzle-orm";
import {
  check,
  date,
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
import type { Removal, Segment } from "#domain/extraction";
import type { ModelUse } from "#domain/model-use";
import { bytea, moment, tsvector, workspaceId } from "./columns";
import { workspaces } from "./people";

/** A newspaper, an agency, a site. */
export const outlets = pgTable(
  "outlets",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    nameKey: text("name_key").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("outlets_name").on(t.workspaceId, t.nameKey),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
  ],
);

/** What arrived, byte by byte. */
export const documents = pgTable(
  "documents",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    /** of the original bytes, in hex */
    sha256: text("sha256").notNull(),
    /** among the documents read from the very same bytes, from 1 */
    part: integer("part").notNull().default(1),
    original: bytea("original").notNull(),
    encoding: text("encoding").notNull().default("utf-8"),
    /** what was read from the bytes, where that is more than their decoding: offsets are into it */
    text: text("text"),
    /** of the text without white space at its ends, in hex: the same words come in once */
    textSha256: text("text_sha256"),
    /** ISO 639-1, null where it is not known */
    language: text("language"),
    url: text("url"),
    author: text("author"),
    mediaType: text("media_type"),
    /** where the day of publication was read */
    publishedFrom: text("published_from"),
    retrieved: moment("retrieved"),
    importedAt: moment("imported_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("documents_bytes").on(t.workspaceId, t.sha256, t.part),
    index("documents_text").on(t.workspaceId, t.textSha256),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
  ],
);

export const articles = pgTable(
  "articles",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    documentId: uuid("document_id").notNull(),
    /** its place among the articles of its document, from 1 */
    ordinal: integer("ordinal").notNull(),
    title: text("title"),
    outletId: uuid("outlet_id"),
    published: date("published", { mode: "string" }),
    /** the moment of print, where the source tells it: updates of one page are told apart by it */
    publishedAt: moment("published_at"),
    withdrawnAt: moment("withdrawn_at"),
    /** the import that was taken back as a whole, and this article with it; null where it was withdrawn for itself */
    withdrawnWith: uuid("withdrawn_with"),
    /** when its words were taken out for good, for a legal reason */
    erasedAt: moment("erased_at"),
    /** an editor took it out of the copies of one text: the member that was the earliest then; null where nobody did */
    apartFrom: uuid("apart_from"),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("articles_in_document").on(t.workspaceId, t.documentId, t.ordinal),
    foreignKey({
      columns: [t.workspaceId, t.documentId],
      foreignColumns: [documents.workspaceId, documents.id],
    }),
    foreignKey({ columns: [t.workspaceId, t.outletId], foreignColumns: [outlets.workspaceId, outlets.id] }),
    index("articles_published").on(t.workspaceId, t.published, t.id),
    index("articles_outlet").on(t.workspaceId, t.outletId),
    index("articles_title_like").using("gin", t.title.op("gin_trgm_ops")),
    index("articles_withdrawn_with")
      .on(t.workspaceId, t.withdrawnWith)
      .where(sql`${t.withdrawnWith} is not null`),
  ],
);

/** Immutable: the cleaned text, and the way back to the original. The newest number is the one that is read. */
export const articleVersions = pgTable(
  "article_versions",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    articleId: uuid("article_id").notNull(),
    number: integer("number").notNull(),
    /** the document that this version was cut from, where it came later than the article's own */
    documentId: uuid("document_id"),
    text: text("text").notNull(),
    /** of the text in UTF-8, in hex */
    sha256: text("sha256").notNull(),
    /** where the article stands in the decoded original, in UTF-16 units */
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    map: jsonb("map").$type<readonly Segment[]>().notNull(),
    removed: jsonb("removed").$type<readonly Removal[]>().notNull(),
    createdAt: moment("created_at").notNull(),
    search: tsvector("search").generatedAlwaysAs(sql`to_tsvector('english'::regconfig, "text")`),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("article_versions_number").on(t.workspaceId, t.articleId, t.number),
    foreignKey({
      columns: [t.workspaceId, t.articleId],
      foreignColumns: [articles.workspaceId, articles.id],
    }),
    index("article_versions_print").on(t.workspaceId, t.sha256),
    foreignKey({
      columns: [t.workspaceId, t.documentId],
      foreignColumns: [documents.workspaceId, documents.id],
    }),
    index("article_versions_search").using("gin", t.search),
    check("article_versions_place", sql`${t.start} <= ${t.end}`),
  ],
);

/** What the machine said about a version of an article, whole and for good. */
export const extractionRuns = pgTable(
  "extraction_runs",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    articleVersionId: uuid("article_version_id").notNull(),
    pipeline: text("pipeline").notNull(),
    said: jsonb("said").notNull(),
    /** where a language model was asked: what that took; null where none was */
    modelUse: jsonb("model_use").$type<ModelUse>(),
    at: moment("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.articleVersionId],
      foreignColumns: [articleVersions.workspaceId, articleVersions.id],
    }),
    index("extraction_runs_version").on(t.workspaceId, t.articleVersionId),
  ],
);
