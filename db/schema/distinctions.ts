import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { MERGEABLE } from "#domain/merge";
import { moment, workspaceId } from "./columns";
import { workspaces } from "./people";

/** Two actors, or two allegations, that an editor found not to be the same: they are not suggested again. */
export const distinctions = pgTable(
  "distinctions",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    kind: text("kind", { enum: MERGEABLE }).notNull(),
    /** the smaller of the two ids */
    oneId: uuid("one_id").notNull(),
    otherId: uuid("other_id").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    index("distinctions_pair").on(t.workspaceId, t.kind, t.oneId, t.otherId),
    check("distinctions_in_order", sql`${t.oneId} < ${t.otherId}`),
  ],
);
