import type { FormFrame, ItemForm } from "#db/queries/claim-form";
import type { ActionResult, FormAction } from "#domain/action-result";
import type { ClaimDraft } from "#domain/claim-draft";
import type { PlacesAround } from "#domain/review-queue";

/** What the review bench does in place of the server's pages: the next claim comes at once. */
export interface Bench {
  readonly decide: (form: FormData, draft: ClaimDraft) => void;
  readonly act: (form: FormData) => Promise<ActionResult>;
  /** takes the newest own act back, or does the newest again, and shows the claim that it was about */
  readonly back: (way: "undo" | "redo") => void;
  /** what became of the last step back or forth */
  readonly stepped: ActionResult;
  readonly go: (claimId: string) => void;
  /** what became of this claim's form when it was sent from the bench and could not be saved */
  readonly failed: { readonly result: ActionResult; readonly draft: ClaimDraft } | null;
}

export interface ClaimFormProps extends ItemForm, FormFrame {
  readonly text: string;
  readonly action: FormAction;
  /** in the review queue, where to go; null on the claim's own page */
  readonly queue: PlacesAround | null;
  readonly bench: Bench | null;
}
