"use client";

import { useActionState } from "react";
import type { HistoryEntry } from "#db/queries/history/claim-history";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import type { Difference } from "#domain/claim-difference";
import { AS_PROPOSED } from "#domain/thing-difference";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";
import { WordsChanged } from "./words-changed";

interface MomentsProps {
  readonly entries: readonly HistoryEntry[];
  /** is there a moment before the first entry, as of a claim that an extractor proposed? */
  readonly fromProposal: boolean;
  readonly chosen: readonly [number, number] | null;
  readonly compared: readonly Difference[] | null;
  /** puts the thing to one of its moments; null for those who may not */
  readonly restore: FormAction | null;
}

/** Two moments of a thing beside each other, and the way back to the first. */
export function Moments({ entries, fromProposal, chosen, compared, restore }: MomentsProps) {
  const [result, send, busy] = useActionState(restore ?? (async () => NOTHING_YET), NOTHING_YET);
  const own = entries.filter((entry) => entry.otherEnd === null);
  const [from, to] = chosen ?? [fromProposal ? AS_PROPOSED : own.at(-1)?.seq, own[0]?.seq];
  const choice = (name: string, value: number | undefined) => (
    <select
      name={name}
      defaultValue={value}
      className="field w-auto"
      aria-label={name === "from" ? "From" : "To"}
    >
      {own.map(({ seq, at, userName }) => (
        <option key={seq} value={seq}>
          entry {seq}, {at.slice(0, 16).replace("T", " ")}, {userName}
        </option>
      ))}
      {fromProposal && <option value={AS_PROPOSED}>before the first entry</option>}
    </select>
  );
  return (
    <Section title="Two moments" className="mb-6" note="How it stood after one entry, and after another.">
      <form method="get" className="flex flex-wrap items-center gap-3">
        {choice("from", from)} {choice("to", to)}
        <Button type="submit">Compare</Button>
      </form>
      {compared?.length === 0 && <p className="mt-2">Nothing differs.</p>}
      {compared && compared.length > 0 && <WordsChanged differences={compared} />}
      {restore && chosen && chosen[0] !== AS_PROPOSED && (
        <form action={send} aria-busy={busy} className="mt-3">
          <Button type="submit" name="intent" value={`moment:${chosen[0]}`}>
            Put it back as after entry {chosen[0]}
          </Button>
          <ResultLine result={result} />
        </form>
      )}
    </Section>
  );
}
