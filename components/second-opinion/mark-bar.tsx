"use client";

import { startTransition, useActionState, useEffect, useState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import type { ClaimType } from "#domain/claim";
import type { QuotedSpan } from "#domain/span";
import { snapped } from "#domain/word-steps";
import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { drawDraft, selectedPlace } from "../edit/text-places";
import { keyOfType } from "../edit/type-field";
import { useKeys } from "../edit/use-keys";
import { Button } from "../ui/button";
import { TypeGlyph } from "../ui/glyph";
import { ResultLine } from "../ui/result-line";

interface MarkBarProps {
  readonly text: string;
  readonly suggested: readonly (readonly QuotedSpan[])[];
  readonly action: FormAction;
}

/** Gives the selected words, or the next words that the machine marked, a type: one key a claim. */
export function MarkBar({ text, suggested, action }: MarkBarProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  const [chosen, setChosen] = useChosen(text, suggested);
  const mark = (type: ClaimType) => {
    if (chosen.length === 0 || busy) return;
    const form = new FormData();
    form.set("intent", "mark");
    form.set("spans", JSON.stringify(chosen));
    form.set("type", type);
    startTransition(() => send(form));
    document.getSelection()?.removeAllRanges();
  };
  const step = (by: number) => {
    const at = suggested.findIndex((spans) => spans[0]?.start === chosen[0]?.start);
    setChosen(suggested[Math.min(Math.max(0, at + by), suggested.length - 1)] ?? []);
  };
  const keys = TYPE_ORDER.map((type, index) => [keyOfType(index), () => mark(type)] as const);
  useKeys({ ...Object.fromEntries(keys), j: () => step(1), k: () => step(-1) });
  return (
    <div className="mark-bar" aria-busy={busy}>
      <p className="kick mb-1">
        {chosen.length === 0 ? "Select the words of a claim in the text." : "The words, and what they do:"}
      </p>
      {chosen.length > 0 && <p className="quote mb-2">{chosen.map((span) => span.quotation).join(" … ")}</p>}
      <div className="mark-types">
        {TYPE_ORDER.map((type, index) => (
          <Button
            key={type}
            disabled={chosen.length === 0}
            onClick={() => mark(type)}
            onMouseDown={keepSelection}
          >
            <kbd>{keyOfType(index)}</kbd>
            <TypeGlyph type={type} /> {TYPE_WORDS[type].noun}
          </Button>
        ))}
      </div>
      {suggested.length > 0 && (
        <p className="kick mt-2">
          <kbd>j</kbd> <kbd>k</kbd> go through {suggested.length} stretches that the machine marked
        </p>
      )}
      <ResultLine result={result} />
    </div>
  );
}

const keepSelection = (event: { preventDefault(): void }) => event.preventDefault();

/** The words that are to be marked: what is selected in the text, or a suggestion that was stepped to. */
function useChosen(text: string, suggested: readonly (readonly QuotedSpan[])[]) {
  const [chosen, setChosen] = useState<readonly QuotedSpan[]>(() => suggested[0] ?? []);
  useEffect(() => {
    setChosen(suggested[0] ?? []);
  }, [suggested]);
  useEffect(() => {
    const look = () => {
      const place = selectedPlace();
      const span = place && snapped(text, place, "word");
      if (span) setChosen([span]);
    };
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [text]);
  useEffect(() => drawDraft("content", chosen), [chosen]);
  return [chosen, setChosen] as const;
}
