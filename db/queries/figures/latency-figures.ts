import { type ClaimSearch, NO_SEARCH, searchOfRange } from "#domain/claim-search";
import type { Figure, FigureParts } from "#domain/figure";
import { filterFrom } from "#domain/filter-from";
import type { Principal } from "#domain/principal";
import { DELAY_WORDS, isMeasured } from "#domain/reply-delay";
import { actorFilterFrom } from "#domain/roll-up";
import { counted } from "#domain/words";
import { actorHead } from "../actors/actor-head";
import { replyLatency } from "../reply-latency";
import { stretchOf } from "./timeline-figures";

type Made = Promise<Omit<Figure, "id">>;

/** How long charges waited for the first reply, in the stretch of time that the page shows. */
export async function latencyFigure(viewer: Principal, parts: FigureParts): Made {
  const { range } = await stretchOf(viewer, parts);
  return made(viewer, "Time from charge to first reply", searchOfRange(filterFrom(parts), range));
}

/** How long charges against one actor waited for its first reply. */
export async function actorLatencyFigure(viewer: Principal, parts: FigureParts): Made {
  const slug = parts.of ?? "";
  const { name } = await actorHead(viewer, slug);
  const asked = { ...NO_SEARCH, ...actorFilterFrom(parts, slug), accused: slug };
  return made(viewer, `Time from charge to the first reply by ${name}`, asked);
}

async function made(viewer: Principal, title: string, asked: ClaimSearch): Made {
  const { steps, median, measured, replied } = await replyLatency(viewer, asked);
  const middle = median === null ? "No median" : `Median ${counted(median, "day")}`;
  return {
    title,
    unit: "answered pairs of accuser and accused",
    rule: `${middle}, over ${measured} of ${replied}: days from the utterance of the charge to that of the first linked reply on or after it.`,
    columns: ["first reply by the accused", "pairs", "in the median"],
    rows: steps.map(({ delay, pairs }) => [DELAY_WORDS[delay], pairs, isMeasured(delay) ? "yes" : "no"]),
    picture: {
      kind: "bars",
      sides: null,
      bars: steps.map(({ delay, pairs }) => ({
        name: DELAY_WORDS[delay],
        parts: [{ key: "rest", count: pairs }],
        ...(!isMeasured(delay) && { words: `${pairs}, outside the median` }),
      })),
    },
  };
}
