import { customType, timestamp, uuid } from "drizzle-orm/pg-core";

/** Bytes as they are. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** A text prepared for full-text search. */
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** The workspace a row belongs to: first in every key, so that rows of one workspace can live on one shard. */
export const workspaceId = () => uuid("workspace_id").notNull();

/** A moment, with its time zone, to the millisecond that JavaScript keeps. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date", precision: 3 });

/** The number of a transaction. */
export const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });
