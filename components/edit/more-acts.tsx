import type { ClaimDesk } from "#db/queries/claim-desk";
import { Button } from "../ui/button";
import { Kbd } from "../ui/kbd";
import type { FormMode } from "./use-form-keys";

interface MoreActsProps {
  readonly desk: ClaimDesk;
  readonly mode: FormMode;
  readonly changed: boolean;
}

/** What else can be done with a claim: flag, comment, merge, split, keep the form. */
export function MoreActs({ desk, mode, changed }: MoreActsProps) {
  const toggle = (to: FormMode["now"]) => mode.set(mode.now === to ? "type" : to);
  return (
    <div className="more-acts">
      {desk.flag ? (
        <Button look="quiet" type="submit" name="intent" value="unflag" data-act="flag">
          Settle the flag <Kbd>f</Kbd>
        </Button>
      ) : (
        <Button look="quiet" onClick={() => toggle("flag")} aria-expanded={mode.now === "flag"}>
          Flag <Kbd>f</Kbd>
        </Button>
      )}
      <Button look="quiet" onClick={() => document.getElementById("field-comment")?.focus()}>
        Comment <Kbd>c</Kbd>
      </Button>
      <Button look="quiet" onClick={() => toggle("merge")} aria-expanded={mode.now === "merge"}>
        Merge <Kbd>m</Kbd>
      </Button>
      <Button look="quiet" onClick={() => toggle("split")} aria-expanded={mode.now === "split"}>
        Split <Kbd>⇧M</Kbd>
      </Button>
      {changed && (
        <Button look="quiet" type="submit" name="intent" value="draft">
          Keep as a draft
        </Button>
      )}
      {mode.now === "flag" && !desk.flag && (
        <p className="flex basis-full flex-wrap gap-2">
          <input
            className="field min-w-0 flex-1"
            id="field-flag"
            name="flag-note"
            maxLength={2000}
            aria-label="What is in doubt? (may stay empty)"
            placeholder="What is in doubt?"
          />
          <Button type="submit" name="intent" value="flag" data-act="flag">
            Ask a second opinion <Kbd>↵</Kbd>
          </Button>
        </p>
      )}
    </div>
  );
}
