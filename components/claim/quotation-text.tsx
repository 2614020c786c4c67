import { clsx } from "clsx";
import type { ClaimMode, ClaimState } from "#domain/claim";
import type { Span } from "#domain/span";
import { Hits } from "../ui/hits";

interface QuotationTextProps {
  readonly quotation: { readonly words: string; readonly mode: ClaimMode; readonly state: ClaimState };
  /** `sm` 15 px in lists and panels, `md` 17 px in an exchange */
  readonly size?: "sm" | "md";
  /** where words that were searched for stand in the words, in order */
  readonly hits?: readonly Span[];
}

/**
 * The words, in the face of evidence. Marks around wholly direct speech are drawn by the style sheet and are not part
 * of what is copied; the dotted rule at the left means "not reviewed".
 */
export function QuotationText({ quotation, size = "sm", hits = [] }: QuotationTextProps) {
  return (
    <p
      className={clsx(
        "quote",
        size === "md" && "quote-md",
        quotation.mode === "direct" && "direct",
        quotation.state === "rejected" && "rejected",
      )}
    >
      <Hits words={quotation.words} hits={hits} />
    </p>
  );
}
