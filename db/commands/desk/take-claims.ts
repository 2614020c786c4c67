import { sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "../command";

const MINUTES = 5;

/**
 * Gives claims of the queue to whoever works on it: of those asked for, in their order, the first `want` that nobody
 * else has. A claim is one person's for five minutes from the last time it was asked for. Two who ask at once never
 * get the same one: rows that another is taking are passed over, and a lease that lives is never overwritten.
 * No revision: nothing about a claim changes.
 */
export const takeClaims = command({
  name: "takeClaims",
  act: "acceptClaim",
  input: z.object({ claimIds: z.array(z.uuid()).max(60), want: z.number().int().min(1).max(60) }),
  async run(tx, { workspaceId, userId }, { claimIds, want }) {
    if (claimIds.length === 0) return { changes: [], result: [] };
    const asked = sql.join(
      claimIds.map((id, place) => sql`(${id}::uuid, ${place}::int)`),
      sql`, `,
    );
    const rows = await tx.execute<{ id: string }>(sql`
      with asked (id, place) as (values ${asked}),
      free as (
        select c.id from claims c join asked on asked.id = c.id
        where c.workspace_id = ${workspaceId} and not exists (
          select from claim_leases l where l.workspace_id = c.workspace_id and l.claim_id = c.id
            and l.user_id <> ${userId} and l.until > now())
        order by asked.place limit ${want}
        for no key update of c skip locked)
      insert into claim_leases as l (workspace_id, claim_id, user_id, until)
      select ${workspaceId}, id, ${userId}, now() + make_interval(mins => ${MINUTES}) from free
      on conflict (workspace_id, claim_id) do update set user_id = excluded.user_id, until = excluded.until
        where l.user_id = excluded.user_id or l.until <= now()
      returning claim_id as id`);
    const taken = new Set(rows.map((row) => row.id));
    return { changes: [], result: claimIds.filter((id) => taken.has(id)) };
  },
});

/** Lets go of all that somebody has taken, when they leave the queue. */
export const leaveQueue = command({
  name: "leaveQueue",
  act: "acceptClaim",
  input: z.object({}),
  async run(tx, { workspaceId, userId }) {
    await tx.execute(
      sql`delete from claim_leases where workspace_id = ${workspaceId} and user_id = ${userId}`,
    );
    return { changes: [], result: null };
  },
});
