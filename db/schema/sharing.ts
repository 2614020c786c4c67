import { sql } from "drizzle-orm";
import {
  boolean,
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
import type { FigureId, FigureParts } from "#domain/figure";
import { moment, workspaceId } from "./columns";
import { users, workspaces } from "./people";

/** A figure that others may see without an account, under a link that can be withdrawn. Withdrawn ones stay listed. */
export const sharedFigures = pgTable(
  "shared_figures",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    figure: text("figure").$type<FigureId>().notNull(),
    /** what the figure is asked with: the filter is the link's, not the visitor's */
    parts: jsonb("parts").$type<FigureParts>().notNull(),
    title: text("title").notNull(),
    /** SHA-256 of the link's secret, in hex; the secret itself is kept nowhere */
    secretHash: text("secret_hash").notNull(),
    madeBy: uuid("made_by").notNull(),
    createdAt: moment("created_at").notNull(),
    revokedAt: moment("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    foreignKey({ columns: [t.madeBy], foreignColumns: [users.id] }),
    index("shared_figures_newest").on(t.workspaceId, t.createdAt),
    check("shared_figures_secret", sql`length(${t.secretHash}) = 64`),
  ],
);

/** An address of a reading page that somebody gave a name. Deleted ones stay, so that deleting can be undone. */
export const savedViews = pgTable(
  "saved_views",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    ownerId: uuid("owner_id").notNull(),
    name: text("name").notNull(),
    /** path and parts, "/matrix?types=deny" */
    href: text("href").notNull(),
    /** may everybody on the desk see it? */
    shared: boolean("shared").notNull(),
    createdAt: moment("created_at").notNull(),
    deletedAt: moment("deleted_at"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    foreignKey({ columns: [t.ownerId], foreignColumns: [users.id] }),
    index("saved_views_owner").on(t.workspaceId, t.ownerId),
    index("saved_views_shared").on(t.workspaceId, t.shared),
  ],
);
