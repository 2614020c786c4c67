"use client";

import { useActionState } from "react";
import type { Verdict } from "#db/queries/actors/verdicts";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { dayInWords } from "#domain/day";
import { UndoForm } from "../history/undo-form";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { ResultLine } from "../ui/result-line";

const SAYS_WORDS = { confirmed: "Confirmed", dismissed: "Dismissed" } as const;

/** What an editor says of a reversal, who and when, and the way to take it back. */
export function VerdictLine({ verdict, undo }: { verdict: Verdict | null; undo: FormAction | null }) {
  if (!verdict?.says)
    return <p className="kick">Seen by the rule alone: no editor has confirmed or dismissed it.</p>;
  const { says, act, reason } = verdict;
  return (
    <div className="kick flex flex-wrap items-baseline gap-x-2">
      <p>
        <span className="flag">{SAYS_WORDS[says]}</span>
        {act && ` by ${act.by}, ${dayInWords(act.at)}`}
        {reason && `: ${reason}`}
      </p>
      {undo && act && <UndoForm seq={act.seq} redo={false} action={undo} />}
    </div>
  );
}

interface JudgeReversalProps {
  readonly turn: Readonly<Record<"actor" | "allegation" | "before" | "after", string>>;
  readonly verdict: Verdict | null;
  readonly action: FormAction;
}

/** An editor's form: confirm or dismiss, with a reason. */
export function JudgeReversal({ turn, verdict, action }: JudgeReversalProps) {
  const [result, send] = useActionState(action, NOTHING_YET);
  const says = verdict?.says ?? null;
  return (
    <form action={send} className="mt-2 flex flex-wrap items-end gap-2">
      {Object.entries(turn).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="version" value={verdict?.version ?? ""} />
      <Field label="Reason, if it needs one" name="reason" maxLength={2000} className="min-w-0 grow" />
      {says !== "confirmed" && (
        <Button type="submit" name="intent" value="confirm">
          Confirm
        </Button>
      )}
      {says !== "dismissed" && (
        <Button type="submit" name="intent" value="dismiss">
          Dismiss
        </Button>
      )}
      <ResultLine result={result} />
    </form>
  );
}
