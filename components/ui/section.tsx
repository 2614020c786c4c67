import { clsx } from "clsx";
import type { ReactNode } from "react";

interface SectionProps {
  readonly title: ReactNode;
  /** what is counted, in one sentence */
  readonly note?: ReactNode;
  /** at the right of the head: a count, links to the table or a list */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
  readonly className?: string;
}

/** A 2 px ink rule, a heading, and what belongs under it. */
export function Section({ title, note, aside, children, id, className }: SectionProps) {
  return (
    <section className={clsx("sec", className)} id={id}>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2>{title}</h2>
        {aside && <div className="flex gap-3 text-xs text-ink-2">{aside}</div>}
      </div>
      {note && <p className="note mb-2">{note}</p>}
      {children}
    </section>
  );
}
