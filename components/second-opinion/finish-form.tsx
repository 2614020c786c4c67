"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { counted } from "#domain/words";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";

interface FinishFormProps {
  readonly finished: boolean;
  /** was anything ruled on? Then what was marked stands */
  readonly ruled: boolean;
  /** stretches that the machine marked and the coder has not */
  readonly waiting: number;
  readonly action: FormAction;
}

/** Says that one is through with the article, or opens it again. */
export function FinishForm({ finished, ruled, waiting, action }: FinishFormProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <form action={send} aria-busy={busy} className="mt-5">
      {!finished && waiting > 0 && (
        <p className="note mb-2">
          {counted(waiting, "stretch", "stretches")} that the machine marked {waiting === 1 ? "has" : "have"}{" "}
          no type from you. Unmarked words count as no claim.
        </p>
      )}
      {!(finished && ruled) && (
        <Button
          type="submit"
          look={finished ? "plain" : "primary"}
          name="intent"
          value={finished ? "reopen" : "finish"}
        >
          {finished ? "Open it again" : "I am through with this article"}
        </Button>
      )}
      <ResultLine result={result} />
    </form>
  );
}
