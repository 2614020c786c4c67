"use client";

import { useActionState } from "react";
import type { SavedView } from "#db/queries/saved-views";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { viewInWords } from "#domain/page-of-view";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Link } from "../ui/link";
import { ResultLine } from "../ui/result-line";
import { Shared } from "./save-view";

interface ViewItemProps {
  readonly view: SavedView;
  readonly mayShare: boolean;
  readonly mayTidy: boolean;
  readonly action: FormAction;
}

/** A view: open it, and where it is yours, rename, share, delete it, or bring it back. */
export function ViewItem({ view, mayShare, mayTidy, action }: ViewItemProps) {
  const [result, send] = useActionState(action, NOTHING_YET);
  const { id, name, href, shared, own, owner, deleted } = view;
  return (
    <li className="item">
      <form action={send} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <input type="hidden" name="id" value={id} />
        {deleted ? <s className="text-ink-3">{name}</s> : <Link href={href}>{name}</Link>}
        <span className="text-xs text-ink-2">
          {viewInWords(href)}
          {!own && ` · by ${owner}`}
          {shared && own && " · shared with the desk"}
        </span>
        {mayTidy && (
          <span className="ml-auto flex items-start gap-3">
            {!deleted && <Renaming name={name} shared={shared} mayShare={mayShare} />}
            <Button
              type="submit"
              look="quiet"
              name="intent"
              value={deleted ? "restore" : "delete"}
              aria-label={`${deleted ? "Undo: bring back" : "Delete"} ${name}`}
            >
              {deleted ? "Undo" : "Delete"}
            </Button>
          </span>
        )}
      </form>
      <ResultLine result={result} />
    </li>
  );
}

function Renaming({ name, shared, mayShare }: { name: string; shared: boolean; mayShare: boolean }) {
  return (
    <details>
      <summary className="leading-8 underline decoration-rule-strong underline-offset-[.18em]">
        Rename
      </summary>
      <div className="flex flex-col gap-2 py-2">
        <Field label="Name" name="name" defaultValue={name} maxLength={120} />
        {(mayShare || shared) && <Shared shared={shared} />}
        <Button type="submit" name="intent" value="change" className="self-start">
          Change
        </Button>
      </div>
    </details>
  );
}
