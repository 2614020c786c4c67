"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { RereadProgress } from "#db/queries/rereading/reread-progress";
import { counted } from "#domain/words";
import { useEvents } from "../ui/use-events";

/** "12 articles read: 108 claims as they stand, 3 proposals open, 2 accepted, 1 dismissed." */
function toldInWords({ total, ended, finished, ...told }: RereadProgress): string {
  const counts = finished
    ? `${counted(total, "article")} read`
    : `${ended} of ${counted(total, "article")} read`;
  const parts = [
    [told.alike, counted(told.alike, "claim as it stands", "claims as they stand")],
    [told.open, counted(told.open, "proposal open", "proposals open")],
    [told.accepted, `${told.accepted} accepted`],
    [told.dismissed, `${told.dismissed} dismissed`],
    [told.replaced, `${told.replaced} proposed anew by a later reading`],
  ] as const;
  const rest = parts.flatMap(([count, words]) => (count > 0 ? [words] : []));
  return rest.length > 0 ? `${counts}: ${rest.join(", ")}.` : `${counts}.`;
}

/** How far a re-extraction has come, as it comes; without a script the page asks anew every few seconds. */
export function LiveReread({ progress }: { progress: RereadProgress }) {
  const [told, setTold] = useState(progress);
  const router = useRouter();
  const { id, finished } = progress;
  useEffect(() => {
    setTold(progress);
  }, [progress]);
  useEvents<RereadProgress>(finished ? null : `/reread/${id}/events`, (next, end) => {
    setTold(next);
    if (!next.finished) return;
    end();
    router.refresh();
  });
  return (
    <div role="status" aria-live="polite">
      <p>{toldInWords(told)}</p>
      {told.failed > 0 && (
        <p className="text-error">
          {counted(told.failed, "article")} failed. {told.reason}
        </p>
      )}
      {!told.finished && (
        <progress
          className="w-full max-w-[30rem]"
          value={told.ended}
          max={told.total}
          aria-label="Articles read"
        />
      )}
      {!finished && (
        <noscript>
          <meta httpEquiv="refresh" content="5" />
        </noscript>
      )}
    </div>
  );
}
