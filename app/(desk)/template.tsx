import type { ReactNode } from "react";
import { Arrival } from "#components/frame/arrival";

/** Begins anew for each page, where a layout stays. */
export default function DeskTemplate({ children }: { children: ReactNode }) {
  return <Arrival>{children}</Arrival>;
}
