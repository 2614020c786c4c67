import { stateHash } from "../../chain";
import { type ActorState, findActor, insertActor, removeActor, writeActor } from "../actors/actor-state";
import type { Restore } from "./restore";

/** An actor out of a revision, where moments are kept as text. */
export const actorFromHistory = (kept: unknown): ActorState | null => {
  const state = kept as ActorState | null;
  return state && { ...state, actor: { ...state.actor, createdAt: new Date(state.actor.createdAt) } };
};

/**
 * Puts an actor back to what it was before an act: only what the act changed, for imports add spellings and offices
 * without asking anybody.
 */
export const restoreActor: Restore = async (tx, { workspaceId, entityId, ...act }, mustBeFree) => {
  const now = await findActor(tx, workspaceId, entityId);
  await mustBeFree();
  const [was, then] = [actorFromHistory(act.before), actorFromHistory(act.after)];
  if (!was) {
    if (now) await removeActor(tx, now);
    return { before: now, after: null };
  }
  if (!now) return { before: null, after: await insertActor(tx, was) };
  return { before: now, after: await writeActor(tx, now, then ? withoutChange(now, was, then) : was) };
};

/** What stands now, less what changed between `was` and `then`. */
function withoutChange(now: ActorState, was: ActorState, then: ActorState): ActorState {
  const { name, kind, mergedInto } = was.actor;
  const changed = <K extends "name" | "kind" | "mergedInto">(key: K) => was.actor[key] !== then.actor[key];
  const actor = {
    ...now.actor,
    ...(changed("name") && { name }),
    ...(changed("kind") && { kind }),
    ...(changed("mergedInto") && { mergedInto }),
  };
  return {
    actor,
    aliases: undone(now.aliases, was.aliases, then.aliases, (one) => one.aliasKey),
    affiliations: undone(now.affiliations, was.affiliations, then.affiliations, (one) => one.id),
  };
}

/** A list without what was added or changed between `was` and `then`, and with what was taken away. */
function undone<T>(now: readonly T[], was: readonly T[], then: readonly T[], keyOf: (one: T) => string): T[] {
  const same = (a: T, b: T) => keyOf(a) === keyOf(b);
  const isChanged = (one: T) => {
    const [old, later] = [was.find((other) => same(other, one)), then.find((other) => same(other, one))];
    return stateHash(old) !== stateHash(later);
  };
  return [...now.filter((one) => !isChanged(one)), ...was.filter(isChanged)];
}
