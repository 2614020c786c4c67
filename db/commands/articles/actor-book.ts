import { and, eq, inArray, sql } from "drizzle-orm";
import { type ActorKind, nameKey, slugOf } from "#domain/actor";
import type { NamedActor } from "#domain/extraction";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { insertRows } from "../../insert-rows";
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
    return (await this.#lookAll([aliasKey])).get(aliasKey);
  }

  async #lookAll(aliasKeys: readonly string[]): Promise<Map<string, string>> {
    const { workspaceId, actorId, aliasKey } = actorAliases;
    const rows = await this.tx
      .select({ aliasKey, id: sql<string>`standing_actor(${workspaceId}, ${actorId})` })
      .from(actorAliases)
      .where(and(eq(workspaceId, this.workspaceId), inArray(aliasKey, [...aliasKeys])));
    return new Map(rows.map((row) => [row.aliasKey, row.id]));
  }

  /**
   * Looks all these names up at once, and enters those that are new at once, in their order: afterwards `idOf` knows them
   * without asking the database.
   */
  async meet(named: readonly NamedActor[]): Promise<void> {
    const met = new Map<string, NamedActor>();
    for (const one of named) {
      const aliasKey = nameKey(one.name) || one.name;
      if (!this.#known.has(aliasKey) && !met.has(aliasKey)) met.set(aliasKey, one);
    }
    if (met.size === 0) return;
    for (const [aliasKey, id] of await this.#lookAll([...met.keys()])) {
      this.#known.set(aliasKey, id);
      met.delete(aliasKey);
    }
    await this.#enterAll([...met].map(([aliasKey, one]) => ({ ...one, aliasKey })));
  }

  async #enter(name: string, kind: ActorKind, aliasKey: string): Promise<string> {
    const [id = ""] = await this.#enterAll([{ name, kind, aliasKey }]);
    return id;
  }

  async #enterAll(fresh: readonly (NamedActor & { readonly aliasKey: string })[]): Promise<string[]> {
    if (fresh.length === 0) return [];
    const { workspaceId, at: createdAt } = this;
    const slugs = await this.#freeSlugs(fresh.map(({ name }) => name));
    const rows = fresh.map(({ name, kind }, index) => ({
      ...{ workspaceId, id: newId(), name, slug: slugs[index] ?? slugOf(name), kind, createdAt },
    }));
    const aliases = rows.map(({ id, name }, index) => ({
      ...{ workspaceId, actorId: id, alias: name },
      aliasKey: fresh[index]?.aliasKey ?? name,
    }));
    await Promise.all([insertRows(this.tx, actors, rows), insertRows(this.tx, actorAliases, aliases)]);
    for (const { aliasKey, actorId } of aliases) this.#known.set(aliasKey, actorId);
    return rows.map(({ id }) => id);
  }

  /** Those of the slugs that are taken. */
  async #takenSlugs(wanted: readonly string[]): Promise<Set<string>> {
    const rows = await this.tx
      .select({ slug: actors.slug })
      .from(actors)
      .where(and(eq(actors.workspaceId, this.workspaceId), inArray(actors.slug, [...new Set(wanted)])));
    return new Set(rows.map(({ slug }) => slug));
  }

  /** A slug that is free for each name, in their order; one that is taken gets a number behind it. */
  async #freeSlugs(names: readonly string[]): Promise<string[]> {
    const taken = await this.#takenSlugs(names.map(slugOf));
    const slugs: string[] = [];
    for (const name of names) {
      const wanted = slugOf(name);
      let slug = wanted;
      for (let n = 2; taken.has(slug); n++) {
        slug = `${wanted}-${n}`;
        if (!taken.has(slug)) for (const one of await this.#takenSlugs([slug])) taken.add(one);
      }
      taken.add(slug);
      slugs.push(slug);
    }
    return slugs;
  }

  /** Notes that persons speak for bodies, in the offices the article names. Said once a pair and office. */
  async affiliateAll(noted: readonly Affiliation[]): Promise<void> {
    const fresh = noted.filter((one) => {
      const key = `${one.actorId} ${one.bodyId} ${one.office ?? ""}`;
      if (one.actorId === one.bodyId || this.#affiliated.has(key)) return false;
      this.#affiliated.add(key);
      return true;
    });
    if (fresh.length === 0) return;
    const { workspaceId } = this;
    const known = await this.tx
      .select({ actorId: affiliations.actorId, bodyId: affiliations.bodyId, office: affiliations.office })
      .from(affiliations)
      .where(
        and(
          eq(affiliations.workspaceId, workspaceId),
          inArray(
            affiliations.actorId,
            fresh.map(({ actorId }) => actorId),
          ),
        ),
      );
    const rows: Affiliation[] = [];
    for (const one of fresh) {
      const pair = [...known, ...rows].filter(
        ({ actorId, bodyId }) => actorId === one.actorId && bodyId === one.bodyId,
      );
      if (!pair.some(({ office }) => office === one.office || one.office === null)) rows.push(one);
    }
    if (rows.length > 0)
      await this.tx
        .insert(affiliations)
        .values(rows.map((row) => ({ workspaceId, id: newId(), role: "speaks-for" as const, ...row })));
  }
}

/** A person who speaks for a body, in an office where the article names one. */
interface Affiliation {
  readonly actorId: string;
  readonly bodyId: string;
  readonly office: string | null;
}
