"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";

interface CopyFormProps {
  readonly articleId: string;
  readonly version: number;
  /** did an editor take it out? */
  readonly isApart: boolean;
  readonly action: FormAction;
}

/** Takes an article out of the copies of its text, or puts it back among them. */
export function CopyForm({ articleId, version, isApart, action }: CopyFormProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <form action={send} aria-busy={busy} className="mt-1.5 flex flex-wrap items-center gap-3">
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="version" value={version} />
      <Button type="submit" name="intent" value={isApart ? "samecopy" : "nocopy"}>
        {isApart ? "Put it back among the copies" : "Take it out: it is no copy"}
      </Button>
      <ResultLine result={result} />
    </form>
  );
}
