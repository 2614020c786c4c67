import type { StrokesPicture } from "#domain/picture";
import type { Drawn } from "./drawn";
import { fitted, Mark } from "./marks";

const NAME = 220;
const STEP = 14;
const LINE = 64;
const HIGHEST = 3;

/** One stroke a paragraph, glyphs over those that hold a charge or a reply. */
export function drawnStrokes({ texts }: StrokesPicture): Drawn {
  const longest = Math.max(1, ...texts.map(({ paragraphs }) => paragraphs));
  const drawing = texts.map(({ name, paragraphs, marks }, index) => {
    const foot = (index + 1) * LINE - 6;
    return (
      <g key={foot}>
        <text x={0} y={foot} fontSize={12} fill="var(--ink)">
          {fitted(name, NAME - 12, 12)}
        </text>
        {Array.from({ length: paragraphs }, (_, at) => {
          const x = NAME + at * STEP;
          const held = marks.filter(({ paragraph }) => paragraph === at + 1);
          return (
            <g key={x}>
              {held.slice(0, HIGHEST).map(({ key }, level) => {
                const y = foot - 26 - level * 12;
                return <Mark key={y} mark={key} x={x - 5} y={y} size={10} />;
              })}
              <path
                d={`M${x} ${foot - 12}V${foot}`}
                stroke={held.length > 0 ? "var(--ink)" : "var(--rule-strong)"}
                strokeWidth={held.length > 0 ? 2 : 1}
              />
            </g>
          );
        })}
      </g>
    );
  });
  return { width: NAME + longest * STEP + 8, height: texts.length * LINE + 2, drawing };
}
