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

/** The changes of an actor's position with the words of some of them: one page. */
export interface ReversalPage {
  /** all, newest first */
  readonly turns: readonly ActorTurn[];
  /** those of the page: what an editor dismissed comes last of all */
  readonly shown: readonly Reversal[];
  readonly pageSize: number;
}

const PAGE_SIZE = 12;

/** The changes of an actor's position, newest first, with the words before and after. */
export const actorReversals = async (
  viewer: Principal,
  filter: ClaimFilter,
  actor: RolledUp,
): Promise<Reversal[]> => withWords(viewer, await actorTurns(viewer, filter, actor));

/** The same with words for one page only, from 1. */
export async function reversalPage(
  viewer: Principal,
  filter: ClaimFilter,
  actor: RolledUp,
  page: number,
): Promise<ReversalPage> {
  const turns = await actorTurns(viewer, filter, actor);
  const dismissed = ({ verdict }: ActorTurn) => verdict?.says === "dismissed";
  const ordered = [...turns.filter((turn) => !dismissed(turn)), ...turns.filter(dismissed)];
  const shown = await withWords(viewer, ordered.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE));
  return { turns, shown, pageSize: PAGE_SIZE };
}

async function withWords(viewer: Principal, turns: readonly ActorTurn[]): Promise<Reversal[]> {
  const ids = new Set(turns.flatMap(({ before, after }) => [before.id, after.id]));
  const known = new Map((await quotations(viewer, [...ids])).map((reply) => [reply.id, reply]));
  return turns.flatMap(({ before, after, ...turn }) => {
    const [first, then] = [known.get(before.id), known.get(after.id)];
    return first && then
      ? [{ ...turn, before: { ...before, reply: first }, after: { ...after, reply: then } }]
      : [];
  });
}
