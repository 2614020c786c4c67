import { clsx } from "clsx";
import type { ReactNode } from "react";

/** A region that scrolls by itself is a stop of the Tab key, so that arrow keys can scroll it (WCAG 2.1.1). */
const KEYBOARD_STOP = { tabIndex: 0 };

interface ScrollFrameProps {
  /** what is inside, in words */
  readonly label: string;
  readonly className?: string;
  /** is what is inside drawn by a script? For the style sheet */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** Something wider than a narrow page: it scrolls inside its frame, and the page stands still. */
export function ScrollFrame({ label, className, live, children }: ScrollFrameProps) {
  return (
    <section
      aria-label={label}
      className={clsx("relative overflow-auto", className)}
      data-live={live ? "" : undefined}
      {...KEYBOARD_STOP}
    >
      {children}
    </section>
  );
}
