import { ANSWER_ORDER, type Answer, plainestAnswer } from "#domain/answer";
import { monthInWords } from "#domain/day";
import type { Figure, FigureParts } from "#domain/figure";
import { movedOn } from "#domain/position";
import type { Principal } from "#domain/principal";
import { actorFilterFrom } from "#domain/roll-up";
import { ANSWER_WORDS } from "#domain/words";
import { actorCounterparts } from "../actors/actor-counterparts";
import { actorHead } from "../actors/actor-head";
import { actorOutlets } from "../actors/actor-outlets";
import { actorPositions } from "../actors/actor-positions";
import { actorProfile } from "../actors/actor-profile";
import { actorQuarters } from "../actors/actor-quarters";
import { actorReversals } from "../actors/actor-reversals";
import { actorTurns } from "../actors/actor-turns";
import { actorVoices } from "../actors/actor-voices";

type Made = Promise<Omit<Figure, "id">>;
type Split = Readonly<Partial<Record<Answer, number>>>;

const PAIRS = "pairs of accuser and accused";
const answers = ANSWER_ORDER.map((answer) => ANSWER_WORDS[answer]);
const counts = (split: Split) => ANSWER_ORDER.map((answer) => split[answer] ?? 0);
const partsOf = (split: Split) => ANSWER_ORDER.map((key) => ({ key, count: split[key] ?? 0 }));
const quarterOf = (from: string | null) =>
  from ? `${from.slice(0, 4)} Q${(Number(from.slice(5, 7)) + 2) / 3}` : "not dated";

/** What is asked, and of whom; throws not-found where the desk has no such actor. */
async function asked(viewer: Principal, parts: FigureParts) {
  const slug = parts.of ?? "";
  return { name: (await actorHead(viewer, slug)).name, filter: actorFilterFrom(parts, slug) };
}

/** Charges received, by how they stand, and made, by quarter. */
export async function actorChargesFigure(viewer: Principal, parts: FigureParts): Made {
  const { name, filter } = await asked(viewer, parts);
  const quarters = await actorQuarters(viewer, filter, filter);
  return {
    title: `Charges received and made by ${name}`,
    unit: PAIRS,
    rule: "By quarter of utterance, or else of print.",
    columns: ["quarter", "from", "to", ...answers, "made"],
    rows: quarters.map(({ from, to, received, made }) => [
      quarterOf(from),
      from,
      to,
      ...counts(received),
      made,
    ]),
    picture: {
      kind: "bars",
      sides: ["made", "received"],
      bars: quarters.map(({ from, received, made }) => ({
        name: quarterOf(from),
        left: [{ key: "type-allege", count: made }],
        parts: partsOf(received),
      })),
    },
  };
}

/** How the actor answers, beside the median of all accused. */
export async function actorAnswersFigure(viewer: Principal, parts: FigureParts): Made {
  const { name, filter } = await asked(viewer, parts);
  const { rows, received, accused } = await actorProfile(viewer, filter, filter);
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return {
    title: `How ${name} answers`,
    unit: `${PAIRS}; shares in per cent of ${received}`,
    rule: `The stroke is the median of the ${accused} actors who are accused.`,
    columns: ["answer", "charges", "share, %", "median share, %", "replies"],
    rows: rows.map((row) => [
      ANSWER_WORDS[row.answer],
      ...[row.pairs, percent(row.share), percent(row.median), row.replies],
    ]),
    picture: {
      kind: "bars",
      sides: null,
      bars: rows.map(({ answer, pairs, share, median }) => ({
        name: ANSWER_WORDS[answer],
        parts: [{ key: answer, count: percent(share) }],
        stroke: percent(median),
        words: `${pairs} (${percent(share)} %)`,
      })),
    },
  };
}

/** The actor's position on each allegation, month by month. */
export async function actorPositionsFigure(viewer: Principal, parts: FigureParts): Made {
  const { name, filter } = await asked(viewer, parts);
  const [positions, turns] = await Promise.all([
    actorPositions(viewer, filter, filter),
    actorTurns(viewer, filter, filter),
  ]);
  const moved = movedOn(turns);
  const months = [...new Set(positions.flatMap((one) => one.months.map(({ month }) => month)))].sort();
  return {
    title: `Positions of ${name} over time`,
    unit: "answers of a month",
    rule: "The first mark is the plainest answer of the month.",
    columns: ["allegation", "month", "plainest answer", "all answers", "position moved"],
    rows: positions.flatMap(({ allegation, months: its }) =>
      its.map(({ month, answers: given }) => [
        allegation.proposition,
        month,
        ANSWER_WORDS[plainestAnswer(given)],
        given.map((answer) => ANSWER_WORDS[answer]).join("; "),
        moved.has(allegation.slug) ? "yes" : "no",
      ]),
    ),
    picture: {
      kind: "grid",
      corner: "Allegation ↓  Month →",
      rows: positions.map(({ allegation }) => ({ name: allegation.proposition, total: null })),
      columns: months.map((month) => ({ name: monthInWords(month), total: null })),
      cells: positions.flatMap(({ months: its }, row) =>
        its.map(({ month, answers: given }) => ({
          row,
          column: months.indexOf(month),
          count: null,
          marks: given,
        })),
      ),
    },
  };
}

