import type { ReadableClaim } from "./claim-difference";
import type { ClaimDraft } from "./claim-draft";
import type { FailureKind } from "./failure";

/** What became of a form that was sent: an expected failure comes back as words, never as a crash. */
export type ActionResult =
  | { readonly status: "none" }
  | {
      readonly status: "done";
      readonly words: string;
      /** where what was done can be looked at, and taken back */
      readonly href?: string;
    }
  | {
      readonly status: "failed";
      readonly kind: FailureKind;
      readonly message: string;
      readonly field: string | null;
    }
  /** somebody else was first: what stands now, and its version */
  | {
      readonly status: "conflict";
      readonly message: string;
      readonly theirs: ReadableClaim;
      /** the same in the form's shape, to take parts of it */
      readonly now: ClaimDraft;
      readonly version: number;
    };

export const NOTHING_YET: ActionResult = { status: "none" };

/** A form action: what became of it before, and what was sent. */
export type FormAction = (previous: ActionResult, form: FormData) => Promise<ActionResult>;
