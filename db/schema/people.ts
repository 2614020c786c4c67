import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { ROLES } from "#domain/principal";
import { moment, workspaceId } from "./columns";

/** Shared: a desk, a project, a class. Everything else hangs on one. */
export const workspaces = pgTable("workspaces", {
  id: uuid("id").primaryKey(),
  name: text("name").notNull(),
  createdAt: moment("created_at").notNull(),
});

/** Shared: somebody who may sign in. */
export const users = pgTable(
  "users",
  {
    id: uuid("id").primaryKey(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    passwordHash: text("password_hash").notNull(),
    passwordChangedAt: moment("password_changed_at").notNull(),
    disabledAt: moment("disabled_at"),
    createdAt: moment("created_at").notNull(),
    version: integer("version").notNull().default(1),
  },
  (t) => [uniqueIndex("users_email").on(sql`lower(${t.email})`)],
);

/** Shared: one row a sign-in, checked on every request. Ended ones stay, so that people see where they were signed in. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid("id").primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    createdAt: moment("created_at").notNull(),
    seenAt: moment("seen_at").notNull(),
    endedAt: moment("ended_at"),
    userAgent: text("user_agent"),
  },
  (t) => [index("sessions_user").on(t.userId, t.createdAt)],
);

/** Shared: failed sign-ins, counted an account and an address, so that several servers slow down the same attacker. */
export const signInTries = pgTable(
  "sign_in_tries",
  {
    id: uuid("id").primaryKey(),
    /** "account:…" or "address:…", hashed: no address is kept in the clear */
    subject: text("subject").notNull(),
    at: moment("at").notNull(),
  },
  (t) => [index("sign_in_tries_subject").on(t.subject, t.at)],
);

export const memberships = pgTable(
  "memberships",
  {
    workspaceId: workspaceId(),
    userId: uuid("user_id").notNull(),
    role: text("role", { enum: ROLES }).notNull(),
    createdAt: moment("created_at").notNull(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.userId] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    foreignKey({ columns: [t.userId], foreignColumns: [users.id] }),
    check("memberships_role", sql`${t.role} in ('reader', 'editor', 'reviewer', 'admin')`),
  ],
);
