"use client";

import { useActionState } from "react";
import type { ImportProgress } from "#db/queries/imports/import-progress";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";

/** What may be done with an import as a whole: pause it, cancel it, go on. */
export function ImportActs({ progress, action }: { progress: ImportProgress; action: FormAction }) {
  const [result, send] = useActionState(action, NOTHING_YET);
  const { id, state, finished, held, asking } = progress;
  const runs = state === "running" && !finished;
  const resumes = state !== "running" && (held > 0 || !finished);
  // what asks something waits for an answer, or to be given up
  const cancels = state !== "cancelled" && (runs || resumes || asking > 0);
  if (!runs && !resumes && !cancels) return <ResultLine result={result} />;
  return (
    <form action={send} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="id" value={id} />
      {runs && (
        <Button type="submit" name="intent" value="pause">
          Pause
        </Button>
      )}
      {resumes && (
        <Button type="submit" look="primary" name="intent" value="resume">
          Go on
        </Button>
      )}
      {cancels && (
        <Button type="submit" name="intent" value="cancel">
          Cancel the rest
        </Button>
      )}
      <ResultLine result={result} />
    </form>
  );
}
