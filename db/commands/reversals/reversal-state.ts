import { and, eq, type InferSelectModel, sql } from "drizzle-orm";
import { ANSWER_OF_TYPE } from "#domain/answer";
import type { ClaimType } from "#domain/claim";
import { ConflictFailure, InvalidFailure, NotFoundFailure } from "#domain/failure";
import { type ReversalVerdict, turnsOf } from "#domain/position";
import type { Principal } from "#domain/principal";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { actors } from "../../schema/actors";
import { allegations } from "../../schema/claims";
import { reversals } from "../../schema/reversals";
import type { Outcome } from "../command";
import type { JudgedReversal } from "./reversal-input";

/** A verdict whole: what a revision keeps before and after. */
export type ReversalState = InferSelectModel<typeof reversals>;

/** Enters the verdict, or writes it over the one that was on the screen. Throws invalid, not-found or a conflict. */
export async function judge(
  tx: Transaction,
  { workspaceId }: Principal,
  given: JudgedReversal,
  verdict: ReversalVerdict,
): Promise<Outcome<number>> {
  const { reason } = given;
  const turn = await turnedIn(tx, workspaceId, given);
  const before = await between(tx, turn);
  if ((before?.version ?? null) !== given.version)
    throw new ConflictFailure("Someone decided on this reversal while you did. Look at it again.", before);
  if (before?.verdict === verdict && before.reason === reason) return { changes: [], result: before.version };
  const after = before
    ? await writeReversal(tx, before, { verdict, reason })
    : await enter(tx, { ...turn, id: newId(), verdict, reason, version: 1 });
  return {
    changes: [{ entity: "reversal", entityId: after.id, before, after, why: reason }],
    result: after.version,
  };
}

type Turned = Pick<ReversalState, "workspaceId" | "actorId" | "allegationId" | "beforeId" | "afterId">;

/** The ids of what is judged. Throws unless the two replies are a change of position as the law has it. */
async function turnedIn(tx: Transaction, workspaceId: string, given: JudgedReversal): Promise<Turned> {
  const [actor] = await tx
    .select({ id: actors.id })
    .from(actors)
    .where(and(eq(actors.workspaceId, workspaceId), eq(actors.slug, given.actor)));
  const [allegation] = await tx
    .select({ id: allegations.id })
    .from(allegations)
    .where(and(eq(allegations.workspaceId, workspaceId), eq(allegations.slug, given.allegation)));
  if (!actor || !allegation) throw new NotFoundFailure("There is no such actor or allegation here.");
  const turn = {
    ...{ workspaceId, actorId: actor.id, allegationId: allegation.id },
    ...{ beforeId: given.before, afterId: given.after },
  };
  const [found] = turnsOf(await repliesIn(tx, turn));
  if (found?.before.id !== turn.beforeId)
    throw new InvalidFailure("These two replies are no change of position on this allegation.");
  return turn;
}

/** Those of the two claims that answer the allegation on behalf of the actor, or of one that belongs to it. */
async function repliesIn(tx: Transaction, turn: Turned) {
  const { workspaceId, actorId, allegationId } = turn;
  const rows = await tx.execute<{ id: string; type: ClaimType; day: string | null }>(sql`
    select r.id, r.type, coalesce(r.said, a.published)::text as day
    from claims r join articles a on a.workspace_id = r.workspace_id and a.id = r.article_id
    where r.workspace_id = ${workspaceId} and r.id in (${turn.beforeId}, ${turn.afterId}) and r.state <> 'rejected'
      and exists (select from responses l
        join claims charge on charge.workspace_id = l.workspace_id and charge.id = l.charge_id
        where l.workspace_id = r.workspace_id and l.response_id = r.id and l.state <> 'rejected'
          and charge.type = 'allege' and charge.state <> 'rejected' and charge.allegation_id = ${allegationId})
      and exists (select from claim_actors x
        where x.workspace_id = r.workspace_id and x.claim_id = r.id and (x.actor_id = ${actorId} or exists (
          select from affiliations f where f.workspace_id = r.workspace_id
            and ${actorId} in (f.actor_id, f.body_id) and x.actor_id in (f.actor_id, f.body_id))))
    order by r.id`);
  return [...rows].map(({ id, type, day }) => ({ id, day, answer: ANSWER_OF_TYPE[type] }));
}

async function between(tx: Transaction, turn: Turned): Promise<ReversalState | null> {
  const [row] = await tx
    .select()
    .from(reversals)
    .where(
      and(
        eq(reversals.workspaceId, turn.workspaceId),
        eq(reversals.actorId, turn.actorId),
        eq(reversals.allegationId, turn.allegationId),
        eq(reversals.beforeId, turn.beforeId),
        eq(reversals.afterId, turn.afterId),
      ),
    )
    .for("update");
  return row ?? null;
}

async function enter(tx: Transaction, state: ReversalState): Promise<ReversalState> {
  const [entered] = await tx.insert(reversals).values(state).onConflictDoNothing().returning();
  if (!entered) throw new ConflictFailure("Someone decided on this reversal a moment ago. Look at it again.");
  return entered;
}

/** Reads the verdict with this id and locks it. Throws not-found. */
export async function readReversal(tx: Transaction, workspaceId: string, id: string): Promise<ReversalState> {
  const [row] = await tx
    .select()
    .from(reversals)
    .where(and(eq(reversals.workspaceId, workspaceId), eq(reversals.id, id)))
    .for("update");
  if (!row) throw new NotFoundFailure("There is no such verdict here.");
  return row;
}

/** Writes a verdict that is locked as its next version. */
export async function writeReversal(
  tx: Transaction,
  was: ReversalState,
  change: Pick<ReversalState, "verdict" | "reason">,
): Promise<ReversalState> {
  const { workspaceId, id, version } = was;
  const after = { ...was, ...change, version: version + 1 };
  await tx
    .update(reversals)
    .set({ ...change, version: after.version })
    .where(and(eq(reversals.workspaceId, workspaceId), eq(reversals.id, id)));
  return after;
}
