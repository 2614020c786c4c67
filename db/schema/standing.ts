import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { CLAIM_STATES, CLAIM_TYPES, SOURCINGS } from "#domain/claim";
import { workspaceId, xid8 } from "./columns";

/**
 * Derived, and kept by the database itself (see the migration `standing-rules`): one row for each claim that counts, each of
 * its actors and each of its targets, with all that filters ask; an end is null where the claim names nobody there. A claim
 * counts unless it is rejected or its article is withdrawn. Equal to the view `computed_pairs` at every commit.
 */
export const claimPairs = pgTable(
  "claim_pairs",
  {
    workspaceId: workspaceId(),
    claimId: uuid("claim_id").notNull(),
    /** its place among the pairs of its claim, from 1: those of number 1 are the claims, each once */
    ordinal: integer("ordinal").notNull(),
    fromId: uuid("from_id"),
    toId: uuid("to_id"),
    speakerId: uuid("speaker_id"),
    allegationId: uuid("allegation_id"),
    articleId: uuid("article_id").notNull(),
    /** of the claim among those of its article, from 1 */
    place: integer("place").notNull(),
    outletId: uuid("outlet_id"),
    type: text("type", { enum: CLAIM_TYPES }).notNull(),
    state: text("state", { enum: CLAIM_STATES }).notNull(),
    sourcing: text("sourcing", { enum: SOURCINGS }).notNull(),
    /** does it answer a charge that is not rejected? */
    answers: boolean("answers").notNull(),
    said: date("said", { mode: "string" }),
    published: date("published", { mode: "string" }),
    /** of utterance, else of print */
    day: date("day", { mode: "string" }),
    /** the earliest of the copies of its article, else its article */
    clusterId: uuid("cluster_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.claimId, t.ordinal] }),
    index("claim_pairs_from").on(t.workspaceId, t.fromId, t.toId),
    index("claim_pairs_to").on(t.workspaceId, t.toId),
    // how often actors and allegations are named is counted in the indexes alone, without the rows
    index("claim_pairs_speaker").on(t.workspaceId, t.speakerId, t.fromId, t.toId),
    index("claim_pairs_allegation").on(t.workspaceId, t.allegationId, t.type, t.ordinal),
    index("claim_pairs_state").on(t.workspaceId, t.state).where(sql`${t.ordinal} = 1`),
    index("claim_pairs_article").on(t.workspaceId, t.articleId),
    index("claim_pairs_type").on(t.workspaceId, t.type),
    index("claim_pairs_day").on(t.workspaceId, t.day),
    index("claim_pairs_published").on(t.workspaceId, t.published),
    index("claim_pairs_several").on(t.workspaceId, t.claimId).where(sql`${t.ordinal} = 2`),
  ],
);

/**
 * Derived like `claim_pairs`, and equal to the view `computed_replies` at every commit: one row for each link from a claim
 * that counts, and each actor it speaks for, itself or the body whose office or people it is.
 */
export const chargeReplies = pgTable(
  "charge_replies",
  {
    workspaceId: workspaceId(),
    chargeId: uuid("charge_id").notNull(),
    accusedId: uuid("accused_id").notNull(),
    replyId: uuid("reply_id").notNull(),
    /** is this actor a target of the charge? */
    isAccused: boolean("is_accused").notNull(),
    /** of the charge, whatever its type and state */
    allegationId: uuid("allegation_id"),
    /** of the reply, as all that follows */
    articleId: uuid("article_id").notNull(),
    outletId: uuid("outlet_id"),
    type: text("type", { enum: CLAIM_TYPES }).notNull(),
    state: text("state", { enum: CLAIM_STATES }).notNull(),
    said: date("said", { mode: "string" }),
    published: date("published", { mode: "string" }),
    day: date("day", { mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.chargeId, t.accusedId, t.replyId] }),
    index("charge_replies_reply").on(t.workspaceId, t.replyId),
    index("charge_replies_allegation").on(t.workspaceId, t.allegationId, t.accusedId),
    index("charge_replies_denials")
      .on(t.workspaceId, t.allegationId, t.accusedId, t.day)
      .where(sql`${t.type} = 'deny'`),
  ],
);

/**
 * Derived from `charge_replies` (see the migration `answers-kept`): how each charge is answered by each of its accused that
 * answers it, over all replies. Equal to the view `computed_answers` at every commit.
 */
export const chargeAnswers = pgTable(
  "charge_answers",
  {
    workspaceId: workspaceId(),
    chargeId: uuid("charge_id").notNull(),
    accusedId: uuid("accused_id").notNull(),
    /** of the plainest reply, in the order of the domain's list of answers */
    rank: smallint("rank").notNull(),
    /** has nobody reviewed one of the replies? */
    doubtful: boolean("doubtful").notNull(),
    /** from the utterance of the charge to that of the first reply on or after it, else of the last before it */
    days: integer("days"),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.chargeId, t.accusedId] })],
);

/** Derived likewise, and equal to the view `computed_denials`: when an actor first denied a charge of an allegation. */
export const firstDenials = pgTable(
  "first_denials",
  {
    workspaceId: workspaceId(),
    allegationId: uuid("allegation_id").notNull(),
    accusedId: uuid("accused_id").notNull(),
    day: date("day", { mode: "string" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.allegationId, t.accusedId] })],
);

/** Claims that a transaction touched and that wait for its commit to be derived again; empty for everybody else. */
export const staleClaims = pgTable(
  "stale_claims",
  {
    workspaceId: workspaceId(),
    transaction: xid8("transaction").notNull(),
    claimId: uuid("claim_id").notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.transaction, t.claimId] })],
);
