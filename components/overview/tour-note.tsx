"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

interface TourNoteProps {
  readonly label: string;
  readonly endTour: () => Promise<void>;
  readonly children: ReactNode;
}

/** A note in the flow of the page: the keyboard comes to it, Escape ends the tour, and nothing else is barred. */
export function TourNote({ label, endTour, children }: TourNoteProps) {
  const note = useRef<HTMLElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    note.current?.focus({ preventScroll: true });
    note.current?.scrollIntoView({ block: "center" });
  }, []);
  const endOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") form.current?.requestSubmit();
  };
  return (
    <aside
      id="tour"
      ref={note}
      tabIndex={-1}
      aria-label={label}
      className="no-print mb-3 scroll-mt-24 border-2 border-rule-ink bg-raised px-4 py-3 font-sans text-sm font-normal"
      onKeyDown={endOnEscape}
    >
      {children}
      <form ref={form} id="end-tour" action={endTour} />
    </aside>
  );
}
