"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { ResultLine } from "../ui/result-line";

/** Begins to train a model. */
export function StartForm({ action, disabled }: { action: FormAction; disabled: boolean }) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <form action={send} aria-busy={busy} className="py-2">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Field
          label="Seed"
          name="seed"
          type="number"
          min={0}
          max={2147483647}
          defaultValue={1}
          required
          className="w-32"
        />
        <Button type="submit" look="primary" name="intent" value="train" disabled={busy || disabled}>
          Train a model
        </Button>
      </div>
      <p className="note mt-1">The same articles and the same seed give the same model, byte by byte.</p>
      <ResultLine result={result} />
    </form>
  );
}
