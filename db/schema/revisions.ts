import { bigint, boolean, index, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { moment, workspaceId } from "./columns";

/**
 * History: one row an act, never changed, never deleted, without foreign keys, so that it outlives what it describes.
 * `hash` covers the row and the hash before it; the states are covered through their own hashes.
 */
export const revisions = pgTable(
  "revisions",
  {
    workspaceId: workspaceId(),
    seq: bigint("seq", { mode: "number" }).notNull(),
    id: uuid("id").notNull(),
    at: moment("at").notNull(),
    userId: uuid("user_id").notNull(),
    userName: text("user_name").notNull(),
    act: text("act").notNull(),
    entity: text("entity", {
      enum: [
        "claim",
        "response",
        "desk",
        "comment",
        "article",
        "membership",
        "figure",
        "view",
        "reversal",
        "import",
        "import item",
        "feed",
        "actor",
        "allegation",
        "distinction",
        "sample",
        "coding",
        "ruling",
        "model",
        "model choice",
        "rereading",
        "proposal",
      ],
    }).notNull(),
    entityId: uuid("entity_id").notNull(),
    /** the whole thing before the act and after it; null where it did not exist */
    before: jsonb("before"),
    after: jsonb("after"),
    /** the states were taken out for a legal reason; their hashes stay, and the chain holds */
    erased: boolean("erased").notNull().default(false),
    why: text("why"),
    /** the revision that this one takes back */
    undoes: bigint("undoes", { mode: "number" }),
    beforeHash: text("before_hash").notNull(),
    afterHash: text("after_hash").notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.seq] }),
    unique("revisions_id").on(t.workspaceId, t.id),
    index("revisions_entity").on(t.workspaceId, t.entity, t.entityId, t.seq),
    index("revisions_user").on(t.workspaceId, t.userId, t.seq),
    index("revisions_at").on(t.workspaceId, t.at),
  ],
);

/** The newest link of each workspace's chain; its row is the lock under which history is written. */
export const revisionHeads = pgTable(
  "revision_heads",
  {
    workspaceId: workspaceId(),
    seq: bigint("seq", { mode: "number" }).notNull(),
    hash: text("hash").notNull(),
    /** how often what is derived from claims was derived anew: what is remembered of the workspace holds while this does */
    derived: bigint("derived", { mode: "number" }).notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.workspaceId] })],
);
