import { bigint, foreignKey, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { NetworkPlace } from "#domain/network";
import { moment, workspaceId } from "./columns";
import { workspaces } from "./people";

/** Where the actors of a workspace stand in the picture of the network, so that they stand there again next time. */
export const networkLayouts = pgTable(
  "network_layouts",
  {
    workspaceId: workspaceId(),
    /** the newest revision that the layout has seen */
    seq: bigint("seq", { mode: "number" }).notNull(),
    /** of the ties that it was made from, in hex */
    ties: text("ties").notNull(),
    /** by slug of the actor */
    places: jsonb("places").$type<Readonly<Record<string, NetworkPlace>>>().notNull(),
    madeAt: moment("made_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId] }),
    foreignKey({ columns: [t.workspaceId], foreignColumns: [workspaces.id] }),
  ],
);
