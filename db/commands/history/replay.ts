import { and, asc, eq, gt } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { stateHash } from "../../chain";
import { database } from "../../client";
import { actors } from "../../schema/actors";
import { articles } from "../../schema/articles";
import { allegations, responses } from "../../schema/claims";
import { revisions } from "../../schema/revisions";
import { readActor } from "../actors/actor-state";
import { claimsOfArticles } from "../claims/claims-of-articles";

/** What stands, each thing under its kind and id, as a hash of its state without the count of versions. */
export type Standing = ReadonlyMap<string, string>;

const withoutVersion = (entity: string, state: unknown): string => {
  const inner = entity === "claim" || entity === "actor" || entity === "article" ? entity : null;
  const kept = JSON.parse(JSON.stringify(state));
  const thing = inner === "article" ? { article: kept.article } : kept;
  const versioned = inner ? thing[inner] : thing;
  versioned.version = 0;
  if (inner === "actor") {
    const by = (key: string) => (a: Record<string, string>, b: Record<string, string>) =>
      (a[key] ?? "") < (b[key] ?? "") ? -1 : 1;
    kept.aliases.sort(by("aliasKey"));
    kept.affiliations.sort(by("id"));
  }
  return stateHash(thing);
};

/** Reads every claim, link, article, actor and allegation of a workspace. An operator's question, for small ones. */
export async function thingsThatStand({ workspaceId }: Principal): Promise<Standing> {
  return database().transaction(async (tx) => {
    const things = new Map<string, string>();
    const put = (entity: string, id: string, state: unknown) =>
      things.set(`${entity} ${id}`, withoutVersion(entity, state));
    const printed = await tx.select().from(articles).where(eq(articles.workspaceId, workspaceId));
    for (const article of printed) put("article", article.id, { article });
    const ids = printed.map((article) => article.id);
    for (const state of await claimsOfArticles(tx, workspaceId, ids)) put("claim", state.claim.id, state);
    for (const link of await tx.select().from(responses).where(eq(responses.workspaceId, workspaceId)))
      put("response", link.id, link);
    for (const one of await tx.select().from(allegations).where(eq(allegations.workspaceId, workspaceId)))
      put("allegation", one.id, one);
    for (const { id } of await tx
      .select({ id: actors.id })
      .from(actors)
      .where(eq(actors.workspaceId, workspaceId)))
      put("actor", id, await readActor(tx, workspaceId, id));
    return things;
  });
}

const REPLAYED = ["claim", "response", "article", "actor", "allegation"];

/** What stood at the beginning, with all that the history says since laid over it, in its order. */
export async function replayed(
  { workspaceId }: Principal,
  beginning: { readonly seq: number; readonly things: Standing },
): Promise<Standing> {
  const things = new Map(beginning.things);
  const rows = await database()
    .select({ entity: revisions.entity, entityId: revisions.entityId, after: revisions.after })
    .from(revisions)
    .where(and(eq(revisions.workspaceId, workspaceId), gt(revisions.seq, beginning.seq)))
    .orderBy(asc(revisions.seq));
  for (const { entity, entityId, after } of rows) {
    if (!REPLAYED.includes(entity)) continue;
    const key = `${entity} ${entityId}`;
    if (after === null) things.delete(key);
    else things.set(key, withoutVersion(entity, after));
  }
  return things;
}
