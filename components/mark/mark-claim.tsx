"use client";

import { useState } from "react";
import type { KnownNames } from "#db/queries/known-names";
import type { FormAction } from "#domain/action-result";
import { overlaps, type QuotedSpan } from "#domain/span";
import { counted } from "#domain/words";
import { useKeys } from "../edit/use-keys";
import { useScript } from "../edit/use-script";
import { Button } from "../ui/button";
import { Kbd } from "../ui/kbd";
import type { MarkedClaim } from "./answered-charges";
import { firstWordInSight } from "./first-word";
import { MarkForm } from "./mark-form";
import { MoveWords } from "./move-words";
import { useSelectedWords } from "./use-selected-words";
import "./mark.css";

interface MarkClaimProps {
  readonly text: string;
  readonly articleVersionId: string;
  readonly claims: readonly MarkedClaim[];
  readonly names: KnownNames;
  readonly add: FormAction;
  readonly move: FormAction;
}

/**
 * Marks in an article what the machine missed: words are selected, or a word is begun with by `n`, and a form beside
 * the text takes the rest. Words that overlap a claim can become that claim's words instead.
 */
export function MarkClaim({ text, claims, ...rest }: MarkClaimProps) {
  const script = useScript();
  const selected = useSelectedWords(text);
  const [begun, setBegun] = useState<QuotedSpan | null>(null);
  const begin = () => setBegun(selected ?? firstWordInSight(text));
  useKeys(begun ? {} : { n: begin });
  if (!script) return null;
  if (begun)
    return (
      <MarkForm
        key={`${begun.start} ${begun.end}`}
        {...rest}
        text={text}
        charges={claims.filter((claim) => claim.isCharge)}
        begun={begun}
        selected={selected}
        close={() => setBegun(null)}
      />
    );
  const touched = selected
    ? claims.filter(({ content }) =>
        content.some((span) => overlaps([span.start, span.end], [selected.start, selected.end])),
      )
    : [];
  return (
    <section className="mark-bar" data-marking aria-label="Marking">
      <p className="min-w-0 flex-1">
        {selected ? (
          <>
            <span className="mark-words">{selected.quotation}</span>{" "}
            <span className="hint">{counted(selected.end - selected.start, "character")}</span>
          </>
        ) : (
          <span className="text-ink-2">Select words to add a claim that is missing.</span>
        )}
      </p>
      <Button onMouseDown={keepSelection} onClick={begin} look={selected ? "primary" : "plain"}>
        Add a claim <Kbd>n</Kbd>
      </Button>
      {selected &&
        touched
          .slice(0, 2)
          .map((claim) => <MoveWords key={claim.id} claim={claim} to={selected} move={rest.move} />)}
    </section>
  );
}

/** A press on a button would else take the selection away on some systems. */
const keepSelection = (event: { preventDefault(): void }) => event.preventDefault();
