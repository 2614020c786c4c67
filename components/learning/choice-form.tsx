"use client";

import { useActionState } from "react";
import type { ModelList } from "#db/queries/learning/model-list";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { modelName } from "#domain/trained-model";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";

interface ChoiceFormProps {
  /** the model of the line; null for the shipped weights */
  readonly id: string | null;
  readonly list: ModelList;
  readonly action: FormAction;
}

/** Takes a model into use, or goes back from it to the one before: one act each. */
export function ChoiceForm({ id, list, action }: ChoiceFormProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  const inUse = list.inUse === id;
  const { previous } = list;
  return (
    <form action={send} aria-busy={busy} className="mt-1.5 flex flex-wrap items-center gap-3">
      <input type="hidden" name="id" value={id ?? ""} />
      <input type="hidden" name="version" value={list.version} />
      {!inUse && (
        <Button type="submit" name="intent" value="take" disabled={busy}>
          Take into use
        </Button>
      )}
      {inUse && previous && (
        <Button type="submit" name="intent" value="back" disabled={busy}>
          Roll back to {modelName(previous.number)}
        </Button>
      )}
      <ResultLine result={result} />
    </form>
  );
}
