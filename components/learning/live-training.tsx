"use client";

import { useRouter } from "next/navigation";
import { useActionState, useState } from "react";
import type { TrainedModel } from "#db/queries/learning/model-list";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { LEARNING_STEPS, type LearningProgress } from "#domain/trained-model";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";
import { useEvents } from "../ui/use-events";
import { progressInWords } from "./model-words";

interface Going {
  readonly going: string | null;
  readonly progress: LearningProgress | null;
}

interface LiveTrainingProps {
  readonly model: TrainedModel;
  /** null for those who may not cancel it */
  readonly cancel: FormAction | null;
}

/** A training as it goes on, told by an event stream; without a script the page asks anew every few seconds. */
export function LiveTraining({ model, cancel }: LiveTrainingProps) {
  const { id, number, progress } = model;
  const [told, setTold] = useState(progress);
  const router = useRouter();
  useEvents<Going>("/learning/events", (next, end) => {
    if (next.going === id) return setTold(next.progress);
    end();
    router.refresh();
  });
  const done = told ? (LEARNING_STEPS.indexOf(told.step) + told.share) / LEARNING_STEPS.length : 0;
  return (
    <div className="py-2">
      <div role="status" aria-live="polite">
        <p>
          <b className="font-semibold">Model {number}</b> is being trained. {progressInWords(told)}
        </p>
        <svg
          viewBox="0 0 480 10"
          preserveAspectRatio="none"
          className="my-2 block h-2.5 w-full max-w-[30rem]"
          aria-hidden="true"
        >
          <line x1="0" x2="480" y1="5" y2="5" stroke="var(--rule-strong)" strokeDasharray="3 2" />
          <rect x="0" y="0" width={480 * done} height="10" fill="var(--ink)" />
        </svg>
      </div>
      {cancel && <CancelForm id={id} action={cancel} />}
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
    </div>
  );
}

function CancelForm({ id, action }: { id: string; action: FormAction }) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <form action={send} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="id" value={id} />
      <Button type="submit" name="intent" value="cancel" disabled={busy}>
        Cancel
      </Button>
      <ResultLine result={result} />
    </form>
  );
}
