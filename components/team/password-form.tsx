"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { ResultLine } from "../ui/result-line";

/** One's own password: the one in use, and the new one. */
export function PasswordForm({ shortest, action }: { shortest: number; action: FormAction }) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <form action={send} className="flex max-w-96 flex-col gap-3 py-2">
      <Field label="Password in use" name="inUse" type="password" autoComplete="current-password" required />
      <Field
        label="New password"
        name="wanted"
        type="password"
        autoComplete="new-password"
        minLength={shortest}
        required
      />
      <ResultLine result={result} />
      <Button type="submit" className="self-start" aria-disabled={busy}>
        Change the password
      </Button>
    </form>
  );
}
