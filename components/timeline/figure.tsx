import type { CSSProperties } from "react";
import type { Timeline } from "#db/queries/timeline";
import { ANSWER_OF_TYPE } from "#domain/answer";
import { dayInWords } from "#domain/day";
import type { DayRange, TimeUnit } from "#domain/timeline";
import { ANSWER_WORDS, counted, inARow, TYPE_WORDS } from "#domain/words";
import { answerColour } from "../ui/glyph-marks";
import { Plain } from "../ui/plain";
import { Axis } from "./axis";
import { LaneNames } from "./lane-names";
import { lanesOf } from "./lanes";
import { arcBetween, layTimeline, type PlacedMark } from "./layout";
import { MarkOnLane, nameOfMark } from "./mark-on-lane";
import { type Card, Stage } from "./stage";

interface FigureProps {
  readonly timeline: Timeline;
  readonly range: DayRange;
  readonly unit: TimeUnit;
  /** the list of an actor's claims in this range */
  readonly hrefOfLane: (slug: string) => string;
}

const HEAD = 32;
const WIDTH = 1244;

/** Lanes by actor, a mark for each claim, an arc from each reply to the charge it answers. */
export function Figure({ timeline, range, unit, hrefOfLane }: FigureProps) {
  const { names, claims } = lanesOf(timeline.claims);
  const layout = layTimeline(
    claims,
    names.map((lane) => lane.key),
    range,
    unit,
    WIDTH,
  );
  const quotationOf = new Map(timeline.claims.map(({ quotation }) => [quotation.id, quotation]));
  const firstMark = new Map<string, PlacedMark>();
  for (const mark of layout.marks) if (!firstMark.has(mark.id)) firstMark.set(mark.id, mark);
  const height = layout.height + HEAD;
  return (
    <Stage cards={timeline.claims.map(({ quotation }) => cardOf(quotation))}>
      <div className="tl-scroll">
        <div className="tl-grid">
          <LaneNames names={names} lanes={layout.lanes} hrefOf={hrefOfLane} />
          <Plain
            as="svg"
            width={layout.width}
            height={height + 1}
            viewBox={`0 0 ${layout.width} ${height + 1}`}
          >
            <title>{`Claims by actor, ${dayInWords(range.from)} to ${dayInWords(range.to)}`}</title>
            <Axis layout={layout} unit={unit} head={HEAD} />
            <g transform={`translate(0 ${HEAD})`} markerEnd="url(#tl-arrow)">
              {timeline.links.map(({ reply, charge }) => {
                const [from, to] = [firstMark.get(reply.id), firstMark.get(charge.id)];
                return from && to ? (
                  <path
                    key={`${reply.id} ${charge.id}`}
                    className="tl-arc"
                    d={arcBetween(from, to)}
                    style={{ "--arc": answerColour(ANSWER_OF_TYPE[reply.type]) } as CSSProperties}
                    data-ends={`${reply.id} ${charge.id}`}
                  />
                ) : null;
              })}
            </g>
            <g transform={`translate(0 ${HEAD})`}>
              {layout.marks.map((mark) => {
                const quotation = quotationOf.get(mark.id);
                return (
                  quotation && (
                    <MarkOnLane key={`${mark.id} ${mark.lane}`} mark={mark} quotation={quotation} />
                  )
                );
              })}
            </g>
          </Plain>
        </div>
      </div>
    </Stage>
  );
}

/** What the card of a mark says. */
const cardOf = (quotation: Timeline["claims"][number]["quotation"]): Card => {
  const { id, type, mode, state, actors, speaker, said, article, answers } = quotation;
  const answering = answers > 0;
  const charges = answers === 1 ? "a charge" : `${answers} charges`;
  return {
    id,
    type,
    answering,
    direct: mode === "direct",
    reviewed: state !== "proposed",
    who: inARow(actors.map((actor) => actor.name)) || (speaker ? "" : "Unnamed source"),
    speaker: speaker?.name ?? null,
    verb: answering ? ANSWER_WORDS[ANSWER_OF_TYPE[type]] : TYPE_WORDS[type].verb,
    day: said
      ? dayInWords(said)
      : article.published
        ? `printed ${dayInWords(article.published)}`
        : "not dated",
    wordsAt: nameOfMark(quotation).wordsAt,
    source: [
      `${article.outlet ?? "Outlet not known"}, ¶ ${quotation.paragraph}`,
      answering && `answers ${charges}`,
      quotation.replies > 0 && `${counted(quotation.replies, "reply", "replies")}`,
    ]
      .filter(Boolean)
      .join(" · "),
  };
};
