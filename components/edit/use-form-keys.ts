import { type RefObject, useEffect, useState } from "react";
import type { ClaimDraft } from "#domain/claim-draft";
import { cutPlaces, likelyCut } from "#domain/split-merge";
import type { Step } from "#domain/word-steps";
import { TYPE_ORDER } from "#domain/words";
import type { ClaimFormProps } from "./claim-form-props";
import { SPAN_KEYS, steppedAll } from "./span-steps";
import { selectedPlace } from "./text-places";
import { keyOfType } from "./type-field";
import { type Keys, useKeys } from "./use-keys";

interface FormKeys extends ClaimFormProps {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly draft: ClaimDraft;
  readonly change: (part: Partial<ClaimDraft>) => void;
}

/** What a digit means now, and where a split would cut. */
export interface FormMode {
  readonly now: "type" | "reject" | "link" | "merge" | "split" | "flag";
  readonly set: (to: FormMode["now"]) => void;
  readonly cut: number | null;
  readonly setCut: (cut: number) => void;
}

const DIGITS: Readonly<Partial<Record<FormMode["now"], string>>> = {
  reject: "reason",
  link: "candidate",
  merge: "merge",
};

/** The keys of the claim's form. A digit means a type, or after `x` a reason, after `l` a charge, after `m` a claim. */
export function useFormKeys(props: FormKeys): FormMode {
  const { form, draft, change, queue, last, bench } = props;
  const mode = useMode(props);
  const press = (selector: string) => form.current?.querySelector<HTMLElement>(selector)?.click();
  const focus = (id: string) => document.getElementById(id)?.focus();
  const toggle = (to: FormMode["now"]) => mode.set(mode.now === to ? "type" : to);
  const digit = (index: number) => {
    const what = DIGITS[mode.now];
    if (what) press(`[data-${what}="${index}"]`);
    else change({ type: TYPE_ORDER[index] ?? draft.type });
    if (mode.now !== "reject") mode.set("type");
  };
  const go = (claimId: string | null | undefined) => claimId && bench?.go(claimId);
  const keys: Keys = {
    a: () => press("[data-act=accept]"),
    e: () => focus("field-speaker"),
    p: () => focus("field-speaker"),
    t: () => focus("field-targets"),
    c: () => focus("field-comment"),
    n: () => focus("field-why"),
    x: () => toggle("reject"),
    l: () => toggle("link"),
    m: () => toggle("merge"),
    M: () => (mode.now === "split" ? press("[data-act=split]") : mode.set("split")),
    f: () => (props.desk.flag ? press("[data-act=flag]") : mode.set("flag")),
    Escape: () => mode.set("type"),
    // in the queue the newest act may still be on its way to the server: there the server says which it is
    ...(bench && { "Ctrl+z": () => bench.back("undo"), "Ctrl+Z": () => bench.back("redo") }),
    ...(!bench && last.undo && { "Ctrl+z": () => press("[data-act=undo]") }),
    ...(!bench && last.redo && { "Ctrl+Z": () => press("[data-act=redo]") }),
    ...Object.fromEntries(TYPE_ORDER.map((_, index) => [keyOfType(index), () => digit(index)])),
    ...spanKeys(props, mode),
    ...(queue && {
      Space: () => go(queue.next),
      j: () => go(queue.nextClaim),
      k: () => go(queue.previousClaim),
      J: () => go(queue.nextArticle),
      K: () => go(queue.previousArticle),
    }),
  };
  useKeys(keys);
  useEnterInField(form);
  return mode;
}

/** What a key opens further down the form: it is brought into sight, with the digits that choose there. */
const OPENED: Readonly<Partial<Record<FormMode["now"], string>>> = {
  link: ".candidates",
  merge: ".act-panel",
  split: ".act-panel",
};

function useMode({ form, text, was, desk }: FormKeys): FormMode {
  const [now, setNow] = useState<FormMode["now"]>("type");
  const flagged = desk.flag !== null;
  const [wasFlagged, setWasFlagged] = useState(flagged);
  // a flag that was set, settled or taken back has been dealt with: its field opens anew, by its key
  if (wasFlagged !== flagged) {
    setWasFlagged(flagged);
    setNow("type");
  }
  const [cut, setCut] = useState<number | null>(null);
  const set = (to: FormMode["now"]) => {
    if (to === "split") setCut(chosenCut(text, was));
    if (to === "flag") document.getElementById("field-flag")?.focus();
    setNow(to);
  };
  useEffect(() => {
    if (now === "flag") document.getElementById("field-flag")?.focus();
    const opened = OPENED[now];
    if (opened) form.current?.querySelector(opened)?.scrollIntoView({ block: "nearest" });
  }, [now, form]);
  return { now, set, cut, setCut };
}

/** Where the selected words begin, if that is inside the claim's words; else where a cut is likely. */
function chosenCut(text: string, { content }: ClaimDraft): number | null {
  const selected = selectedPlace()?.[0];
  const places = cutPlaces(text, content);
  const near = selected === undefined ? undefined : places.find((place) => place >= selected);
  return near ?? likelyCut(text, content);
}

function spanKeys({ text, was, draft, change }: FormKeys, mode: FormMode): Keys {
  const step = (end: Step["end"], to: Step["to"], by: Step["by"]) =>
    change({ content: steppedAll(text, draft.content, { end, to, by }) });
  const moveCut = (to: Step["to"]) => {
    const places = cutPlaces(text, was.content);
    const at = places.indexOf(mode.cut ?? -1);
    mode.setCut(places[Math.min(Math.max(0, at + (to === "after" ? 1 : -1)), places.length - 1)] ?? 0);
  };
  return Object.fromEntries(
    SPAN_KEYS.flatMap(([key, end, to]) => [
      [key, () => (mode.now === "split" ? moveCut(to) : step(end, to, "word"))],
      [`Alt+${key}`, () => step(end, to, "character")],
    ]),
  );
}

/** Enter in the note of a flag sets the flag; in any other field it sends nothing. Esc leaves the field. */
function useEnterInField(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const own = form.current;
    const listen = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLTextAreaElement) {
        if (event.key === "Escape") event.target.blur();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
          own?.querySelector<HTMLElement>("button[value=comment]")?.click();
        return;
      }
      if (!(event.target instanceof HTMLInputElement) || event.target.type === "radio") return;
      if (event.key === "Escape") event.target.blur();
      if (event.key !== "Enter") return;
      event.preventDefault();
      if (event.target.id === "field-flag") own?.querySelector<HTMLElement>("button[value=flag]")?.click();
      else if (event.ctrlKey) own?.querySelector<HTMLElement>("[data-act=accept]")?.click();
    };
    own?.addEventListener("keydown", listen);
    return () => own?.removeEventListener("keydown", listen);
  }, [form]);
}
