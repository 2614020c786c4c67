"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { ImportProgress } from "#db/queries/imports/import-progress";
import { useEvents } from "../ui/use-events";
import { ProgressBar } from "./progress-bar";
import { ProgressLine } from "./progress-line";

/** Milliseconds between two drawings of the list of documents while they move. */
const REDRAW = 1_500;

/**
 * How far an import has come, as it comes: the server tells by an event stream that it ends every few minutes, and the
 * browser opens again by itself. Without a script the page asks anew every few seconds.
 */
export function LiveProgress({ progress }: { progress: ImportProgress }) {
  const [told, setTold] = useState(progress);
  const router = useRouter();
  const { id, finished } = progress;
  useEffect(() => {
    setTold(progress);
  }, [progress]);
  const drawing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const redraw = () => {
    drawing.current = undefined;
    router.refresh();
  };
  useEvents<ImportProgress>(finished ? null : `/import/${id}/events`, (next, end) => {
    setTold(next);
    if (next.finished) end();
    drawing.current ??= setTimeout(redraw, next.finished ? 0 : REDRAW);
  });
  useEffect(() => () => clearTimeout(drawing.current), []);
  return (
    <div role="status" aria-live="polite">
      <ProgressLine progress={told} />
      <ProgressBar {...told} />
      {!finished && (
        <noscript>
          <meta httpEquiv="refresh" content="5" />
        </noscript>
      )}
    </div>
  );
}
