import { type ClaimDraft, DRAFT_SPANS, type DraftSpan } from "#domain/claim-draft";
import { Kbd } from "../ui/kbd";

const PART_WORDS: Readonly<Record<DraftSpan, readonly [name: string, key: string]>> = {
  content: ["Words", "w"],
  source: ["Source", "s"],
  cue: ["Cue", "u"],
};

interface PartChoiceProps {
  readonly part: DraftSpan;
  readonly draft: ClaimDraft;
  readonly choose: (part: DraftSpan) => void;
}

/** Which part of the claim the next selection, and the keys of its ends, are for. */
export function PartChoice({ part, draft, choose }: PartChoiceProps) {
  return (
    <div className="my-2">
      <p className="hint mb-1">The words that are selected next are its …</p>
      <fieldset className="seg">
        <legend className="sr-only">Part to mark</legend>
        {DRAFT_SPANS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === part}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(one)}
          >
            {draft[one].length > 0 && "✓ "}
            {PART_WORDS[one][0]}&nbsp;<Kbd>{PART_WORDS[one][1]}</Kbd>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
