import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type RefObject, useState } from "react";
import type { LastActs } from "#db/queries/history/last-act";
import { hrefOfReview } from "#domain/address";
import type { ClaimDraft } from "#domain/claim-draft";
import type { PlacesAround } from "#domain/review-queue";
import type { Step } from "#domain/word-steps";
import { TYPE_ORDER } from "#domain/words";
import { steppedAll } from "./span-field";
import { keyOfType } from "./type-field";
import { type Keys, useKeys } from "./use-keys";

interface FormKeys {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly text: string;
  readonly draft: ClaimDraft;
  readonly change: (part: Partial<ClaimDraft>) => void;
  readonly queue: PlacesAround | null;
  readonly last: LastActs;
}

const STEP_KEYS: readonly (readonly [key: string, end: Step["end"], to: Step["to"]])[] = [
  ["[", "start", "before"],
  ["]", "start", "after"],
  ["{", "end", "before"],
  ["}", "end", "after"],
];

/** The keys of the claim's form. A digit means a type, or a reason after `x`, or a charge after `l`. */
export function useFormKeys({ form, text, draft, change, queue, last }: FormKeys) {
  const router = useRouter();
  const [mode, setMode] = useState<"type" | "reject" | "link">("type");
  const press = (selector: string) => form.current?.querySelector<HTMLElement>(selector)?.click();
  const focus = (id: string) => document.getElementById(id)?.focus();
  const go = (claimId: string | null | undefined) => {
    if (claimId) router.push(hrefOfReview(claimId) as Route, { scroll: false });
  };
  const digit = (index: number) => {
    if (mode === "reject") press(`[data-reason="${index}"]`);
    else if (mode === "link") press(`[data-candidate="${index}"]`);
    else change({ type: TYPE_ORDER[index] ?? draft.type });
    if (mode === "link") setMode("type");
  };
  const step = (end: Step["end"], to: Step["to"], by: Step["by"]) =>
    change({ content: steppedAll(text, draft.content, { end, to, by }) });
  const keys: Keys = {
    a: () => press("[data-act=accept]"),
    e: () => focus("field-speaker"),
    p: () => focus("field-speaker"),
    t: () => focus("field-targets"),
    c: () => focus("field-why"),
    x: () => setMode(mode === "reject" ? "type" : "reject"),
    l: () => setMode(mode === "link" ? "type" : "link"),
    Escape: () => setMode("type"),
    "Ctrl+z": () => last.undo && press("[data-act=undo]"),
    "Ctrl+Z": () => last.redo && press("[data-act=redo]"),
    ...Object.fromEntries(TYPE_ORDER.map((_, index) => [keyOfType(index), () => digit(index)])),
    ...Object.fromEntries(
      STEP_KEYS.flatMap(([key, end, to]) => [
        [key, () => step(end, to, "word")],
        [`Alt+${key}`, () => step(end, to, "character")],
      ]),
    ),
    ...(queue && {
      Space: () => go(queue.next),
      j: () => go(queue.nextClaim),
      k: () => go(queue.previousClaim),
      J: () => go(queue.nextArticle),
      K: () => go(queue.previousArticle),
    }),
  };
  useKeys(keys);
  return {
    linking: mode === "link",
    rejecting: mode === "reject",
    setRejecting: (on: boolean) => setMode(on ? "reject" : "type"),
  };
}
