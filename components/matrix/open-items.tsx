"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Html } from "../ui/html-text";
import { PlainHtml } from "../ui/plain-html";

/** A quotation as the panel of a cell shows it. */
export interface WrittenItem {
  readonly id: string;
  readonly html: Html;
}

const OpenItems = createContext<readonly WrittenItem[]>([]);

/** The quotations of the open cell, sent once for wherever they stand: in the panel, and on a narrow page under their pair. */
export function HoldsOpenItems({ items, children }: { items: readonly WrittenItem[]; children: ReactNode }) {
  return <OpenItems value={items}>{children}</OpenItems>;
}

/** These quotations, or those of the open cell. */
export function WrittenItems({ items }: { items?: readonly WrittenItem[] }) {
  const open = useContext(OpenItems);
  return (items ?? open).map(({ id, html }) => <PlainHtml key={id} as="li" className="item" html={html} />);
}
