import { type RefObject, useState } from "react";
import type { ClaimDraft, DraftSpan } from "#domain/claim-draft";
import type { QuotedSpan } from "#domain/span";
import { type Step, snapped } from "#domain/word-steps";
import { TYPE_ORDER } from "#domain/words";
import { SPAN_KEYS, steppedAll } from "../edit/span-steps";
import { keyOfType } from "../edit/type-field";
import { useKeys } from "../edit/use-keys";

interface MarkKeys {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly text: string;
  readonly draft: ClaimDraft;
  readonly part: DraftSpan;
  readonly setPart: (part: DraftSpan) => void;
  readonly change: (part: Partial<ClaimDraft>) => void;
  readonly close: () => void;
}

/** The word before the claim's words: where a source or a cue that is marked by keys alone begins. */
function wordBefore(text: string, { content }: ClaimDraft): QuotedSpan[] {
  const end = text.slice(0, content[0]?.start ?? 0).trimEnd().length;
  const start = text.lastIndexOf(" ", end - 1) + 1;
  const word = snapped(text, [start, end], "word");
  return word ? [word] : [];
}

/** The keys of the form of a missed claim, in the meanings they have in the review. */
export function useMarkKeys({ form, text, draft, part, setPart, change, close }: MarkKeys) {
  const [linking, setLinking] = useState(false);
  const focus = (id: string) => document.getElementById(id)?.focus();
  const step = (end: Step["end"], to: Step["to"], by: Step["by"]) =>
    change({
      [part]:
        draft[part].length > 0 ? steppedAll(text, draft[part], { end, to, by }) : wordBefore(text, draft),
    });
  const digit = (index: number) => {
    if (linking) form.current?.querySelector<HTMLElement>(`[data-candidate="${index}"]`)?.click();
    else change({ type: TYPE_ORDER[index] ?? draft.type });
    setLinking(false);
  };
  useKeys({
    w: () => setPart("content"),
    s: () => setPart("source"),
    u: () => setPart("cue"),
    l: () => setLinking(!linking),
    e: () => focus("field-speaker"),
    p: () => focus("field-speaker"),
    t: () => focus("field-targets"),
    c: () => focus("field-why"),
    Escape: () => (linking ? setLinking(false) : close()),
    "Ctrl+Enter": () => form.current?.requestSubmit(),
    ...Object.fromEntries(TYPE_ORDER.map((_, index) => [keyOfType(index), () => digit(index)])),
    ...Object.fromEntries(
      SPAN_KEYS.flatMap(([key, end, to]) => [
        [key, () => step(end, to, "word")],
        [`Alt+${key}`, () => step(end, to, "character")],
      ]),
    ),
  });
  return { linking };
}
