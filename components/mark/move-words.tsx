import { useActionState, useTransition } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import type { QuotedSpan } from "#domain/span";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";
import type { MarkedClaim } from "./answered-charges";

/** Gives a claim the selected words in place of its own. */
export function MoveWords({ claim, to, move }: { claim: MarkedClaim; to: QuotedSpan; move: FormAction }) {
  const [result, send] = useActionState(move, NOTHING_YET);
  const [busy, start] = useTransition();
  const same = claim.content.length === 1 && claim.content[0]?.quotation === to.quotation;
  const moved = () => {
    const form = new FormData();
    form.set("claim", claim.id);
    form.set("version", String(claim.version));
    form.set("start", String(to.start));
    form.set("end", String(to.end));
    form.set("words", to.quotation);
    start(() => send(form));
  };
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Button onMouseDown={(event) => event.preventDefault()} onClick={moved} disabled={busy || same}>
        Make these the words of claim {claim.ordinal}
      </Button>
      <ResultLine result={result} />
    </span>
  );
}
