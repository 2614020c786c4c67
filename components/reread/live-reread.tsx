"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect, useState } from "react";
import type { RereadProgress } from "#db/queries/rereading/reread-progress";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { counted } from "#domain/words";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";
import { useEvents } from "../ui/use-events";

/** "12 articles read: 108 claims as they stand, 3 proposals open, 2 accepted, 1 dismissed." */
function toldInWords({ total, ended, finished, unread, ...told }: RereadProgress): string {
  const counts =
    unread > 0
      ? `Cancelled after ${ended - unread} of ${counted(total, "article")}`
      : finished
        ? `${counted(total, "article")} read`
        : `${ended} of ${counted(total, "article")} read`;
  const parts = [
    [told.alike, counted(told.alike, "claim as it stands", "claims as they stand")],
    [told.open, counted(told.open, "proposal open", "proposals open")],
    [told.accepted, `${told.accepted} accepted`],
    [told.dismissed, `${told.dismissed} dismissed`],
    [told.replaced, `${told.replaced} proposed anew by a later reading`],
    [told.dropped, `${told.dropped} dropped when it was cancelled`],
  ] as const;
  const rest = parts.flatMap(([count, words]) => (count > 0 ? [words] : []));
  return rest.length > 0 ? `${counts}: ${rest.join(", ")}.` : `${counts}.`;
}

/** How far a re-extraction has come, as it comes; without a script the page asks anew every few seconds. */
export function LiveReread({ progress, cancel }: { progress: RereadProgress; cancel: FormAction }) {
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
    <>
      <div role="status" aria-live="polite">
        <p>{toldInWords(told)}</p>
        {told.failed > 0 && (
          <p className="text-error">
            {counted(told.failed, "article")} failed. {told.reason}
          </p>
        )}
        {!told.finished && (
          <progress
            className="reread-progress"
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
      <CancelForm told={told} action={cancel} />
    </>
  );
}

/** Ends a reading that goes on. Where it proposed something already, whether that is kept is chosen with the same act. */
function CancelForm({ told, action }: { told: RereadProgress; action: FormAction }) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  const { id, finished, open } = told;
  if (finished) return <ResultLine result={result} />;
  return (
    <form action={send} className="my-2 flex flex-wrap items-center gap-2" aria-busy={busy}>
      <input type="hidden" name="id" value={id} />
      <Button type="submit" name="proposals" value="keep" disabled={busy}>
        {open > 0 ? `Cancel, keep ${counted(open, "proposal")}` : "Cancel the rest"}
      </Button>
      {open > 0 && (
        <Button type="submit" name="proposals" value="drop" disabled={busy}>
          Cancel and drop {open === 1 ? "it" : "them"}
        </Button>
      )}
      <ResultLine result={result} />
    </form>
  );
}
