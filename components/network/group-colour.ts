import type { CSSProperties } from "react";

/** The fill of a group's circle, so that forced colours win. */
export const groupColour = (property: string) => ({ "--nw-fill": `var(${property})` }) as CSSProperties;
