"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";

interface ItemActsProps {
  readonly id: string;
  readonly state: "failed" | "dismissed";
  readonly action: FormAction;
}

/** Try a document that failed again, or take it off the list. */
export function ItemActs({ id, state, action }: ItemActsProps) {
  const [result, send] = useActionState(action, NOTHING_YET);
  return (
    <form action={send} className="my-1.5 flex flex-wrap items-center gap-3">
      <input type="hidden" name="id" value={id} />
      <Button type="submit" name="intent" value="retry">
        Try again
      </Button>
      {state === "failed" && (
        <Button type="submit" look="quiet" name="intent" value="dismiss">
          Dismiss
        </Button>
      )}
      <ResultLine result={result} />
    </form>
  );
}
