"use client";

import { useActionState, useEffect, useState } from "react";
import type { WaitingClaim } from "#db/queries/rereading/waiting-claims";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { DRAFT_SPANS, type DraftSpan } from "#domain/claim-draft";
import type { QuotedSpan } from "#domain/span";
import { spanAt } from "#domain/word-steps";
import { SpanField } from "../edit/span-field";
import { drawDraft } from "../edit/text-places";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";
import "../edit/claim-form.css";

const NAMES: Readonly<Record<DraftSpan, string>> = { content: "Words", source: "Source", cue: "Cue" };
type Places = Readonly<Record<DraftSpan, readonly QuotedSpan[]>>;

const suggested = ({ spans, text }: WaitingClaim): Places => {
  const of = (role: DraftSpan) =>
    spans.flatMap(({ role: own, place }) => (own === role && place ? [spanAt(text, ...place)] : []));
  return { content: of("content"), source: of("source"), cue: of("cue") };
};

/** Where the claim stands in the newest text: the suggestion, to be taken, moved by selecting, or left. */
export function AnchorForm({ waiting, act }: { waiting: WaitingClaim; act: FormAction }) {
  const [result, send, busy] = useActionState(act, NOTHING_YET);
  const [places, setPlaces] = useState(() => suggested(waiting));
  useEffect(() => {
    for (const part of DRAFT_SPANS) drawDraft(part, places[part]);
    return () => {
      for (const part of DRAFT_SPANS) drawDraft(part, []);
    };
  }, [places]);
  const { claim, text, toVersionId } = waiting;
  return (
    <form action={send} aria-busy={busy}>
      <input type="hidden" name="claim" value={claim.id} />
      <input type="hidden" name="version" value={claim.version} />
      <input type="hidden" name="article-version" value={toVersionId} />
      {DRAFT_SPANS.map((role) => (
        <div key={role} className="part">
          <span className="part-name">{NAMES[role]}</span>
          <div>
            {places[role].length === 0 && <p className="text-ink-2">No place. Select words in the text.</p>}
            <SpanField
              role={role}
              text={text}
              value={places[role]}
              change={(spans) => setPlaces((were) => ({ ...were, [role]: spans }))}
            />
          </div>
        </div>
      ))}
      <ResultLine result={result} />
      <div className="flex flex-wrap gap-2 border-t-2 border-rule-ink py-3">
        <Button
          type="submit"
          look="primary"
          name="intent"
          value="place"
          disabled={places.content.length === 0 || busy}
        >
          Take this place
        </Button>
        <Button type="submit" name="intent" value="withdraw" disabled={busy}>
          Withdraw the claim
        </Button>
      </div>
    </form>
  );
}
