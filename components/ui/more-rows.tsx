import type { ReactNode } from "react";

interface MoreRowsProps {
  /** what is behind it: "47 more outlets" */
  readonly summary: string;
  readonly children: ReactNode;
}

/** The tail of a long list, shut until somebody asks for it. */
export function MoreRows({ summary, children }: MoreRowsProps) {
  return (
    <details className="mt-1">
      <summary className="w-fit cursor-pointer py-1 text-xs text-ink-2 underline underline-offset-2">
        {summary}
      </summary>
      {children}
    </details>
  );
}
