import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { REVERSAL_VERDICTS } from "#domain/position";
import { workspaceId } from "./columns";
import { workspaces } from "./people";

/**
 * What an editor says of a change of position that the replies show. It is bound to the two replies that the editor
 * saw: where others take their place, nobody has decided yet. Without foreign keys to them, so that it holds nothing
 * back; a verdict on what is gone says nothing.
 */
export const reversals = pgTable(
  "reversals",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    actorId: uuid("actor_id").notNull(),
    allegationId: uuid("allegation_id").notNull(),
    beforeId: uuid("before_id").notNull(),
    afterId: uuid("after_id").notNull(),
    /** null where the verdict was taken back */
    verdict: text("verdict", { enum: REVERSAL_VERDICTS }),
    reason: text("reason"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("reversals_turn").on(t.workspaceId, t.actorId, t.allegationId, t.beforeId, t.afterId),
    index("reversals_allegation").on(t.workspaceId, t.allegationId),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    check("reversals_verdict", sql`${t.verdict} in ('confirmed', 'dismissed')`),
  ],
);
