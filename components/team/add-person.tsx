"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";
import { RoleChoice } from "./role-choice";

/** A form that gives somebody an account. */
export function AddPerson({ action }: { action: FormAction }) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <Section title="Add a person" note="The first password is made here and shown once.">
      <form action={send} className="flex flex-col gap-3">
        <Field label="Name" name="name" autoComplete="off" required maxLength={200} />
        <Field label="Email" name="email" type="email" autoComplete="off" required maxLength={320} />
        <div>
          <span className="mb-1 block text-md font-medium">Role</span>
          <RoleChoice label="Role" value="reader" />
        </div>
        <ResultLine result={result} />
        <Button type="submit" look="primary" className="self-start" aria-disabled={busy}>
          Add the person
        </Button>
      </form>
    </Section>
  );
}
