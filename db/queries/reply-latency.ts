import { sql } from "drizzle-orm";
import type { ClaimSearch } from "#domain/claim-search";
import type { Principal } from "#domain/principal";
import { isMeasured, REPLY_DELAYS, type ReplyDelay } from "#domain/reply-delay";
import { reading } from "../reading";
import { remembered } from "../remembered";
import { searchItems } from "./search-items";

/** How long charges waited for the first reply of the accused, by pair of accuser and accused. */
export interface ReplyLatency {
  /** pairs with a reply by the accused, step by step, zeros included; each opens the list with this `delay` */
  readonly steps: readonly { readonly delay: ReplyDelay; readonly pairs: number }[];
  /** pairs whose first reply on or after the charge has a day of utterance, as the charge has */
  readonly measured: number;
  /** pairs with any reply by the accused */
  readonly replied: number;
  /** whole or half days over the measured pairs; null where there is none */
  readonly median: number | null;
}

/** The time from charge to first reply over the pairs that a search lists. */
export const replyLatency = remembered(
  async (viewer: Principal, search: ClaimSearch): Promise<ReplyLatency> => {
    const rows = await reading(viewer).execute<{
      step: ReplyDelay | null;
      pairs: number;
      median: number | null;
    }>(sql`
    with ${searchItems(viewer, { ...search, delay: undefined }, "pairs")}
    select found.delay as step, count(*)::int as pairs,
      percentile_cont(0.5) within group (order by found.days) filter (where found.days >= 0) as median
    from found where found.delay is not null
    group by grouping sets ((found.delay), ())`);
    const steps = REPLY_DELAYS.map((delay) => ({
      delay,
      pairs: rows.find(({ step }) => step === delay)?.pairs ?? 0,
    }));
    const sum = (of: typeof steps) => of.reduce((total, { pairs }) => total + pairs, 0);
    return {
      steps,
      measured: sum(steps.filter(({ delay }) => isMeasured(delay))),
      replied: sum(steps),
      median: rows.find(({ step }) => step === null)?.median ?? null,
    };
  },
);
