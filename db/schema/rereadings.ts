import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { LINK_BASES } from "#domain/claim-response";
import {
  type ClaimReading,
  PROPOSAL_KINDS,
  PROPOSAL_STATES,
  PROPOSAL_SUBJECTS,
  REREAD_SCOPES,
  REREAD_STATES,
  type ReadingField,
} from "#domain/rereading";
import { articles, articleVersions } from "./articles";
import { moment, workspaceId } from "./columns";
import { workspaces } from "./people";

/** A re-extraction of stored articles that somebody, or the arrival of a new text, began. */
export const rereadings = pgTable(
  "rereadings",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    scope: text("scope", { enum: REREAD_SCOPES }).notNull(),
    /** what is read again, in words */
    label: text("label").notNull(),
    /** without a foreign key: the command line has no account */
    startedBy: uuid("started_by").notNull(),
    startedByName: text("started_by_name").notNull(),
    startedAt: moment("started_at").notNull(),
    /** the pipeline that the program brought when it began this by itself; null where somebody asked for it */
    pipeline: text("pipeline"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    index("rereadings_newest").on(t.workspaceId, t.startedAt),
  ],
);

/** An article on its way through a re-extraction. */
export const rereadItems = pgTable(
  "reread_items",
  {
    workspaceId: workspaceId(),
    rereadingId: uuid("rereading_id").notNull(),
    articleId: uuid("article_id").notNull(),
    state: text("state", { enum: REREAD_STATES }).notNull(),
    /** why it failed, in words */
    reason: text("reason"),
    /** what the machine said, whole */
    runId: uuid("run_id"),
    /** claims of the article that both readings have alike */
    alike: integer("alike").notNull().default(0),
    endedAt: moment("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.rereadingId, t.articleId] }),
    foreignKey({
      columns: [t.workspaceId, t.rereadingId],
      foreignColumns: [rereadings.workspaceId, rereadings.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.articleId],
      foreignColumns: [articles.workspaceId, articles.id],
    }),
    index("reread_items_article").on(t.workspaceId, t.articleId, t.state),
  ],
);

/** What a re-extraction would do to one claim, or to one link between two. Nothing of it counts anywhere until an editor accepts it. */
export const rereadProposals = pgTable(
  "reread_proposals",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    rereadingId: uuid("rereading_id").notNull(),
    articleId: uuid("article_id").notNull(),
    /** the text that was read */
    articleVersionId: uuid("article_version_id").notNull(),
    runId: uuid("run_id").notNull(),
    subject: text("subject", { enum: PROPOSAL_SUBJECTS }).notNull().default("claim"),
    kind: text("kind", { enum: PROPOSAL_KINDS }).notNull(),
    /** the claim that it would change or drop, or that was added when it was accepted */
    claimId: uuid("claim_id"),
    /** the version of the claim that was compared: where it is another by now, the proposal does not fit it */
    claimVersion: integer("claim_version"),
    /** the claim as it stood, and as it would stand; null where there is none */
    stood: jsonb("stood").$type<ClaimReading>(),
    proposed: jsonb("proposed").$type<ClaimReading>(),
    /** of a link: its ends, each a claim that stands or the proposal that would add it */
    responseId: uuid("response_id"),
    responseFrom: uuid("response_from"),
    chargeId: uuid("charge_id"),
    chargeFrom: uuid("charge_from"),
    /** of a link that stands, or that was drawn when it was accepted: which it is, and the version that was compared */
    linkId: uuid("link_id"),
    linkVersion: integer("link_version"),
    /** of a link: on what grounds it stands, and would stand */
    basisStood: text("basis_stood", { enum: LINK_BASES }),
    basis: text("basis", { enum: LINK_BASES }),
    /** the parts in which the two differ */
    fields: text("fields").array().$type<ReadingField[]>().notNull(),
    /** of the reading that was found, 0–1; null where nothing was found */
    probability: real("probability"),
    /** in words */
    why: text("why").notNull(),
    /** SHA-256 of what is proposed to what: what was dismissed once is not proposed again */
    fingerprint: text("fingerprint").notNull(),
    state: text("state", { enum: PROPOSAL_STATES }).notNull().default("open"),
    decidedBy: uuid("decided_by"),
    decidedByName: text("decided_by_name"),
    decidedAt: moment("decided_at"),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.rereadingId],
      foreignColumns: [rereadings.workspaceId, rereadings.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.articleId],
      foreignColumns: [articles.workspaceId, articles.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.articleVersionId],
      foreignColumns: [articleVersions.workspaceId, articleVersions.id],
    }),
    index("reread_proposals_open").on(t.workspaceId, t.state, t.kind),
    index("reread_proposals_rereading").on(t.workspaceId, t.rereadingId, t.state),
    index("reread_proposals_article").on(t.workspaceId, t.articleId, t.fingerprint),
    check(
      "reread_proposals_add",
      sql`(${t.kind} = 'add') = (case ${t.subject} when 'link' then ${t.basisStood} is null else ${t.stood} is null end)`,
    ),
    check(
      "reread_proposals_drop",
      sql`(${t.kind} = 'drop') = (case ${t.subject} when 'link' then ${t.basis} is null else ${t.proposed} is null end)`,
    ),
    check(
      "reread_proposals_ends",
      sql`case ${t.subject} when 'link' then num_nonnulls(${t.responseId}, ${t.responseFrom}) = 1
        and num_nonnulls(${t.chargeId}, ${t.chargeFrom}) = 1
        else num_nonnulls(${t.responseId}, ${t.responseFrom}, ${t.chargeId}, ${t.chargeFrom}, ${t.linkId}) = 0 end`,
    ),
  ],
);
