import type { ClaimFilter } from "#domain/claim-filter";
import type { Principal } from "#domain/principal";
import type { RolledUp } from "#domain/roll-up";

import { type Quotation, quotations } from "../quotations";
import { type ActorTurn, actorTurns, type TakenPosition } from "./actor-turns";

/** A reply as the position that an actor took on a day. */
export interface PositionTaken extends TakenPosition {
  readonly reply: Quotation;
}

/** An actor answers an allegation otherwise than it last did: denied, later justified or admitted, or back. */
export interface Reversal extends Pick<ActorTurn, "allegation" | "verdict"> {
  readonly before: PositionTaken;
  readonly after: PositionTaken;
}

/** The changes of an actor's position, newest first, with the words before and after. */
export async function actorReversals(
  viewer: Principal,
  filter: ClaimFilter,
  actor: RolledUp,
): Promise<Reversal[]> {
  const turns = await actorTurns(viewer, filter, actor);
  const ids = new Set(turns.flatMap(({ before, after }) => [before.id, after.id]));
  const known = new Map((await quotations(viewer, [...ids])).map((reply) => [reply.id, reply]));
  return turns.flatMap(({ before, after, ...turn }) => {
    const [first, then] = [known.get(before.id), known.get(after.id)];
    return first && then
      ? [{ ...turn, before: { ...before, reply: first }, after: { ...after, reply: then } }]
      : [];
  });
}
