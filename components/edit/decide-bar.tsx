import type { ActionResult } from "#domain/action-result";
import { hrefOfReview } from "#domain/address";
import { type ClaimState, REJECTION_REASONS } from "#domain/claim";
import { REJECTION_WORDS } from "#domain/words";
import { Button, ButtonLink } from "../ui/button";
import { ResultLine } from "../ui/result-line";

interface DecideBarProps {
  /** what became of the form when it was last sent */
  readonly result: ActionResult;
  readonly state: ClaimState;
  /** did the editor change anything in the form? */
  readonly changed: boolean;
  readonly rejecting: boolean;
  readonly setRejecting: (on: boolean) => void;
  /** the claim to skip to; undefined outside the queue */
  readonly skip: string | null | undefined;
  readonly busy: boolean;
}

/** Accept or save, edit, reject, skip; rejecting asks for one of six reasons. */
export function DecideBar({ result, state, changed, rejecting, setRejecting, skip, busy }: DecideBarProps) {
  const decided = (state === "accepted" || state === "corrected") && !changed;
  return (
    <div className="decide">
      <ResultLine result={result} />
      <div className="acts">
        <Button
          type="submit"
          name="intent"
          value="accept"
          look={decided ? "plain" : "primary"}
          data-act="accept"
          disabled={decided}
          aria-disabled={busy || undefined}
          title={decided ? "It is accepted already." : undefined}
        >
          {changed ? "Save correction" : decided ? "Accepted" : "Accept"} <kbd>a</kbd>
        </Button>
        <Button onClick={() => document.getElementById("field-speaker")?.focus()}>
          Edit <kbd>e</kbd>
        </Button>
        {skip !== undefined && (
          <ButtonLink href={hrefOfReview(skip)} className="skip" scroll={false}>
            Skip <kbd>Space</kbd>
          </ButtonLink>
        )}
        {state !== "rejected" && (
          <details
            className="rejecting"
            open={rejecting}
            onToggle={(event) => setRejecting(event.currentTarget.open)}
          >
            <summary className="btn">
              Reject <kbd>x</kbd>
            </summary>
            <div className="reasons">
              {REJECTION_REASONS.map((reason, index) => (
                <Button
                  key={reason}
                  type="submit"
                  name="intent"
                  value={`reject:${reason}`}
                  data-reason={index}
                >
                  <kbd>{index + 1}</kbd> {REJECTION_WORDS[reason]}
                </Button>
              ))}
            </div>
          </details>
        )}
      </div>
    </div>
  );
}
