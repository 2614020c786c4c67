"use client";

import { useRef } from "react";
import type { QueuedGroup } from "#db/queries/review-queue";

/** How far one is and how fast: "34 of 210, 12 a minute". Counted from when the bench was opened. */
export function Pace({ queue, waited }: { queue: readonly QueuedGroup[]; waited: number }) {
  const { done, since } = useShift(queue);
  if (done === 0) return null;
  const minutes = (Date.now() - since) / 60_000;
  const pace = done > 2 && minutes > 0.05 ? `, ${Math.max(1, Math.round(done / minutes))} a minute` : "";
  return (
    <span className="text-ink-2" data-pace suppressHydrationWarning>
      {done} of {Math.max(waited, done)}
      {pace}
    </span>
  );
}

/** How many were decided since the bench was opened, and when that was. */
function useShift(queue: readonly QueuedGroup[]) {
  const shift = useRef<{ since: number; open: Set<string>; done: Set<string> } | null>(null);
  shift.current ??= { since: Date.now(), open: new Set(), done: new Set() };
  const { open, done, since } = shift.current;
  for (const claim of queue.flatMap((group) => group.claims)) {
    if (claim.waits) {
      open.add(claim.id);
      done.delete(claim.id);
    } else if (open.has(claim.id) && claim.state !== "proposed") done.add(claim.id);
  }
  return { done: done.size, since };
}
