"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { ImportProgress } from "#db/queries/imports/import-progress";
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
  useEffect(() => {
    if (finished) return;
    const events = new EventSource(`/import/${id}/events`);
    let drawing: ReturnType<typeof setTimeout> | undefined;
    const redraw = () => {
      drawing = undefined;
      router.refresh();
    };
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const next: ImportProgress = JSON.parse(data);
      setTold(next);
      if (next.finished) events.close();
      drawing ??= setTimeout(redraw, next.finished ? 0 : REDRAW);
    };
    return () => {
      events.close();
      clearTimeout(drawing);
    };
  }, [id, finished, router]);
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
