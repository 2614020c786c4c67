import type { ReactNode } from "react";

interface EmptyStateProps {
  /** what is not there: "No claim matches these filters." */
  readonly title: ReactNode;
  /** what stands outside, and what to do */
  readonly children?: ReactNode;
}

/** Nothing to show, and why. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="border-t border-rule py-3">
      <p className="font-semibold">{title}</p>
      {children && <p className="text-ink-2">{children}</p>}
    </div>
  );
}
