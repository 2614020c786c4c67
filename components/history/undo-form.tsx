"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { ResultLine } from "../ui/result-line";

/** Takes one entry of the history back, in place. */
export function UndoForm({ seq, redo, action }: { seq: number; redo: boolean; action: FormAction }) {
  const [result, send] = useActionState(action, NOTHING_YET);
  return (
    <form action={send} className="inline-flex flex-wrap gap-x-2">
      <button
        type="submit"
        name="intent"
        value={`undo:${seq}`}
        className="underline decoration-rule-strong underline-offset-[.18em]"
      >
        {redo ? "Do it again" : "Undo"}
      </button>
      <ResultLine result={result} />
    </form>
  );
}