/** Where the actor changed its position, with the days, the words and what an editor says. */
export async function actorReversalsFigure(viewer: Principal, parts: FigureParts): Made {
  const { name, filter } = await asked(viewer, parts);
  const reversals = await actorReversals(viewer, filter, filter);
  return {
    title: `Reversals of ${name}`,
    unit: "changes of position between two days",
    rule: "Another position on the same allegation than on the last day that bears one; of a day the plainest counts.",
    columns: ["allegation", ...sides.flatMap((side) => [side, `day ${side}`, `words ${side}`]), "verdict"],
    rows: reversals.map(({ allegation, before, after, verdict }) => [
      allegation.proposition,
      ...[before, after].flatMap(({ answer, day, reply }) => [ANSWER_WORDS[answer], day, reply.words]),
      verdict?.says ?? "none yet",
    ]),
    picture: {
      kind: "grid",
      corner: "Allegation ↓",
      rows: reversals.map(({ allegation, before, after, verdict }) => ({
        name: `${allegation.proposition}: ${before.day} – ${after.day}${verdict?.says ? `, ${verdict.says}` : ""}`,
        total: null,
      })),
      columns: sides.map((side) => ({ name: side, total: null })),
      cells: reversals.flatMap(({ before, after }, row) =>
        [before, after].map(({ answer }, column) => ({ row, column, count: null, marks: [answer] })),
      ),
    },
  };
}
const sides = ["before", "after"] as const;

/** Who accuses the actor, and whom it accuses. */
export async function actorCounterpartsFigure(viewer: Principal, parts: FigureParts): Made {
  const { name, filter } = await asked(viewer, parts);
  const others = await actorCounterparts(viewer, filter, filter);
  return {
    title: `Counterparts of ${name}`,
    unit: PAIRS,
    rule: `On the right charges against ${name}, by how it answered; on the left its own.`,
    columns: ["counterpart", `accuses ${name}`, ...answers, `accused by ${name}`],
    rows: others.map(({ actor, accuses, received, made }) => [
      actor.name,
      received,
      ...counts(accuses),
      made,
    ]),
    picture: {
      kind: "bars",
      sides: [`accused by ${name}`, `accuses ${name}`],
      bars: others.slice(0, 40).map(({ actor, accuses, made }) => ({
        name: actor.name,
        left: [{ key: "type-allege", count: made }],
        parts: partsOf(accuses),
      })),
    },
  };
}

/** Who speaks on the actor's behalf. */
export async function actorVoicesFigure(viewer: Principal, parts: FigureParts): Made {
  const { name, filter } = await asked(viewer, parts);
  const voices = await actorVoices(viewer, filter, filter);
  return {
    title: `Who speaks for ${name}`,
    unit: "claims",
    rule: "Offices are given as printed.",
    columns: ["speaker", "offices", "claims"],
    rows: voices.map((one) => [one.speaker?.name ?? "No person named", one.offices.join("; "), one.claims]),
    picture: null,
  };
}

/** Which outlets print claims on the actor's behalf. */
export async function actorOutletsFigure(viewer: Principal, parts: FigureParts): Made {
  const { name, filter } = await asked(viewer, parts);
  const outlets = (await actorOutlets(viewer, filter, filter)).map(({ name: outlet, claims }) => ({
    outlet: outlet ?? "Outlet not known",
    claims,
  }));
  return {
    title: `Outlets that quote ${name}`,
    unit: "claims",
    rule: "A claim counts for the outlet that printed it.",
    columns: ["outlet", "claims"],
    rows: outlets.map(({ outlet, claims }) => [outlet, claims]),
    picture: {
      kind: "bars",
      sides: null,
      bars: outlets
        .slice(0, 40)
        .map(({ outlet, claims }) => ({ name: outlet, parts: [{ key: "rest", count: claims }] })),
    },
  };
}
