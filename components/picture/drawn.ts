import type { ReactNode } from "react";

/** A drawing and the room it takes, in px. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly drawing: ReactNode;
}
