import type { TimelineMark } from "#db/queries/timeline-marks";
import { hrefOfClaim } from "#domain/address";
import { dayInWords } from "#domain/day";
import { inARow, TYPE_WORDS } from "#domain/words";
import { GlyphAt } from "../ui/glyph";
import { Anchor } from "../ui/link";
import { MARK, type PlacedMark } from "./layout";

const GLYPH = 12;

/** The name of a mark, read aloud: who says what, when, and the words; `wordsAt` is where the words begin. */
export function nameOfMark({ type, answers, actors, speaker, said, article, words }: TimelineMark) {
  const who = inARow(actors.map((actor) => actor.name)) || speaker?.name || "Unnamed source";
  const day = said ?? article.published;
  const date = day ? `${said ? "" : "printed "}${dayInWords(day)}` : "not dated";
  const noun = answers > 0 && type === "allege" ? "counter-accusation" : TYPE_WORDS[type].noun;
  const head = `${who}, ${noun}, ${date}: `;
  return { name: `${head}${words}`, wordsAt: head.length };
}

const tenth = (length: number): number => Math.round(length * 10) / 10;

/** A claim as a mark: a link to it that reads its words aloud. Undated ones stand on a dotted foot. */
export function MarkOnLane({ mark, quotation }: { mark: PlacedMark; quotation: TimelineMark }) {
  const { id, type, answers, said } = quotation;
  return (
    <Anchor
      className="tl-mark"
      href={hrefOfClaim(id)}
      data-mark={id}
      data-lane={mark.lane}
      aria-label={nameOfMark(quotation).name}
    >
      <g transform={`translate(${tenth(mark.x - MARK / 2)} ${tenth(mark.y - MARK / 2)})`}>
        <rect width={MARK} height={MARK} />
        <GlyphAt type={type} answering={answers > 0} at={(MARK - GLYPH) / 2} size={GLYPH} />
        {!said && <path className="tl-foot" d={`M7 ${MARK - 1}h10`} />}
      </g>
    </Anchor>
  );
}
