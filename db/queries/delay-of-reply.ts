import { type SQL, sql } from "drizzle-orm";
import type { Principal } from "#domain/principal";
import { DELAY_ENDS } from "#domain/reply-delay";

const steps = sql.raw(
  DELAY_ENDS.map(([delay, last]) => `when first.days <= ${last} then '${delay}'`).join(" "),
);

/**
 * How long each answered pair waited, as a common table expression to be put after those of `standing`:
 * `delay (charge_id, accuser_id, accused_id, days, step)`, one row for each pair of accuser and accused whose charge has
 * a linked reply by the accused. Days run from the utterance of the charge to that of the first reply on or after it; a
 * day of print is not taken for one of utterance.
 */
export function delayOfReply(viewer: Principal): SQL {
  const workspace = viewer.workspaceId;
  return sql`
    first_reply as (
      select reply.charge_id, reply.accused_id,
        coalesce(min(r.said - c.said) filter (where r.said >= c.said), max(r.said - c.said)) as days
      from reply
      join claims r on r.workspace_id = ${workspace} and r.id = reply.reply_id
      join claims c on c.workspace_id = ${workspace} and c.id = reply.charge_id
      group by 1, 2
    ),
    delay as (
      select pair.charge_id, pair.accuser_id, pair.accused_id, first.days,
        case when first.days is null then 'undated' when first.days < 0 then 'before' ${steps} else 'later' end as step
      from pair join first_reply first on first.charge_id = pair.charge_id and first.accused_id = pair.accused_id
    )`;
}

/** Condition that a row of `delay` and one of another table are of the same pair. */
export const samePair = (one: "delay", other: "item" | "found"): SQL =>
  sql.raw(
    `${one}.charge_id = ${other}.claim_id and ${one}.accuser_id = ${other}.from_id and ${one}.accused_id = ${other}.to_id`,
  );
