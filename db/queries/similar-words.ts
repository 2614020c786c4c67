import { type SQL, sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";

/** How much of a claim `c` is in the words of this one, of 1. */
export const likeness = (viewer: Principal, id: string): SQL => sql`similarity(c.words, (
  select words from claims where workspace_id = ${viewer.workspaceId} and id = ${id}))`;

/**
 * Condition on a claim `c`: it is another than this one, in like words. The one place that says what is alike: the
 * trigrams of both overlap by at least the default of PostgreSQL's pg_trgm, 0.3 of 1, which its index answers.
 */
export const wordsLike = (viewer: Principal, id: string): SQL => sql`(c.id <> ${id} and c.words % (
  select words from claims where workspace_id = ${viewer.workspaceId} and id = ${id}))`;
