"use client";

import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { lastDayOf } from "#domain/day";
import { useGoTo } from "../ui/link";

interface BrushDragProps {
  /** first days of the months that are drawn, in order */
  readonly months: readonly string[];
  /** where the months begin and end in the drawing, in px */
  readonly left: number;
  readonly right: number;
  /** the address of the timeline without its range */
  readonly path: string;
  /** where the shown range stands, in px: brought into sight where the drawing is wider than the page */
  readonly framed: number;
  readonly children: ReactNode;
}

/** A pointer drawn over several months makes them the range; a click on one month is its link. */
export function BrushDrag({ months, left, right, path, framed, children }: BrushDragProps) {
  const goTo = useGoTo();
  const frame = useRef<HTMLElement>(null);
  const start = useRef<number | null>(null);
  const [drawn, setDrawn] = useState<{ first: number; last: number } | null>(null);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const seen = new ResizeObserver(() => {
      box.scrollLeft = Math.max(0, framed - box.clientWidth / 2);
    });
    seen.observe(box);
    return () => seen.disconnect();
  }, [framed]);
  const monthAt = (event: PointerEvent): number => {
    const box = frame.current?.querySelector("svg")?.getBoundingClientRect();
    const x = box ? event.clientX - box.x : 0;
    const index = Math.floor(((x - left) / (right - left)) * months.length);
    return Math.max(0, Math.min(months.length - 1, index));
  };
  const draw = (event: PointerEvent) => {
    if (start.current === null) return;
    const here = monthAt(event);
    if (here !== start.current || drawn)
      setDrawn({ first: Math.min(start.current, here), last: Math.max(start.current, here) });
  };
  const finish = () => {
    start.current = null;
    const [from, to] = [months[drawn?.first ?? -1], months[drawn?.last ?? -1]];
    setDrawn(null);
    if (!from || !to) return;
    const range = `from=${from}&to=${lastDayOf(to.slice(0, 7))}`;
    goTo(`${path}${path.includes("?") ? "&" : "?"}${range}`, { scroll: false });
  };
  const step = (right - left) / months.length;
  return (
    <figure
      ref={frame}
      className="tl-brush"
      onPointerDown={(event) => {
        start.current = event.pointerType === "mouse" ? monthAt(event) : null;
      }}
      onPointerMove={draw}
      onPointerUp={finish}
      onPointerLeave={finish}
      onDragStart={(event) => event.preventDefault()}
      onClickCapture={(event) => drawn && event.preventDefault()}
    >
      <div className="relative w-max">
        {children}
        {drawn && (
          <span
            className="pointer-events-none absolute top-1 h-16 border-2 border-ink bg-ink/10"
            style={{ left: left + drawn.first * step, width: (drawn.last - drawn.first + 1) * step }}
          />
        )}
      </div>
    </figure>
  );
}
