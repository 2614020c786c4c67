import type { LanesPicture } from "#domain/picture";
import { Axis } from "../timeline/axis";
import { lanesOf } from "../timeline/lanes";
import { arcBetween, layTimeline, type PlacedMark } from "../timeline/layout";
import { answerColour, DrawnMark } from "../ui/glyph-marks";
import type { Drawn } from "./drawn";
import { fitted } from "./marks";

const NAME = 170;
const HEAD = 32;
const GLYPH = 12;

/** Lanes by actor, marks by type, arcs from replies to charges: laid out as on the page. */
export function drawnLanes({ claims, arcs, range, unit }: LanesPicture): Drawn {
  const { names, claims: placed } = lanesOf(
    claims.map(({ id, day, actors }) => ({ day, quotation: { id, actors } })),
  );
  const keys = names.map(({ key }) => key);
  const layout = layTimeline(placed, keys, range, unit, 900);
  const looks = new Map(claims.map((claim) => [claim.id, claim]));
  const first = new Map<string, PlacedMark>();
  for (const mark of layout.marks) if (!first.has(mark.id)) first.set(mark.id, mark);
  const drawing = (
    <>
      {layout.lanes.map((lane, index) => (
        <text key={lane.key} x={0} y={HEAD + lane.y + lane.height / 2 + 4} fontSize={12} fill="var(--ink)">
          {fitted(names[index]?.name ?? "", NAME - 12, 12)}
        </text>
      ))}
      <g transform={`translate(${NAME} 0)`}>
        <Axis layout={layout} unit={unit} head={HEAD} />
        <g transform={`translate(0 ${HEAD})`}>
          {arcs.map(({ from, to, answer }) => {
            const [reply, charge] = [first.get(from), first.get(to)];
            return (
              reply &&
              charge && (
                <path
                  key={`${from} ${to}`}
                  d={arcBetween(reply, charge)}
                  fill="none"
                  stroke={answerColour(answer)}
                  strokeWidth={1.25}
                />
              )
            );
          })}
          {layout.marks.map((mark) => {
            const look = looks.get(mark.id);
            return (
              look && (
                <g
                  key={`${mark.id} ${mark.lane}`}
                  transform={`translate(${mark.x - GLYPH / 2} ${mark.y - GLYPH / 2})`}
                >
                  <DrawnMark
                    of={look.type === "allege" && look.answering ? "countered" : look.type}
                    size={GLYPH}
                  />
                </g>
              )
            );
          })}
        </g>
      </g>
    </>
  );
  return { width: NAME + layout.width + 1, height: HEAD + layout.height + 2, drawing };
}
