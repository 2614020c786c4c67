import { ANSWER_OF_TYPE } from "#domain/answer";
import type { ClaimFilter } from "#domain/claim-filter";
import { NO_SEARCH } from "#domain/claim-search";
import { daysInWords } from "#domain/day";
import { InvalidFailure } from "#domain/failure";
import type { Figure, FigureParts } from "#domain/figure";
import { filterFrom } from "#domain/filter-from";
import type { Principal } from "#domain/principal";
import {
  type DayRange,
  rangeAsked,
  readableRange,
  readableUnit,
  TIME_UNITS,
  type TimeUnit,
} from "#domain/timeline";
import { ANSWER_WORDS } from "#domain/words";
import { type Timeline, timeline, timelineDays } from "../timeline";
import { CLAIM_COLUMNS, claimRows } from "./claim-rows";

type Made = Promise<Omit<Figure, "id">>;

/** More marks than this cannot be told apart, as on the page. */
const MARKS_AT_MOST = 500;
const LINKS_AT_MOST = 15_000;

interface Stretch {
  readonly filter: ClaimFilter;
  readonly range: DayRange;
  readonly unit: TimeUnit;
}

/** The stretch of time that the page shows under this address. */
export async function stretchOf(viewer: Principal, parts: FigureParts): Promise<Stretch> {
  const filter = filterFrom(parts);
  const { days } = await timelineDays(viewer, filter);
  const asked = TIME_UNITS.find((unit) => unit === parts.unit);
  const today = new Date().toISOString().slice(0, 10);
  const range = rangeAsked(filter, days) ?? readableRange(days, asked ?? "day") ?? { from: today, to: today };
  return { filter, range, unit: asked ?? readableUnit(days, range) };
}

/** The claims of the stretch: as marks where they can be told apart, as a list in any case. */
export async function timelineFigure(viewer: Principal, parts: FigureParts): Made {
  const { filter, range, unit } = await stretchOf(viewer, parts);
  const shown = await timeline(viewer, filter, range, MARKS_AT_MOST);
  const undated = { ...filter, from: undefined, to: undefined };
  return {
    title: `Charge and reply, ${daysInWords(range.from, range.to)}`,
    unit: "claims",
    rule: "A claim stands at its day of utterance, or of print where no other is known. Arcs run from replies to charges.",
    columns: CLAIM_COLUMNS,
    rows: claimRows(viewer, { ...NO_SEARCH, ...undated, saidFrom: range.from, saidTo: range.to }),
    picture: shown.claims.length === 0 ? null : pictureOf(shown, range, unit),
  };
}

const pictureOf = ({ claims, links }: Timeline, range: DayRange, unit: TimeUnit): Figure["picture"] => ({
  kind: "lanes",
  range,
  unit,
  claims: claims.map(({ day, quotation: { id, type, answers, actors } }) => ({
    ...{ id, day, type, actors },
    answering: answers > 0,
  })),
  arcs: links.map(({ reply, charge }) => ({
    from: reply.id,
    to: charge.id,
    answer: ANSWER_OF_TYPE[reply.type],
  })),
});

/** The arcs of the timeline: who replied how to whose charge, and after how long. */
export async function repliesFigure(viewer: Principal, parts: FigureParts): Made {
  const { filter, range } = await stretchOf(viewer, parts);
  const { links, total } = await timeline(viewer, filter, range, LINKS_AT_MOST);
  if (total > LINKS_AT_MOST)
    throw new InvalidFailure("These are too many claims for one table. Choose a shorter stretch of time.");
  const names = (actors: readonly { readonly name: string }[]) => actors.map(({ name }) => name).join("; ");
  return {
    title: `Charges and their replies, ${daysInWords(range.from, range.to)}`,
    unit: "links from a reply to a charge",
    rule: "Days run from the utterance of the charge to that of the reply, where both are dated.",
    columns: [
      ...["reply", "reply by", "answer", "reply words", "reply said", "by the accused", "days"],
      ...["charge", "charge by", "charge words", "charge said"],
    ],
    rows: links.map(({ reply, charge, days, byAccused }) => [
      ...[reply.id, names(reply.actors), ANSWER_WORDS[ANSWER_OF_TYPE[reply.type]], reply.words, reply.said],
      ...[byAccused ? "yes" : "no", days],
      ...[charge.id, names(charge.actors), charge.words, charge.said],
    ]),
    picture: null,
  };
}
