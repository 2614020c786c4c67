import { and, eq, sql } from "drizzle-orm";
import { type ActorKind, nameKey, slugOf } from "#domain/actor";
import type { NamedActor } from "#domain/extraction";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { actorAliases, actors, affiliations } from "../../schema/actors";

/** Finds the workspace's actors by name while articles come in, and enters those it does not know yet. */
export class ActorBook {
  readonly #known = new Map<string, string>();
  readonly #affiliated = new Set<string>();

  constructor(
    readonly tx: Transaction,
    readonly workspaceId: string,
    readonly at: Date,
  ) {}

  /** The ids of the named actors, each once, in the order of the names. */
  async idsOf(named: readonly NamedActor[]): Promise<string[]> {
    const ids: string[] = [];
    for (const { name, kind } of named) {
      const id = await this.idOf(name, kind);
      if (!ids.includes(id)) ids.push(id);
    }
    return ids;
  }

  /** The id of the actor known by this name; a new actor of that kind where nobody is. */
  async idOf(name: string, kind: ActorKind): Promise<string> {
    const aliasKey = nameKey(name) || name;
    const kept =
      this.#known.get(aliasKey) ?? (await this.#look(aliasKey)) ?? (await this.#enter(name, kind, aliasKey));
    this.#known.set(aliasKey, kept);
    return kept;
  }

  /** The id of the actor known by this name, if anybody is. */
  knownAs(name: string): Promise<string | undefined> {
    return this.#look(nameKey(name) || name);
  }

  async #look(aliasKey: string): Promise<string | undefined> {
    const { workspaceId, actorId } = actorAliases;
    const [row] = await this.tx
      .select({ id: sql<string>`standing_actor(${workspaceId}, ${actorId})` })
      .from(actorAliases)
      .where(and(eq(actorAliases.workspaceId, this.workspaceId), eq(actorAliases.aliasKey, aliasKey)));
    return row?.id;
  }

  async #enter(name: string, kind: ActorKind, aliasKey: string): Promise<string> {
    const { workspaceId } = this;
    const id = newId();
    const slug = await this.#freeSlug(slugOf(name));
    await this.tx.insert(actors).values({ workspaceId, id, name, slug, kind, createdAt: this.at });
    await this.tx.insert(actorAliases).values({ workspaceId, aliasKey, actorId: id, alias: name });
    return id;
  }

  async #freeSlug(wanted: string): Promise<string> {
    for (let n = 1; ; n++) {
      const slug = n === 1 ? wanted : `${wanted}-${n}`;
      const taken = await this.tx
        .select({ id: actors.id })
        .from(actors)
        .where(and(eq(actors.workspaceId, this.workspaceId), eq(actors.slug, slug)));
      if (taken.length === 0) return slug;
    }
  }

  /** Notes that a person speaks for a body, in the office the article names. Said once a pair and office. */
  async affiliate(actorId: string, bodyId: string, office: string | null): Promise<void> {
    if (actorId === bodyId) return;
    const key = `${actorId} ${bodyId} ${office ?? ""}`;
    if (this.#affiliated.has(key)) return;
    this.#affiliated.add(key);
    const { workspaceId } = this;
    const known = await this.tx
      .select({ office: affiliations.office })
      .from(affiliations)
      .where(
        and(
          eq(affiliations.workspaceId, workspaceId),
          eq(affiliations.actorId, actorId),
          eq(affiliations.bodyId, bodyId),
        ),
      );
    if (known.some((row) => row.office === office || office === null)) return;
    await this.tx
      .insert(affiliations)
      .values({ workspaceId, id: newId(), actorId, bodyId, role: "speaks-for", office });
  }
}
