"use client";

import type { ReactNode } from "react";
import type { DraftSpan } from "#domain/claim-draft";
import type { QuotedSpan } from "#domain/span";
import { snapped, spanAt } from "#domain/word-steps";
import { Button } from "../ui/button";
import { steppedAll } from "./span-steps";
import { selectedPlace } from "./text-places";
import { useScript } from "./use-script";

interface SpanFieldProps {
  readonly role: DraftSpan;
  readonly text: string;
  readonly value: readonly QuotedSpan[];
  readonly change: (spans: readonly QuotedSpan[]) => void;
}

const ROLE_NAMES: Readonly<Record<DraftSpan, string>> = {
  content: "words",
  source: "source words",
  cue: "cue",
};

/** The stretches of one role: their words, the controls of their ends, and their places in figures. */
export function SpanField({ role, text, value, change }: SpanFieldProps) {
  const script = useScript();
  const put = (index: number, start: number, end: number) =>
    change(value.map((one, at) => (at === index ? spanAt(text, start, end) : one)));
  const take = (byCharacter: boolean) => {
    const place = selectedPlace();
    const span = place && snapped(text, place, byCharacter ? "character" : "word");
    if (span) change([span]);
  };
  const stretches = value.map((span, index) => ({ span, index, key: `stretch ${index + 1}` }));
  return (
    <>
      {stretches.map(({ span, index, key }) => (
        <div key={key} className="mb-1">
          <p className="stretch">
            <span className="bracket">[</span>
            {span.quotation || "…"}
            <span className="bracket">]</span>
          </p>
          {script && <input type="hidden" name={`${role}-words`} value={span.quotation} />}
          <Places role={role} span={span} put={(start, end) => put(index, start, end)}>
            {(value.length > 1 || role !== "content") && (
              <Button look="quiet" onClick={() => change(value.filter((_, at) => at !== index))}>
                Remove
              </Button>
            )}
          </Places>
        </div>
      ))}
      {script && (
        <div className="flex flex-wrap items-center gap-2">
          {role === "content" && <Steppers text={text} value={value} change={change} />}
          <Button
            title="Whole words; with Alt the very characters"
            onClick={(event) => take(event.altKey)}
            onMouseDown={(event) => event.preventDefault()}
          >
            Use the selected {ROLE_NAMES[role]}
          </Button>
        </div>
      )}
    </>
  );
}

interface PlacesProps {
  readonly role: DraftSpan;
  readonly span: QuotedSpan;
  readonly put: (start: number, end: number) => void;
  readonly children: ReactNode;
}

function Places({ role, span, put, children }: PlacesProps) {
  const place = (end: "start" | "end", value: number, write: (value: number) => void) => (
    <input
      className="field place"
      type="number"
      min={0}
      name={`${role}-${end}`}
      aria-label={`${ROLE_NAMES[role]}: ${end === "start" ? "first" : "last"} character`}
      value={value}
      onChange={(event) => write(event.target.valueAsNumber || 0)}
    />
  );
  return (
    <p className="hint flex flex-wrap items-center gap-1.5">
      characters {place("start", span.start, (start) => put(start, span.end))}–
      {place("end", span.end, (end) => put(span.start, end))}
      {children}
    </p>
  );
}

const STEPS = [
  ["start", "before", "Start one word earlier", "‹"],
  ["start", "after", "Start one word later", "›"],
  ["end", "before", "End one word earlier", "‹"],
  ["end", "after", "End one word later", "›"],
] as const;

function Steppers({ text, value, change }: Omit<SpanFieldProps, "role">) {
  const button = ([end, to, label, sign]: (typeof STEPS)[number]) => (
    <button
      key={label}
      type="button"
      aria-label={label}
      onClick={() => change(steppedAll(text, value, { end, to, by: "word" }))}
    >
      {sign}
    </button>
  );
  return (["start", "end"] as const).map((end) => (
    <span key={end} className="seg">
      {STEPS.filter((step) => step[0] === end && step[1] === "before").map(button)}
      <span>{end}</span>
      {STEPS.filter((step) => step[0] === end && step[1] === "after").map(button)}
    </span>
  ));
}
