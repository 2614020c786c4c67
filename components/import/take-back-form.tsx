"use client";

import { useActionState } from "react";
import type { ImportStanding } from "#db/queries/imports/import-standing";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { hrefOfArticle } from "#domain/address";
import { counted } from "#domain/words";
import { Button } from "../ui/button";
import { Link } from "../ui/link";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";

interface TakeBackProps {
  readonly id: string;
  readonly finished: boolean;
  readonly standing: ImportStanding;
  readonly action: FormAction;
}

/** Takes a whole import out of every figure, or gives it back; says what stands in the way. */
export function TakeBackForm({ id, finished, standing, action }: TakeBackProps) {
  const [result, send] = useActionState(action, NOTHING_YET);
  const { counting, claims, takenBack, decided, added } = standing;
  if (!finished || counting + takenBack === 0) return <ResultLine result={result} />;
  return (
    <Section
      title={takenBack > 0 ? "Taken back" : "Take the import back"}
      note="One act for all its articles, and nothing is deleted: they stay to be read and say that they count in no figure."
    >
      <form action={send} className="flex flex-col items-start gap-2">
        <input type="hidden" name="id" value={id} />
        {takenBack > 0 && (
          <>
            <p>{counted(takenBack, "article")} of this import left every figure with it.</p>
            <Button type="submit" look="primary" name="intent" value="giveback">
              Give it back
            </Button>
          </>
        )}
        {counting > 0 && (
          <>
            <p>
              {counted(counting, "article")} of it {counting === 1 ? "counts" : "count"}, with{" "}
              {counted(claims, "claim")}.
            </p>
            {decided > 0 && <Decided standing={standing} />}
            <Button type="submit" name="intent" value="takeback">
              {takenBack > 0 ? "Take the rest back" : "Take it back"}
            </Button>
          </>
        )}
        {added > 0 && (
          <p className="text-ink-2">
            {counted(added, "claim")} of its archive stand in articles that were here before, and stay.
          </p>
        )}
        <ResultLine result={result} />
      </form>
    </Section>
  );
}

/** On which articles people decided since: they stay, unless somebody says otherwise. */
function Decided({ standing: { decided, decidedOn } }: { standing: ImportStanding }) {
  return (
    <div>
      <p>
        On {counted(decided, "article")} people have decided since:{" "}
        {decidedOn.map(({ id, title }, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <Link href={hrefOfArticle(id)}>{title ?? "Untitled article"}</Link>
          </span>
        ))}
        {decided > decidedOn.length && ` and ${decided - decidedOn.length} more`}. What was decided stays
        counted, unless you say otherwise.
      </p>
      <label className="mt-1 flex items-center gap-2">
        <input type="checkbox" name="also" value="yes" />
        Take {decided === 1 ? "it" : "them"} back, too
      </label>
    </div>
  );
}
