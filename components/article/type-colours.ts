import type { CSSProperties } from "react";
import type { ClaimType } from "#domain/claim";

/** The three strengths of a type's colour for the article's style sheet: `--c` marks, `--w` wash, `--i` words. */
export const typeColours = (type: ClaimType): CSSProperties =>
  ({
    "--c": `var(--type-${type})`,
    "--w": `var(--type-${type}-wash)`,
    "--i": `var(--type-${type}-ink)`,
  }) as CSSProperties;
