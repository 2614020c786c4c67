"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

interface DropProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A panel that a button with `popoverTarget` opens. Opening, Esc and clicks elsewhere are the browser's; going to
 * another page closes it.
 */
export function Drop({ id, label, children }: DropProps) {
  const panel = useRef<HTMLDivElement>(null);
  const place = `${usePathname()}?${useSearchParams()}`;
  const before = useRef(place);
  useEffect(() => {
    if (before.current !== place) panel.current?.hidePopover();
    before.current = place;
  }, [place]);
  return (
    <div ref={panel} id={id} popover="auto" className="drop" role="dialog" aria-label={label}>
      {children}
    </div>
  );
}
