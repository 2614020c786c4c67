import {
  boolean,
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
import {
  type CodedClaims,
  type CodedMapping,
  type CodedSurvey,
  FIELD_MEANINGS,
  LABEL_MEANINGS,
  type LeftOut,
} from "#domain/coded";
import {
  type DocumentFacts,
  type GivenFacts,
  IMPORT_KINDS,
  IMPORT_STATES,
  IMPORT_STEPS,
  ITEM_STATES,
} from "#domain/import";
import type { ColumnMapping, PagePart } from "#domain/intake";
import type { ModelUse } from "#domain/model-use";
import { articles } from "./articles";
import { bytea, moment, workspaceId } from "./columns";
import { workspaces } from "./people";

/** A batch of sources that somebody, a feed or a script handed in. */
export const imports = pgTable(
  "imports",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    kind: text("kind", { enum: IMPORT_KINDS }).notNull(),
    /** what was handed in, in words */
    label: text("label").notNull(),
    feedId: uuid("feed_id"),
    /** by which a script that was interrupted finds its import again: a hash of what it was given */
    fingerprint: text("fingerprint"),
    /** without a foreign key: the command line has no account */
    startedBy: uuid("started_by").notNull(),
    startedByName: text("started_by_name").notNull(),
    state: text("state", { enum: IMPORT_STATES }).notNull().default("running"),
    /** has every source been handed in? */
    sealed: boolean("sealed").notNull(),
    startedAt: moment("started_at").notNull(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    index("imports_newest").on(t.workspaceId, t.startedAt),
    index("imports_fingerprint").on(t.workspaceId, t.fingerprint),
  ],
);

/** What a reading of an item's bytes found, kept until it is stored. */
export interface ReadFacts extends DocumentFacts {
  readonly coded?: CodedClaims;
  readonly parts?: readonly PagePart[];
}

/** A table of which the columns are asked: its first rows, and what its columns seem to hold. */
export interface AskedColumns {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly suggested: ColumnMapping;
}

/** A source, or a document found in one, on its way in. Nothing is deleted here: it ends stored, known or failed. */
export const importItems = pgTable(
  "import_items",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    importId: uuid("import_id").notNull(),
    /** the container it came out of */
    parentId: uuid("parent_id"),
    /** its place in the import, or in its container */
    ordinal: integer("ordinal").notNull(),
    name: text("name").notNull(),
    url: text("url"),
    mediaType: text("media_type"),
    given: jsonb("given").$type<GivenFacts>().notNull().default({}),
    columns: jsonb("columns").$type<ColumnMapping>(),
    /** should a table ask which column holds what, where nobody said so before? */
    asks: boolean("asks").notNull().default(false),
    asked: jsonb("asked").$type<AskedColumns>(),
    /** what the labels of a coded archive stand for, where somebody said so */
    labels: jsonb("labels").$type<CodedMapping>(),
    /** a coded archive of which the labels are asked: what it holds */
    survey: jsonb("survey").$type<CodedSurvey>(),
    /** what of a coded archive became no claim */
    leftOut: jsonb("left_out").$type<readonly LeftOut[]>().notNull().default([]),
    /** the original, until `documents` keeps it; of what failed and of containers, for good */
    bytes: bytea("bytes"),
    sha256: text("sha256"),
    /** among the documents read from the very same bytes, from 1 */
    part: integer("part").notNull().default(1),
    read: jsonb("read").$type<ReadFacts>(),
    /** the text that was read, until `article_versions` keeps it */
    text: text("text"),
    /** the step that comes next, or at which it failed */
    step: text("step", { enum: IMPORT_STEPS }).notNull(),
    state: text("state", { enum: ITEM_STATES }).notNull(),
    /** why it failed, waits or is known, in words */
    reason: text("reason"),
    tries: integer("tries").notNull().default(0),
    /** how often a worker was lost over it */
    losses: integer("losses").notNull().default(0),
    nextTryAt: moment("next_try_at"),
    documentId: uuid("document_id"),
    articles: integer("articles").notNull().default(0),
    claims: integer("claims").notNull().default(0),
    /** where a language model was asked: what that took for the whole document; null where none was */
    modelUse: jsonb("model_use").$type<ModelUse>(),
    createdAt: moment("created_at").notNull(),
    endedAt: moment("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("import_items_place").on(t.workspaceId, t.importId, t.parentId, t.ordinal).nullsNotDistinct(),
    foreignKey({ columns: [t.workspaceId, t.importId], foreignColumns: [imports.workspaceId, imports.id] }),
    index("import_items_state").on(t.workspaceId, t.importId, t.state),
    index("import_items_failed").on(t.workspaceId, t.state, t.endedAt),
    index("import_items_document").on(t.workspaceId, t.documentId),
  ],
);

/** What somebody once said a table's columns hold, for the next table with the same columns. */
export const columnMappings = pgTable(
  "column_mappings",
  {
    workspaceId: workspaceId(),
    /** SHA-256 of the columns' names in their order */
    header: text("header").notNull(),
    columns: jsonb("columns").$type<ColumnMapping>().notNull(),
    savedAt: moment("saved_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.header] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
  ],
);

/** What somebody once said that a label or a variable of a coded archive stands for, for the next archive. */
export const labelMappings = pgTable(
  "label_mappings",
  {
    workspaceId: workspaceId(),
    kind: text("kind", { enum: ["label", "field"] }).notNull(),
    name: text("name").notNull(),
    meaning: text("meaning", { enum: [...LABEL_MEANINGS, ...FIELD_MEANINGS] }).notNull(),
    savedAt: moment("saved_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.kind, t.name] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
  ],
);

/** What people coded elsewhere, as their archive had it, beside the claim that it became. */
export const codedClaims = pgTable(
  "coded_claims",
  {
    workspaceId: workspaceId(),
    claimId: uuid("claim_id").notNull(),
    articleId: uuid("article_id").notNull(),
    /** the import that brought it */
    importId: uuid("import_id").notNull(),
    /** by which it is known again: a hash of its place, its coder and its name in the archive */
    print: text("print").notNull(),
    archive: text("archive").notNull(),
    tool: text("tool").notNull(),
    coder: text("coder"),
    /** all that was coded, by the archive's own names */
    fields: jsonb("fields").$type<Readonly<Record<string, string>>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.articleId, t.print] }),
    foreignKey({
      columns: [t.workspaceId, t.articleId],
      foreignColumns: [articles.workspaceId, articles.id],
    }),
    index("coded_claims_claim").on(t.workspaceId, t.claimId),
  ],
);

/** A feed that is looked at on a schedule. A removed one stays, so that removing can be undone. */
export const feeds = pgTable(
  "feeds",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    url: text("url").notNull(),
    title: text("title"),
    outlet: text("outlet"),
    everyMinutes: integer("every_minutes").notNull(),
    state: text("state", { enum: ["active", "paused", "removed"] }).notNull(),
    addedBy: uuid("added_by").notNull(),
    addedByName: text("added_by_name").notNull(),
    createdAt: moment("created_at").notNull(),
    nextLookAt: moment("next_look_at").notNull(),
    lookedAt: moment("looked_at"),
    /** what the last look found, in words */
    lastFound: text("last_found"),
    failing: boolean("failing").notNull().default(false),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("feeds_url").on(t.workspaceId, t.url),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
  ],
);

/** The entries of a feed that were handed in already, by their address. */
export const feedEntries = pgTable(
  "feed_entries",
  {
    workspaceId: workspaceId(),
    feedId: uuid("feed_id").notNull(),
    url: text("url").notNull(),
    seenAt: moment("seen_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.feedId, t.url] }),
    foreignKey({ columns: [t.workspaceId, t.feedId], foreignColumns: [feeds.workspaceId, feeds.id] }),
  ],
);
