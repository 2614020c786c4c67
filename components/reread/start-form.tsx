"use client";

import { useActionState } from "react";
import type { RereadChoices } from "#db/queries/rereading/reread-choices";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { counted } from "#domain/words";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";
import { Select } from "./select";

interface StartFormProps {
  readonly choices: RereadChoices;
  /** an article that the page is about */
  readonly article: { readonly id: string; readonly title: string | null } | null;
  readonly start: FormAction;
}

/** What is to be read again: one article, everything, an outlet, an import, or what an older pipeline read. */
export function StartForm({ choices, article, start }: StartFormProps) {
  const [result, send, busy] = useActionState(start, NOTHING_YET);
  const { articles, older, outlets, imports } = choices;
  const whole = [
    ["all:", `The whole desk: ${counted(articles, "article")}`] as const,
    ...(older > 0 ? [["older:", `Read by an older pipeline: ${counted(older, "article")}`] as const] : []),
    ...(article ? [[`article:${article.id}`, article.title ?? "This article"] as const] : []),
    ...outlets.map(({ key, name }) => [`outlet:${key}`, `Outlet: ${name}`] as const),
    ...imports.map(({ key, name }) => [`import:${key}`, `Import: ${name}`] as const),
  ];
  return (
    <Section
      title="Read again"
      id="read-again"
      note="The pipeline reads the stored text as it would today. Nothing changes: what it would add, change or drop is proposed."
      className="mb-6"
    >
      <form action={send} className="flex flex-wrap items-end gap-3 py-2" aria-busy={busy}>
        <Select
          key={article?.id}
          label="What"
          name="scope"
          value={article ? `article:${article.id}` : undefined}
          choices={whole}
        />
        <Button type="submit" look="primary" disabled={busy || articles === 0}>
          Read again
        </Button>
        <ResultLine result={result} />
      </form>
    </Section>
  );
}
