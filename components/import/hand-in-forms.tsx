"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";
import { LongField } from "./long-field";

/** Paste the text of an article, with what is known of it. */
export function PasteForm({ action }: { action: FormAction }) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <Section title="Paste a text" note="What is left empty is read from the text, where it says so.">
      <form action={send} className="flex flex-col gap-3">
        <input type="hidden" name="intent" value="paste" />
        <LongField label="Text" name="text" rows={7} required />
        <div className="grid gap-3 sm:grid-cols-3">
          <Field label="Title" name="title" maxLength={500} autoComplete="off" />
          <Field label="Outlet" name="outlet" maxLength={200} autoComplete="off" />
          <Field label="Day of print" name="published" type="date" />
        </div>
        <ResultLine result={result} />
        <Button type="submit" look="primary" className="self-start" aria-disabled={busy}>
          Import the text
        </Button>
      </form>
    </Section>
  );
}

/** Choose files. */
export function FilesForm({ action }: { action: FormAction }) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <Section
      title="Choose files"
      note="Text, HTML, PDF, CSV and JSON Lines, and coded archives (DNA, INCEpTION, WebAnno, Label Studio), each also as .gz, and ZIP of these. 50 MB at once; more go in by “npm run import”."
    >
      <form action={send} className="flex flex-col gap-3">
        <input type="hidden" name="intent" value="files" />
        <Field
          label="Files"
          name="files"
          type="file"
          multiple
          required
          className="[&_input]:py-1.5 [&_input]:file:mr-3 [&_input]:file:underline [&_input]:leading-normal"
        />
        <ResultLine result={result} />
        <Button type="submit" look="primary" className="self-start" aria-disabled={busy}>
          {busy ? "Sending …" : "Import the files"}
        </Button>
      </form>
    </Section>
  );
}

/** Give addresses of pages. */
export function AddressesForm({ action }: { action: FormAction }) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <Section title="Give addresses" note="Pages or files on the web, one address a line.">
      <form action={send} className="flex flex-col gap-3">
        <input type="hidden" name="intent" value="addresses" />
        <LongField label="Addresses" name="addresses" rows={3} required />
        <ResultLine result={result} />
        <Button type="submit" look="primary" className="self-start" aria-disabled={busy}>
          Fetch and import
        </Button>
      </form>
    </Section>
  );
}
