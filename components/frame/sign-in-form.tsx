"use client";

import { signIn } from "next-auth/react";
import { type FormEvent, useState } from "react";
import { Button } from "../ui/button";
import { Field } from "../ui/field";

interface SignInFormProps {
  /** where to go afterwards: a path of this site */
  readonly next: string;
  /** why an earlier try failed */
  readonly error?: string | undefined;
}

/** Email and password. What went wrong stands above the button, and the email is kept. */
export function SignInForm({ next, error }: SignInFormProps) {
  const [failure, setFailure] = useState(error);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    const form = new FormData(event.currentTarget);
    const answer = await signIn("credentials", {
      redirect: false,
      email: String(form.get("email")),
      password: String(form.get("password")),
    }).catch(() => undefined);
    if (answer?.ok) return window.location.assign(next);
    setFailure(answer?.error ?? "The server did not answer. Nothing was lost. Try again.");
    setBusy(false);
  };
  return (
    <form onSubmit={submit} method="post" className="flex flex-col gap-4 [&_.field]:min-h-10">
      <Field label="Email" name="email" type="email" autoComplete="username" required autoFocus />
      <Field label="Password" name="password" type="password" autoComplete="current-password" required />
      <p role="alert" className="text-error empty:hidden">
        {failure}
      </p>
      <Button type="submit" look="primary" className="min-h-10" aria-disabled={busy}>
        Sign in
      </Button>
      <noscript>
        <p className="text-error">
          Signing in needs JavaScript. Everything behind the door can be read without it.
        </p>
      </noscript>
    </form>
  );
}
