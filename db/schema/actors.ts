import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { ACTOR_KINDS, AFFILIATION_ROLES } from "#domain/actor";
import { moment, workspaceId } from "./columns";
import { workspaces } from "./people";

/** A person or body in the news. */
export const actors = pgTable(
  "actors",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    slug: text("slug").notNull(),
    kind: text("kind", { enum: ACTOR_KINDS }).notNull(),
    /** the actor it turned out to be; it keeps its own name, aliases and address for the day they are split again */
    mergedInto: uuid("merged_into"),
    version: integer("version").notNull().default(1),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    unique("actors_slug").on(t.workspaceId, t.slug),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
    foreignKey({
      name: "actors_merged_into",
      columns: [t.workspaceId, t.mergedInto],
      foreignColumns: [t.workspaceId, t.id],
    }),
    index("actors_merged").on(t.workspaceId, t.mergedInto),
    index("actors_name_like").using("gin", t.name.op("gin_trgm_ops")),
    check("actors_not_into_itself", sql`${t.mergedInto} <> ${t.id}`),
    check(
      "actors_kind",
      sql`${t.kind} in ('country', 'organisation', 'alliance', 'office', 'person', 'media')`,
    ),
  ],
);

/** Every spelling under which an actor is known, its own name included; one spelling names one actor. */
export const actorAliases = pgTable(
  "actor_aliases",
  {
    workspaceId: workspaceId(),
    aliasKey: text("alias_key").notNull(),
    actorId: uuid("actor_id").notNull(),
    alias: text("alias").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.aliasKey] }),
    foreignKey({ columns: [t.workspaceId, t.actorId], foreignColumns: [actors.workspaceId, actors.id] }),
    index("actor_aliases_actor").on(t.workspaceId, t.actorId),
  ],
);

/**
 * One actor belongs to another, in a role, for some time: open ends where the time is not known. `actor_id` and
 * `body_id` are the actors as they stand after every merge; the `said` columns are those that were entered, kept by a
 * trigger.
 */
export const affiliations = pgTable(
  "affiliations",
  {
    workspaceId: workspaceId(),
    id: uuid("id").notNull(),
    actorId: uuid("actor_id").notNull(),
    bodyId: uuid("body_id").notNull(),
    actorSaidId: uuid("actor_said_id"),
    bodySaidId: uuid("body_said_id"),
    role: text("role", { enum: AFFILIATION_ROLES }).notNull(),
    /** as printed: "Deputy UN Ambassador" */
    office: text("office"),
    since: date("since", { mode: "string" }),
    until: date("until", { mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.actorId], foreignColumns: [actors.workspaceId, actors.id] }),
    foreignKey({ columns: [t.workspaceId, t.bodyId], foreignColumns: [actors.workspaceId, actors.id] }),
    index("affiliations_actor").on(t.workspaceId, t.actorId),
    index("affiliations_body").on(t.workspaceId, t.bodyId),
    check("affiliations_time", sql`${t.since} is null or ${t.until} is null or ${t.since} <= ${t.until}`),
    check("affiliations_not_itself", sql`${t.actorSaidId} <> ${t.bodySaidId}`),
  ],
);
