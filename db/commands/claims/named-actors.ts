import { type ActorKind, nameKey } from "#domain/actor";
import { InvalidFailure } from "#domain/failure";
import type { Mergeable } from "#domain/merge";
import type { Transaction } from "../../client";
import type { ActorBook } from "../articles/actor-book";
import { standingId } from "../merging/resettle";
import type { ActorReference } from "./correction";

/** The ids of the actors an editor named, each once; new ones are entered where the editor said what they are. */
export async function actorIds(
  book: ActorBook,
  named: readonly ActorReference[],
  field: string,
): Promise<string[]> {
  const ids: string[] = [];
  for (const { name, kind } of named) {
    const id = await actorId(book, name, kind ?? null, field);
    if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

/**
 * The ids as they are to be entered: where one that was entered before stands for a named actor, it stays, so that a
 * correction of something else does not settle a merge for good.
 */
export async function enteredAlready(
  tx: Transaction,
  kind: Mergeable,
  { workspaceId, was, named }: { workspaceId: string; was: readonly string[]; named: readonly string[] },
): Promise<string[]> {
  const standing = new Map<string, string[]>();
  for (const id of was) {
    const stands = await standingId(tx, kind, { workspaceId, id });
    standing.set(stands, [...(standing.get(stands) ?? []), id]);
  }
  return named.flatMap((id) => standing.get(id) ?? [id]);
}

/** The id of the actor known by a name. Throws invalid for a new name without a kind, or without a letter. */
export async function actorId(
  book: ActorBook,
  name: string,
  kind: ActorKind | null,
  field: string,
): Promise<string> {
  const known = await book.knownAs(name);
  if (known) return known;
  if (!nameKey(name)) throw new InvalidFailure(`“${name}” has no letter or figure in it.`, field);
  if (kind === null)
    throw new InvalidFailure(`Nobody is known as “${name}” yet. Choose what it is, to add it.`, field);
  return book.idOf(name, kind);
}
