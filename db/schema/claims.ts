import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import {
  CLAIM_MODES,
  CLAIM_STATES,
  CLAIM_TYPES,
  REJECTION_REASONS,
  SOURCINGS,
  SPAN_ROLES,
} from "#domain/claim";
import { LINK_BASES, LINK_STATES, REPLY_VOICES } from "#domain/claim-response";
import type { Reasons } from "#domain/extraction";
import { actors } from "./actors";
import { articles, articleVersions } from "./articles";
import { moment, tsvector, workspaceId } from "./columns";
import { workspaces } from "./people";

/** A canonical proposition that several charges share. */
export const allegations = pgTable(
  "allegations",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    proposition: text("proposition").notNull(),
    slug: text("slug").notNull(),
    /** the allegation it turned out to be */
    mergedInto: uuid("merged_into"),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("allegations_slug").on(t.workspaceId, t.slug),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    foreignKey({
      name: "allegations_merged_into",
      columns: [t.workspaceId, t.mergedInto],
      foreignColumns: [t.workspaceId, t.id],
    }),
    index("allegations_merged").on(t.workspaceId, t.mergedInto),
    index("allegations_like").using("gin", t.proposition.op("gin_trgm_ops")),
    check("allegations_not_into_itself", sql`${t.mergedInto} <> ${t.id}`),
  ],
);

/** One attributed speech act in one version of one article. */
export const claims = pgTable(
  "claims",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    articleId: uuid("article_id").notNull(),
    articleVersionId: uuid("article_version_id").notNull(),
    /** the run that proposed it; null for a claim that an editor added */
    runId: uuid("run_id"),
    /** its place among the claims of its article, from 1, in the order of the text; an added one takes the next */
    ordinal: integer("ordinal").notNull(),
    /** the paragraph its content begins in, from 1 */
    paragraph: integer("paragraph").notNull(),
    type: text("type", { enum: CLAIM_TYPES }).notNull(),
    mode: text("mode", { enum: CLAIM_MODES }).notNull(),
    sourcing: text("sourcing", { enum: SOURCINGS }).notNull(),
    /** the person who speaks, as it stands after every merge; beside it the one that was entered, kept by a trigger */
    speakerId: uuid("speaker_id"),
    speakerSaidId: uuid("speaker_said_id"),
    speakerOffice: text("speaker_office"),
    nested: boolean("nested").notNull(),
    said: date("said", { mode: "string" }),
    /** as it stands after every merge; beside it the one that was entered */
    allegationId: uuid("allegation_id"),
    allegationSaidId: uuid("allegation_said_id"),
    /** the content's spans joined by " … ": for lists and search; the evidence is in claim_spans */
    words: text("words").notNull(),
    confidence: real("confidence").notNull(),
    reasons: jsonb("reasons").$type<Reasons>().notNull(),
    state: text("state", { enum: CLAIM_STATES }).notNull(),
    rejection: text("rejection", { enum: REJECTION_REASONS }),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
    search: tsvector("search").generatedAlwaysAs(sql`to_tsvector('english'::regconfig, "words")`),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.articleId],
      foreignColumns: [articles.workspaceId, articles.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.articleVersionId],
      foreignColumns: [articleVersions.workspaceId, articleVersions.id],
    }),
    foreignKey({ columns: [t.workspaceId, t.speakerId], foreignColumns: [actors.workspaceId, actors.id] }),
    foreignKey({
      columns: [t.workspaceId, t.allegationId],
      foreignColumns: [allegations.workspaceId, allegations.id],
    }),
    index("claims_article").on(t.workspaceId, t.articleId, t.ordinal),
    index("claims_type").on(t.workspaceId, t.type, t.state),
    // the queue is told from it alone: what waits in each article, and how doubtful it is
    index("claims_waiting").on(t.workspaceId, t.state, t.articleId, t.id, t.confidence, t.createdAt),
    index("claims_allegation").on(t.workspaceId, t.allegationId),
    index("claims_speaker").on(t.workspaceId, t.speakerId),
    index("claims_search").using("gin", t.search),
    index("claims_words_like").using("gin", t.words.op("gin_trgm_ops")),
    check("claims_rejection", sql`(${t.state} = 'rejected') = (${t.rejection} is not null)`),
    check("claims_state", sql`${t.state} in ('proposed', 'accepted', 'corrected', 'rejected')`),
  ],
);

