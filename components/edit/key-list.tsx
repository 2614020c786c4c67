"use client";

import { useRef } from "react";
import { Button } from "../ui/button";
import { useKeys } from "./use-keys";

const KEYS = [
  ["a", "accept, or save the correction"],
  ["x, then 1–6", "reject, for a reason"],
  ["Space", "skip"],
  ["1–9, 0", "type"],
  ["[ ] { }", "move the start or the end of the words, with Alt by character"],
  ["l, then a digit", "link or unlink a charge"],
  ["p, t, n", "go to speaker, target, note"],
  ["e", "edit"],
  ["m, then a digit", "merge a claim into this one"],
  ["Shift M, [ ], Shift M", "split it: choose the place, then cut"],
  ["f, then Enter", "flag for a second opinion; f again settles it"],
  ["c", "comment"],
  ["j, k", "next, previous claim"],
  ["Shift J, Shift K", "next, previous article"],
  ["Ctrl Z, Ctrl Shift Z", "undo, do it again"],
  ["Ctrl Enter", "finish the article"],
  ["/", "search"],
  ["Ctrl K", "go to a page, an actor, an allegation, an article"],
  ["Esc", "leave a field or a choice"],
  ["?", "this list"],
] as const;

/** The list of keys, behind a button and `?`. */
export function KeyList() {
  const dialog = useRef<HTMLDialogElement>(null);
  const toggle = () => (dialog.current?.open ? dialog.current.close() : dialog.current?.showModal());
  useKeys({ "?": toggle });
  return (
    <div className="keys pointer-coarse:hidden pb-4">
      <Button look="quiet" onClick={toggle}>
        Keys <kbd>?</kbd>
      </Button>
      <dialog
        ref={dialog}
        className="m-auto border border-rule-ink bg-raised p-5 text-ink backdrop:bg-ink/30"
        aria-label="Keys"
      >
        <h2 className="mb-2">Keys</h2>
        <p className="note mb-3">They are off while you write in a field.</p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
          {KEYS.map(([keys, what]) => (
            <div key={keys} className="contents">
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog" className="mt-4">
          <Button type="submit">Close</Button>
        </form>
      </dialog>
    </div>
  );
}
