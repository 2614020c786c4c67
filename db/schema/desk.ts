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
import type { ClaimDraft } from "#domain/claim-draft";
import { moment, workspaceId } from "./columns";
import { users, workspaces } from "./people";

/** What the desk has noted about a claim beside what it says: a second opinion asked, whose it is, a form not finished. */
export const claimDesks = pgTable(
  "claim_desks",
  {
    workspaceId: workspaceId(),
    claimId: uuid("claim_id").notNull(),
    flaggedBy: uuid("flagged_by"),
    flagNote: text("flag_note"),
    flaggedAt: moment("flagged_at"),
    /** who is to decide on it */
    assigneeId: uuid("assignee_id"),
    /** a form that was kept, who kept it, and the version of the claim it was begun on */
    draft: jsonb("draft").$type<ClaimDraft>(),
    draftBy: uuid("draft_by"),
    draftVersion: integer("draft_version"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.claimId] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    foreignKey({ columns: [t.assigneeId], foreignColumns: [users.id] }),
    index("claim_desks_assignee").on(t.workspaceId, t.assigneeId),
    check("claim_desks_flag", sql`(${t.flaggedBy} is null) = (${t.flaggedAt} is null)`),
  ],
);

/** Who has a claim of the queue on the screen, for five minutes from the last sign of life. Not history: nobody decided anything. */
export const claimLeases = pgTable(
  "claim_leases",
  {
    workspaceId: workspaceId(),
    claimId: uuid("claim_id").notNull(),
    userId: uuid("user_id").notNull(),
    until: moment("until").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.claimId] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    foreignKey({ columns: [t.userId], foreignColumns: [users.id] }),
  ],
);