/** The evidence: where the words stand and which words they are, with 32 characters either side. */
export const claimSpans = pgTable(
  "claim_spans",
  {
    workspaceId: workspaceId(),
    claimId: uuid("claim_id").notNull(),
    role: text("role", { enum: SPAN_ROLES }).notNull(),
    ordinal: integer("ordinal").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    quotation: text("quotation").notNull(),
    before: text("before").notNull(),
    after: text("after").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.claimId, t.role, t.ordinal] }),
    foreignKey({ columns: [t.workspaceId, t.claimId], foreignColumns: [claims.workspaceId, claims.id] }),
    check("claim_spans_place", sql`${t.start} >= 0 and ${t.start} < ${t.end}`),
  ],
);

/**
 * Where actors were merged, `actor_id` is the one that stands; these are the ones that were entered, with their
 * places. Null where nothing was merged. Kept by a trigger, so that whoever enters an actor need not know of merges.
 */
const asEntered = () => ({ said: uuid("said").array(), saidAt: integer("said_at").array() });

/** On whose behalf the claim is made. */
export const claimActors = pgTable(
  "claim_actors",
  {
    workspaceId: workspaceId(),
    claimId: uuid("claim_id").notNull(),
    actorId: uuid("actor_id").notNull(),
    ordinal: integer("ordinal").notNull(),
    ...asEntered(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.claimId, t.actorId] }),
    foreignKey({ columns: [t.workspaceId, t.claimId], foreignColumns: [claims.workspaceId, claims.id] }),
    foreignKey({ columns: [t.workspaceId, t.actorId], foreignColumns: [actors.workspaceId, actors.id] }),
    index("claim_actors_actor").on(t.workspaceId, t.actorId, t.claimId),
  ],
);

/** Whom the claim is about. */
export const claimTargets = pgTable(
  "claim_targets",
  {
    workspaceId: workspaceId(),
    claimId: uuid("claim_id").notNull(),
    actorId: uuid("actor_id").notNull(),
    ordinal: integer("ordinal").notNull(),
    ...asEntered(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.claimId, t.actorId] }),
    foreignKey({ columns: [t.workspaceId, t.claimId], foreignColumns: [claims.workspaceId, claims.id] }),
    foreignKey({ columns: [t.workspaceId, t.actorId], foreignColumns: [actors.workspaceId, actors.id] }),
    index("claim_targets_actor").on(t.workspaceId, t.actorId, t.claimId),
  ],
);

/** A claim answers a charge. A link that an editor took away stays as rejected, so that no machine draws it again. */
export const responses = pgTable(
  "responses",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    responseId: uuid("response_id").notNull(),
    chargeId: uuid("charge_id").notNull(),
    basis: text("basis", { enum: LINK_BASES }).notNull(),
    confidence: real("confidence").notNull(),
    state: text("state", { enum: LINK_STATES }).notNull(),
    /** for whom an editor says the reply speaks; null where its makers and their bodies tell */
    speaksFor: text("speaks_for", { enum: REPLY_VOICES }),
    note: text("note"),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("responses_pair").on(t.workspaceId, t.responseId, t.chargeId),
    foreignKey({ columns: [t.workspaceId, t.responseId], foreignColumns: [claims.workspaceId, claims.id] }),
    foreignKey({ columns: [t.workspaceId, t.chargeId], foreignColumns: [claims.workspaceId, claims.id] }),
    index("responses_charge").on(t.workspaceId, t.chargeId),
    check("responses_not_itself", sql`${t.responseId} <> ${t.chargeId}`),
  ],
);
