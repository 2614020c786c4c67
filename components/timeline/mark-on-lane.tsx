import type { TimelineMark } from "#db/queries/timeline-marks";
import { hrefOfClaim } from "#domain/address";
import { dayInWords } from "#domain/day";
import { inARow, TYPE_WORDS } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";
import { Anchor } from "../ui/link";
import { MARK, type PlacedMark } from "./layout";

const GLYPH = 12;

/** A claim as a mark: a link to it that reads its words aloud. Undated ones stand on a dotted foot. */
export function MarkOnLane({ mark, quotation }: { mark: PlacedMark; quotation: TimelineMark }) {
  const { id, type, answers, actors, speaker, said, article, words } = quotation;
  const who = inARow(actors.map((actor) => actor.name)) || speaker?.name || "Unnamed source";
  const day = said ?? article.published;
  const date = day ? `${said ? "" : "printed "}${dayInWords(day)}` : "not dated";
  return (
    <Anchor
      className="tl-mark"
      href={hrefOfClaim(id)}
      data-mark={id}
      data-lane={mark.lane}
      aria-label={`${who}, ${answers > 0 && type === "allege" ? "counter-accusation" : TYPE_WORDS[type].noun}, ${date}: ${words}`}
    >
      <g transform={`translate(${mark.x - MARK / 2} ${mark.y - MARK / 2})`}>
        <rect width={MARK} height={MARK} />
        <g transform={`translate(${(MARK - GLYPH) / 2} ${(MARK - GLYPH) / 2})`}>
          <TypeGlyph type={type} answering={answers > 0} size={GLYPH} />
        </g>
        {!said && <path className="tl-foot" d={`M7 ${MARK - 1}h10`} />}
      </g>
    </Anchor>
  );
}
