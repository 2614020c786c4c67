"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useActionState, useRef, useState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { hrefOfMerge } from "#domain/address";
import type { Mergeable, Suggestion } from "#domain/merge";
import { counted } from "#domain/words";
import { useKeys } from "../edit/use-keys";
import { Button } from "../ui/button";
import { Link } from "../ui/link";
import { ResultLine } from "../ui/result-line";

interface SuggestionListProps {
  readonly kind: Mergeable;
  readonly suggestions: readonly Suggestion[];
  readonly action: FormAction;
}

/**
 * Two and two that may be the same, the likely ones first. By key: `j` and `k` go, `Enter` shows both beside each
 * other, `m` merges, `x` tells them apart.
 */
export function SuggestionList({ kind, suggestions, action }: SuggestionListProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  const [at, setAt] = useState(0);
  const router = useRouter();
  const list = useRef<HTMLFormElement>(null);
  const current = Math.min(at, suggestions.length - 1);
  const press = (act: string) =>
    list.current?.querySelector<HTMLElement>(`[data-current] [data-act=${act}]`)?.click();
  const go = (by: number) => {
    const next = Math.max(0, Math.min(suggestions.length - 1, current + by));
    setAt(next);
    list.current?.querySelectorAll("li")[next]?.scrollIntoView({ block: "nearest" });
  };
  const shown = suggestions[current];
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    m: () => press("merge"),
    x: () => press("apart"),
    Enter: () => shown && router.push(hrefOfMerge(kind, shown.one.slug, shown.other.slug) as Route),
  });
  return (
    <form ref={list} action={send} aria-busy={busy}>
      <input type="hidden" name="kind" value={kind} />
      <p className="note mb-2">
        <kbd>j</kbd> <kbd>k</kbd> go, <kbd>Enter</kbd> compares, <kbd>m</kbd> merges, <kbd>x</kbd> tells
        apart, <kbd>Ctrl Z</kbd> takes back.
      </p>
      <ResultLine result={result} />
      <ul>
        {suggestions.map((suggestion, index) => (
          <SuggestionItem
            key={`${suggestion.one.id} ${suggestion.other.id}`}
            kind={kind}
            suggestion={suggestion}
            current={index === current}
            head={suggestions[index - 1]?.tier !== suggestion.tier}
          />
        ))}
      </ul>
    </form>
  );
}

interface SuggestionItemProps {
  readonly kind: Mergeable;
  readonly suggestion: Suggestion;
  readonly current: boolean;
  /** is it the first of its tier? */
  readonly head: boolean;
}

function SuggestionItem({ kind, suggestion, current, head }: SuggestionItemProps) {
  const { one, other, tier, reasons } = suggestion;
  return (
    <li className="item" data-current={current || undefined} aria-current={current ? "true" : undefined}>
      {head && <h2 className="kick mb-1">{tier === "likely" ? "Likely the same" : "Possibly the same"}</h2>}
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <p className="min-w-0 flex-1 basis-72">
          <Link href={hrefOfMerge(kind, one.slug, other.slug)}>
            <b className="font-semibold">{other.name}</b> into <b className="font-semibold">{one.name}</b>
          </Link>
          <span className="block text-xs text-ink-2">
            {reasons.join("; ")} · {counted(other.claims, "claim")} and {counted(one.claims, "claim")}
          </span>
        </p>
        <Button type="submit" name="intent" value={`merge:${other.id}:${one.id}`} data-act="merge">
          Merge {current && <kbd>m</kbd>}
        </Button>
        <Button
          type="submit"
          look="quiet"
          name="intent"
          value={`apart:${one.id}:${other.id}`}
          data-act="apart"
        >
          Not the same {current && <kbd>x</kbd>}
        </Button>
      </div>
    </li>
  );
}
