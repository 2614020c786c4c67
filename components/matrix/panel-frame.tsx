"use client";

import { type ReactNode, useEffect, useRef } from "react";
import "./panel.css";

interface PanelFrameProps {
  /** names the open cell; another one moves the focus here when it was opened from the grid */
  readonly of: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** What a cell opens: beside the figure on a wide page, over it on a narrower one. */
export function PanelFrame({ of, label, children }: PanelFrameProps) {
  const panel = useRef<HTMLElement>(null);
  const shown = useRef(of);
  useEffect(() => {
    if (shown.current === of && !document.activeElement?.matches("[data-at]")) return;
    shown.current = of;
    panel.current?.scrollTo({ top: 0 });
    panel.current?.focus({ preventScroll: true });
  }, [of]);
  return (
    <aside ref={panel} className="mx-panel" aria-label={label} tabIndex={-1}>
      {children}
    </aside>
  );
}
