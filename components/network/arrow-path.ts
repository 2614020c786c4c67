import type { DrawnArrow } from "./network-shape";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line of an arrow, its head, and where its number stands. */
interface ArrowPath {
  readonly line: string;
  readonly head: string;
  readonly number: Point;
}

const HEAD = 7;
const one = (value: number) => Math.round(value * 10) / 10;
const toward = (from: Point, to: Point, way: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * way, y: from.y + ((to.y - from.y) / length) * way };
};
const written = ({ x, y }: Point) => `${one(x)} ${one(y)}`;

/** A triangle whose point is at `tip`, coming from `from`. */
function headAt(tip: Point, from: Point, width: number): string {
  const back = toward(tip, from, HEAD + width);
  const aside = (HEAD + width) / 2;
  const across = toward({ x: 0, y: 0 }, { x: -(back.y - tip.y), y: back.x - tip.x }, aside);
  return `M${written(tip)}L${written({ x: back.x + across.x, y: back.y + across.y })}L${written({ x: back.x - across.x, y: back.y - across.y })}Z`;
}

/** From edge to edge of the two actors, bent to the left of its way, so that an arrow back stands beside it. */
export function arrowPath({ from, to, bend, width }: DrawnArrow): ArrowPath {
  if (from === to) return loopAt(from, from.radius, width);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const middle = { x: (from.x + to.x) / 2 + dy * bend * 2, y: (from.y + to.y) / 2 - dx * bend * 2 };
  const start = toward(from, middle, from.radius);
  const tip = toward(to, middle, to.radius + 2);
  const end = toward(tip, middle, HEAD);
  return {
    line: `M${written(start)}Q${written(middle)} ${written(end)}`,
    head: headAt(tip, middle, width),
    number: { x: one((start.x + 2 * middle.x + end.x) / 4), y: one((start.y + 2 * middle.y + end.y) / 4) },
  };
}

/** An arrow of an actor to itself: a loop above it. */
function loopAt({ x, y }: Point, radius: number, width: number): ArrowPath {
  const top = y - radius;
  const tip = { x: x + 6, y: top - 1 };
  return {
    line: `M${written({ x: x - 6, y: top })}C${written({ x: x - 26, y: top - 30 })} ${written({ x: x + 26, y: top - 30 })} ${written({ x: x + 8, y: top - 7 })}`,
    head: headAt(tip, { x: x + 14, y: top - 22 }, width),
    number: { x: one(x), y: one(top - 24) },
  };
}
