import { and, asc, eq, type InferSelectModel, inArray, sql } from "drizzle-orm";
import { ConflictFailure, NotFoundFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { actorAliases, actors, affiliations } from "../../schema/actors";
import { mustNotCircle, resettle, standingId } from "../merging/resettle";

type AffiliationRow = InferSelectModel<typeof affiliations>;
export type AffiliationState = Omit<AffiliationRow, "workspaceId" | "actorId" | "actorSaidId" | "bodySaidId">;
export type AliasState = Pick<InferSelectModel<typeof actorAliases>, "aliasKey" | "alias">;

/** Everything that makes up an actor: what a revision keeps before and after. Bodies are those that were entered. */
export interface ActorState {
  readonly actor: InferSelectModel<typeof actors>;
  readonly aliases: readonly AliasState[];
  readonly affiliations: readonly AffiliationState[];
}

/** Reads an actor whole and locks it; null where there is none. */
export async function findActor(
  tx: Transaction,
  workspaceId: string,
  id: string,
): Promise<ActorState | null> {
  const [actor] = await tx
    .select()
    .from(actors)
    .where(and(eq(actors.workspaceId, workspaceId), eq(actors.id, id)))
    .for("update");
  if (!actor) return null;
  const aliases = await tx
    .select({ aliasKey: actorAliases.aliasKey, alias: actorAliases.alias })
    .from(actorAliases)
    .where(and(eq(actorAliases.workspaceId, workspaceId), eq(actorAliases.actorId, id)))
    .orderBy(asc(actorAliases.aliasKey));
  const rows = await tx
    .select()
    .from(affiliations)
    .where(and(eq(affiliations.workspaceId, workspaceId), eq(affiliations.actorSaidId, id)))
    .orderBy(asc(affiliations.id));
  return { actor, aliases, affiliations: rows.map(asEntered) };
}

const asEntered = ({
  id,
  bodySaidId,
  bodyId,
  role,
  office,
  since,
  until,
}: AffiliationRow): AffiliationState => ({
  ...{ id, bodyId: bodySaidId ?? bodyId, role, office },
  ...{ since, until },
});

/** Reads an actor whole and locks it. Throws not-found. */
export async function readActor(tx: Transaction, workspaceId: string, id: string): Promise<ActorState> {
  const state = await findActor(tx, workspaceId, id);
  if (!state) throw new NotFoundFailure("This actor is not here. It may have been in another workspace.");
  return state;
}

/** Throws a conflict unless the actor is still at the version the editor saw. */
export function mustBeActorAt({ actor }: ActorState, version: number): void {
  if (actor.version !== version)
    throw new ConflictFailure(`Someone changed ${actor.name} while you were editing. Look at it again.`);
}

/** Throws a conflict for an actor that was merged into another: what is done is done to the other. */
export function mustStand({ actor }: ActorState): void {
  if (actor.mergedInto !== null)
    throw new ConflictFailure(`${actor.name} is merged into another actor. Split it first.`);
}

/** Enters an actor that is not there yet. */
export async function insertActor(tx: Transaction, state: ActorState): Promise<ActorState> {
  const { workspaceId, id } = state.actor;
  await tx.insert(actors).values(state.actor);
  await writeParts(tx, { ...state, aliases: [], affiliations: [] }, state);
  return readActor(tx, workspaceId, id);
}

/** Takes an actor out whole, which only the undoing of its entry does. Throws a conflict while anything names it. */
export async function removeActor(tx: Transaction, state: ActorState): Promise<void> {
  const { workspaceId, id, name } = state.actor;
  await writeParts(tx, state, { ...state, aliases: [], affiliations: [] });
  const [used] = await tx.execute<{ by: string }>(sql`
    select 'a claim' as by from claims where workspace_id = ${workspaceId} and ${id} in (speaker_id, speaker_said_id)
    union all select 'a claim' from claim_actors where workspace_id = ${workspaceId} and (actor_id = ${id} or ${id} = any (said))
    union all select 'a claim' from claim_targets where workspace_id = ${workspaceId} and (actor_id = ${id} or ${id} = any (said))
    union all select 'an affiliation' from affiliations where workspace_id = ${workspaceId} and ${id} in (body_id, body_said_id, actor_id)
    union all select 'a merge' from actors where workspace_id = ${workspaceId} and merged_into = ${id}
    limit 1`);
  if (used) throw new ConflictFailure(`${name} is named by ${used.by} by now. Take that back first.`);
  await tx.delete(actors).where(and(eq(actors.workspaceId, workspaceId), eq(actors.id, id)));
}

/** Writes an actor whole, as its next version, over the one that was read; moves its claims where it was merged or split. */
export async function writeActor(tx: Transaction, was: ActorState, next: ActorState): Promise<ActorState> {
  const { workspaceId, id, version } = was.actor;
  if (next.actor.mergedInto !== was.actor.mergedInto)
    await mustNotCircle(tx, "actor", { workspaceId, id, mergedInto: next.actor.mergedInto });
  const from = await standingId(tx, "actor", { workspaceId, id });
  await tx
    .update(actors)
    .set({ ...next.actor, workspaceId, id, version: version + 1 })
    .where(and(eq(actors.workspaceId, workspaceId), eq(actors.id, id)));
  await writeParts(tx, was, next);
  const to = await standingId(tx, "actor", { workspaceId, id });
  await resettle(tx, "actor", { workspaceId, member: id, from, to });
  return readActor(tx, workspaceId, id);
}

async function writeParts(tx: Transaction, was: ActorState, next: ActorState): Promise<void> {
  const { workspaceId, id: actorId } = was.actor;
  const aliasesGone = was.aliases.filter(
    ({ aliasKey }) => !next.aliases.some((one) => one.aliasKey === aliasKey),
  );
  const known = new Map(was.aliases.map((one) => [one.aliasKey, one.alias]));
  for (const { aliasKey } of [
    ...aliasesGone,
    ...next.aliases.filter((one) => known.get(one.aliasKey) !== one.alias),
  ])
    await tx
      .delete(actorAliases)
      .where(
        and(
          eq(actorAliases.workspaceId, workspaceId),
          eq(actorAliases.aliasKey, aliasKey),
          eq(actorAliases.actorId, actorId),
        ),
      );
  for (const one of next.aliases)
    if (known.get(one.aliasKey) !== one.alias) await enterAlias(tx, { workspaceId, actorId, ...one });
  const ids = was.affiliations.map((one) => one.id);
  if (ids.length > 0)
    await tx
      .delete(affiliations)
      .where(and(eq(affiliations.workspaceId, workspaceId), inArray(affiliations.id, ids)));
  for (const one of next.affiliations) await tx.insert(affiliations).values({ workspaceId, actorId, ...one });
}

/** Enters a spelling. Throws a conflict that names the actor which is known by it already. */
async function enterAlias(tx: Transaction, row: InferSelectModel<typeof actorAliases>): Promise<void> {
  const entered = await tx.insert(actorAliases).values(row).onConflictDoNothing().returning();
  if (entered[0]) return;
  const [other] = await tx
    .select({ name: actors.name })
    .from(actorAliases)
    .innerJoin(
      actors,
      and(eq(actors.workspaceId, actorAliases.workspaceId), eq(actors.id, actorAliases.actorId)),
    )
    .where(and(eq(actorAliases.workspaceId, row.workspaceId), eq(actorAliases.aliasKey, row.aliasKey)));
  throw new ConflictFailure(
    `“${row.alias}” already names ${other?.name ?? "somebody else"}. Merge the two if they are the same.`,
  );
}
