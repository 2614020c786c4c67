import type { ReactNode } from "react";

interface MoreRowsProps {
  /** what is behind it: "47 more outlets" */
  readonly summary: string;
  readonly children: ReactNode;
}

/** The tail of a long list, shut until somebody asks for it. */
export function MoreRows({ summary, children }: MoreRowsProps) {
  return (
    <details>
      <summary className="kick py-1 underline">{summary}</summary>
      {children}
    </details>
  );
}
