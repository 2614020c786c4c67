"use client";

import { startTransition, useActionState, useState } from "react";
import type { Proposal } from "#db/queries/rereading/proposals";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { useKeys } from "../edit/use-keys";
import { Kbd } from "../ui/kbd";
import { ResultLine } from "../ui/result-line";
import { ProposalItem } from "./proposal-item";

interface ProposalListProps {
  readonly proposals: readonly Proposal[];
  readonly decide: FormAction;
}

/** The proposals one below the other, one of them current: the keys are those of the review bench. */
export function ProposalList({ proposals, decide }: ProposalListProps) {
  const [result, send, busy] = useActionState(decide, NOTHING_YET);
  const [place, setPlace] = useState(0);
  const at = Math.min(place, proposals.length - 1);
  const current = proposals[at];
  const go = (to: number) => {
    const next = Math.max(0, Math.min(proposals.length - 1, to));
    setPlace(next);
    document.getElementById(`proposal-${proposals[next]?.id}`)?.scrollIntoView({ block: "nearest" });
  };
  const press = (decision: "accept" | "dismiss") => {
    if (!current || busy || (decision === "accept" && !current.fits)) return;
    const form = new FormData();
    form.set("intent", `${decision}:${current.id}:${current.version}`);
    startTransition(() => send(form));
  };
  useKeys({
    a: () => press("accept"),
    x: () => press("dismiss"),
    j: () => go(at + 1),
    k: () => go(at - 1),
  });
  return (
    <div aria-busy={busy}>
      <ResultLine result={result} />
      {proposals.length > 0 && (
        <p className="kick max-sm:hidden">
          <Kbd>j</Kbd> <Kbd>k</Kbd> next, previous · <Kbd>a</Kbd> accept · <Kbd>x</Kbd> dismiss ·{" "}
          <Kbd>Ctrl Z</Kbd> take back
        </p>
      )}
      <ol>
        {proposals.map((proposal, index) => (
          <ProposalItem key={proposal.id} proposal={proposal} current={index === at} send={send} />
        ))}
      </ol>
    </div>
  );
}
