import type { ReactNode } from "react";
import { ScrollFrame } from "./scroll-frame";

/** The numbers of a picture as a table, under it: the same links, for whoever cannot or will not read the picture. */
export function TableTwin({ children, what }: { children: ReactNode; what: string }) {
  return (
    <details className="mt-2 text-xs">
      <summary className="inline-block text-ink-2 underline decoration-rule-strong underline-offset-[.18em]">
        Table<span className="sr-only"> of {what}</span>
      </summary>
      <ScrollFrame label={`Table of ${what}`} className="mt-2 max-h-96">
        {children}
      </ScrollFrame>
    </details>
  );
}
