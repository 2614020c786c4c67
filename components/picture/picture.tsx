import { dayInWords } from "#domain/day";
import type { Figure, FigureFrame } from "#domain/figure";
import type { Picture, PictureKey } from "#domain/picture";
import { Patterns } from "../ui/patterns";
import { drawnBars } from "./bars";
import type { Drawn } from "./drawn";
import { drawnGrid } from "./grid";
import { drawnLanes } from "./lanes";
import { KEY_ORDER, linesOf, Mark, widthOf, wordsOf } from "./marks";
import { markupOf } from "./markup";
import { drawnArrows } from "./network";
import { drawnStrokes } from "./strokes";

const MARGIN = 24;
const NARROWEST = 640;
const FACE = "IBM Plex Sans, Helvetica Neue, Arial, sans-serif";

function drawn(picture: Picture): Drawn {
  if (picture.kind === "grid") return drawnGrid(picture);
  if (picture.kind === "bars") return drawnBars(picture);
  if (picture.kind === "network") return drawnArrows(picture);
  return picture.kind === "lanes" ? drawnLanes(picture) : drawnStrokes(picture);
}

/** The keys that occur in a picture, in the fixed order. */
function keysIn(picture: Picture): PictureKey[] {
  const found = new Set<PictureKey>();
  if (picture.kind === "grid")
    for (const { split = {}, marks = [] } of picture.cells) {
      for (const key of KEY_ORDER) if (split[key as keyof typeof split]) found.add(key);
      for (const mark of marks) found.add(mark);
    }
  if (picture.kind === "bars")
    for (const { parts, left = [] } of picture.bars)
      for (const { key, count } of [...parts, ...left]) if (count > 0) found.add(key);
  if (picture.kind === "lanes") for (const { type } of picture.claims) found.add(`type-${type}`);
  if (picture.kind === "strokes")
    for (const { marks } of picture.texts) for (const { key } of marks) found.add(key);
  return KEY_ORDER.filter((key) => found.has(key));
}

/** The legend, in as many lines as its width asks. */
function Legend({ keys, width, y }: { keys: readonly PictureKey[]; width: number; y: number }) {
  return placed(keys, width).map(({ key, x, line }) => (
    <g key={key} transform={`translate(${x} ${y + line * 20})`}>
      <Mark mark={key} x={0} y={0} size={11} />
      <text x={16} y={10} fontSize={12} fill="var(--ink)">
        {wordsOf(key)}
      </text>
    </g>
  ));
}

function placed(keys: readonly PictureKey[], width: number) {
  let [x, line] = [0, 0];
  return keys.map((key) => {
    const room = 16 + widthOf(wordsOf(key), 12) + 22;
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const place = { key, x, line };
    x += room;
    return place;
  });
}

interface PictureDrawingProps {
  readonly figure: Figure;
  readonly picture: Picture;
  readonly frame: FigureFrame;
  /** where the figure stands, in full; empty where that is no use */
  readonly address: string;
}

/** A figure's picture, whole: title, rule, filter, legend, drawing, and where it comes from. */
export function PictureDrawing({ figure, picture, frame, address }: PictureDrawingProps) {
  const { width: own, height: high, drawing } = drawn(picture);
  const width = Math.max(own, NARROWEST);
  const title = linesOf(figure.title, width, 22, 2);
  const notes = [
    ...linesOf(`${figure.rule} Unit: ${figure.unit}.`, width, 12, 2),
    ...linesOf(`Filter: ${frame.filter}.`, width, 12, 3),
  ];
  const foot = [
    ...linesOf(`Source: ${frame.source} Taken ${dayInWords(frame.taken)}.`, width, 11, 2),
    ...linesOf(address, width, 11, 2),
  ];
  const keys = keysIn(picture);
  const legendAt = title.length * 28 + notes.length * 16 + 12;
  const drawingAt = legendAt + ((placed(keys, width).at(-1)?.line ?? -1) + 1) * 20 + 16;
  const footAt = drawingAt + high + 26;
  const [w, h] = [Math.ceil(width + 2 * MARGIN), Math.ceil(footAt + foot.length * 15 + 2 * MARGIN)];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={w}
      height={h}
      viewBox={`0 0 ${w} ${h}`}
      fontFamily={FACE}
      role="img"
      className="block h-auto max-w-full"
    >
      <title>{figure.title}</title>
      <desc>{`${figure.rule} Filter: ${frame.filter}. ${frame.source}`}</desc>
      <Patterns />
      <rect width={w} height={h} fill="var(--surface)" />
      <g transform={`translate(${MARGIN} ${MARGIN})`}>
        <Lines lines={title} y={20} step={28} size={22} fill="var(--ink)" />
        <Lines lines={notes} y={title.length * 28 + 12} step={16} size={12} fill="var(--ink-2)" />
        <Legend keys={keys} width={width} y={legendAt} />
        <g transform={`translate(0 ${drawingAt})`}>{drawing}</g>
        <path d={`M0 ${footAt - 12}H${width}`} stroke="var(--ink)" />
        <Lines lines={foot} y={footAt + 4} step={15} size={11} fill="var(--ink-2)" />
      </g>
    </svg>
  );
}

/** A figure's picture as a file of its own. */
export const pictureSvg = (figure: Figure, picture: Picture, frame: FigureFrame, address: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${markupOf(
    <PictureDrawing figure={figure} picture={picture} frame={frame} address={address} />,
  )}\n`;

interface LinesProps {
  readonly lines: readonly string[];
  readonly y: number;
  readonly step: number;
  readonly size: number;
  readonly fill: string;
}

function Lines({ lines, y, step, size, fill }: LinesProps) {
  return lines.map((line, index) => (
    <text
      key={line}
      x={0}
      y={y + index * step}
      fontSize={size}
      fontWeight={size > 20 ? 600 : 400}
      fill={fill}
    >
      {line}
    </text>
  ));
}
