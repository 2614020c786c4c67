"use client";

import { useActionState } from "react";
import type { ArticleEditing } from "#db/queries/article-editing";
import type { RemovedText } from "#db/queries/article-text";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { ERASING } from "#domain/article";
import { dayInWords } from "#domain/day";
import { counted } from "#domain/words";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";
import { ArticleEnds, NewerText, Why } from "./text-forms";

interface ArticleFormProps {
  readonly article: ArticleEditing;
  /** what cleaning took away */
  readonly removed: readonly RemovedText[];
  /** of its text, in order */
  readonly paragraphs: readonly string[];
  readonly mayErase: boolean;
  readonly action: FormAction;
}

/** An article's headline, outlet and day; what cleaning took away; withdrawing, and for administrators erasing. */
export function ArticleForm({ article, removed, paragraphs, mayErase, action }: ArticleFormProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  const { id, version, withdrawn, claims } = article;
  const error = result.status === "failed" ? result : null;
  const hidden = (
    <>
      <input type="hidden" name="article" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <div aria-busy={busy} key={version}>
      <ResultLine result={result} />
      <Section title="What it is" className="mb-6">
        <form action={send} className="flex flex-wrap items-end gap-3">
          {hidden}
          <Field
            label="Headline"
            name="title"
            defaultValue={article.title ?? ""}
            maxLength={500}
            className="basis-full"
          />
          <Field
            label="Outlet"
            name="outlet"
            defaultValue={article.outlet ?? ""}
            className="flex-1 basis-48"
          />
          <Field
            label="Day of print"
            name="published"
            placeholder="25 Jul 2025"
            defaultValue={article.published ? dayInWords(article.published) : ""}
            error={error?.field === "published" ? error.message : undefined}
            className="basis-36"
          />
          <Why />
          <Button type="submit" look="primary" name="intent" value="change">
            Change
          </Button>
        </form>
      </Section>
      <Section
        title="What cleaning took away"
        className="mb-6"
        note="Given back, a passage stands in a new version of the text; every claim goes along at its new place."
      >
        {removed.length === 0 && <p className="text-ink-2">Nothing.</p>}
        {removed.map((cut) => (
          <form key={cut.start} action={send} className="item flex flex-wrap items-baseline gap-3">
            {hidden}
            <p className="quote min-w-0 flex-1 basis-72 whitespace-pre-line">{cut.words.trim()}</p>
            <span className="text-xs text-ink-2">{cut.reason}</span>
            <Button type="submit" name="intent" value={`giveback:${cut.start}:${cut.end}`}>
              Give it back
            </Button>
          </form>
        ))}
      </Section>
      {!withdrawn && <ArticleEnds paragraphs={paragraphs} hidden={hidden} send={send} />}
      {!withdrawn && <NewerText hidden={hidden} send={send} />}
      <Section
        title={withdrawn ? "Withdrawn" : "Withdraw"}
        className="mb-6"
        note={`Its ${counted(claims, "claim")} ${withdrawn ? "count in no figure" : "would leave every figure"}; the article stays to be read and says so.`}
      >
        <form action={send} className="flex flex-wrap items-end gap-3">
          {hidden}
          <Why />
          <Button type="submit" name="intent" value={withdrawn ? "putback" : "withdraw"}>
            {withdrawn ? "Put it back" : "Withdraw the article"}
          </Button>
        </form>
      </Section>
      {mayErase && (
        <Section
          title="Erase for good"
          note="For legal reasons only. The text, the file it came in and every quotation go, from the history, comments, second opinions and imports too; hashes and the reasons people gave stay. It cannot be taken back."
        >
          <form action={send} className="flex flex-wrap items-end gap-3">
            {hidden}
            <Why required />
            <Field label={`Type “${ERASING}”`} name="typed" autoComplete="off" className="basis-56" />
            <Button type="submit" name="intent" value="erase">
              Erase the article
            </Button>
          </form>
        </Section>
      )}
    </div>
  );
}
