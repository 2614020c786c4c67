"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { ResultLine } from "../ui/result-line";

/** One's own name. */
export function NameForm({ name, version, action }: { name: string; version: number; action: FormAction }) {
  const [result, send] = useActionState(action, NOTHING_YET);
  return (
    <form action={send} className="flex max-w-96 flex-col gap-3 py-2">
      <input type="hidden" name="version" value={version} />
      <Field
        label="Name"
        name="name"
        key={name}
        defaultValue={name}
        required
        maxLength={200}
        autoComplete="name"
      />
      <ResultLine result={result} />
      <Button type="submit" className="self-start">
        Change the name
      </Button>
    </form>
  );
}
