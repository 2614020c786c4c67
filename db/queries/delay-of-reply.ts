import { sql } from "drizzle-orm";
import { DELAY_ENDS } from "#domain/reply-delay";

const steps = sql.raw(DELAY_ENDS.map(([delay, last]) => `when s.days <= ${last} then '${delay}'`).join(" "));

/** How long a pair `s` of `standing()` waited for the first reply of its accused: a step, or null where there is none. */
export const delayOfReply = sql`case when not s.replied then null when s.days is null then 'undated'
  when s.days < 0 then 'before' ${steps} else 'later' end`;
