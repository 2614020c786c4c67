"use client";

import { useRef, useState, useTransition } from "react";
import type { TakeBack, TakenBack } from "#domain/take-back";
import { useKeys } from "../edit/use-keys";
import { Link } from "../ui/link";
import "./undo-keys.css";

/** Ctrl+Z and Ctrl+Shift+Z on every page, and a note that names what was taken back or done again. */
export function UndoKeys({ takeBack }: { takeBack: TakeBack }) {
  const [note, setNote] = useState<TakenBack | null>(null);
  const [busy, start] = useTransition();
  // a key that comes while the last is still at work takes its turn after it
  const turn = useRef<Promise<TakenBack | null>>(Promise.resolve(null));
  const press = (way: "undo" | "redo") => {
    turn.current = turn.current.then((last) => takeBack(way, last?.passedOver ?? []));
    const mine = turn.current;
    start(async () => setNote(await mine));
  };
  useKeys({ "Ctrl+z": () => press("undo"), "Ctrl+Z": () => press("redo") }, "frame");
  return (
    <div className="undo-note" role="status" aria-busy={busy} hidden={!note && !busy}>
      {busy && !note && "Taking back …"}
      {note && (
        <>
          <p className={note.failed ? "text-error" : undefined}>
            {note.words} {note.href && <Link href={note.href}>Show it</Link>}
          </p>
          <p className="text-xs text-ink-2">
            <kbd>Ctrl Z</kbd> {note.passedOver.length > 0 ? "takes back the act before it" : "undo"},{" "}
            <kbd>Ctrl ⇧ Z</kbd> do it again
          </p>
          <button type="button" className="btn quiet" onClick={() => setNote(null)}>
            Close
          </button>
        </>
      )}
    </div>
  );
}
