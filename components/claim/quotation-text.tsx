import { clsx } from "clsx";
import type { ClaimMode, ClaimState } from "#domain/claim";

interface QuotationTextProps {
  readonly quotation: { readonly words: string; readonly mode: ClaimMode; readonly state: ClaimState };
  /** `sm` 15 px in lists and panels, `md` 17 px in an exchange */
  readonly size?: "sm" | "md";
}

/**
 * The words, in the face of evidence. Marks around wholly direct speech are drawn by the style sheet and are not part
 * of what is copied; the dotted rule at the left means "not reviewed".
 */
export function QuotationText({ quotation, size = "sm" }: QuotationTextProps) {
  return (
    <p
      className={clsx(
        "quote",
        size === "md" && "quote-md",
        quotation.mode === "direct" && "direct",
        quotation.state === "rejected" && "rejected",
      )}
    >
      {quotation.words}
    </p>
  );
}
