"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { hrefOfMerge } from "#domain/address";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Link } from "../ui/link";
import { ResultLine } from "../ui/result-line";
import { KindChoice } from "./kind-choice";

/** For editors, above the list: somebody new, and where the same one stands twice. */
export function AddActor({ action }: { action: FormAction }) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <div className="mb-4 flex flex-wrap gap-x-6 gap-y-2">
      <Link href={hrefOfMerge("actor")}>Which actors are the same?</Link>
      <details>
        <summary>Add an actor</summary>
        <form action={send} aria-busy={busy} className="flex flex-wrap items-end gap-3 py-2">
          <Field label="Name" name="name" required maxLength={200} className="basis-64" />
          <KindChoice />
          <Button type="submit">Add</Button>
        </form>
        <ResultLine result={result} />
      </details>
    </div>
  );
}
