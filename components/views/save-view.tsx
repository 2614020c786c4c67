"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { viewInWords } from "#domain/page-of-view";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Link } from "../ui/link";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";

interface SaveViewProps {
  readonly href: string;
  readonly mayShare: boolean;
  readonly action: FormAction;
}

/** Gives the page one comes from a name. */
export function SaveView({ href, mayShare, action }: SaveViewProps) {
  const [result, send] = useActionState(action, NOTHING_YET);
  return (
    <Section title="Save this view" className="mb-7">
      <form action={send} className="flex max-w-[32rem] flex-col gap-3 py-2">
        <input type="hidden" name="href" value={href} />
        <p className="wrap-anywhere text-xs text-ink-2">
          {viewInWords(href)}: <Link href={href}>{href}</Link>
        </p>
        <Field label="Name" name="name" required maxLength={120} />
        {mayShare && <Shared shared={false} />}
        <ResultLine result={result} />
        <Button type="submit" look="primary" name="intent" value="save" className="self-start">
          Save
        </Button>
      </form>
    </Section>
  );
}

/** May everybody on the desk see the view? */
export function Shared({ shared }: { shared: boolean }) {
  return (
    <label className="flex items-center gap-2">
      <input type="checkbox" name="shared" defaultChecked={shared} /> Everybody on the desk sees it
    </label>
  );
}
