import { bigint, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { moment, workspaceId } from "./columns";
import { users, workspaces } from "./people";

/** What people of the desk say to each other about a claim, or about a link of it. */
export const comments = pgTable(
  "comments",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    claimId: uuid("claim_id").notNull(),
    /** the link it is about; null where it is about the claim itself */
    linkId: uuid("link_id"),
    userId: uuid("user_id").notNull(),
    body: text("body").notNull(),
    /** the people it names with an @ */
    mentions: uuid("mentions").array().notNull(),
    createdAt: moment("created_at").notNull(),
    resolvedBy: uuid("resolved_by"),
    deletedAt: moment("deleted_at"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    foreignKey({ columns: [t.userId], foreignColumns: [users.id] }),
    index("comments_claim").on(t.workspaceId, t.claimId, t.createdAt),
  ],
);

/** Up to which entry of the history somebody has seen their inbox. */
export const inboxReads = pgTable(
  "inbox_reads",
  {
    workspaceId: workspaceId(),
    userId: uuid("user_id").notNull(),
    seq: bigint("seq", { mode: "number" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.userId] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    foreignKey({ columns: [t.userId], foreignColumns: [users.id] }),
  ],
);
