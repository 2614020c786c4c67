"use client";

import { useActionState } from "react";
import type { LiveSignIn } from "#db/queries/people";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { ResultLine } from "../ui/result-line";
import { SessionList } from "./session-list";

interface SessionsFormProps {
  readonly sessions: readonly LiveSignIn[];
  readonly here: string | null;
  readonly action: FormAction;
}

/** One's own sign-ins, each with a way to end it. */
export function SessionsForm({ sessions, here, action }: SessionsFormProps) {
  const [result, send] = useActionState(action, NOTHING_YET);
  return (
    <form action={send}>
      <SessionList sessions={sessions} here={here} />
      <ResultLine result={result} />
    </form>
  );
}
