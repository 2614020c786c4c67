"use client";

import { useActionState } from "react";
import type { QuotedCoding, Ruling } from "#db/queries/second-opinion/coded-texts";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import type { ClaimType } from "#domain/claim";
import { standingOf } from "#domain/double-coding";
import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { TypeGlyph } from "../ui/glyph";
import { ResultLine } from "../ui/result-line";

type MarkBy = QuotedCoding & { readonly coder: string };

const STANDING_WORDS = { agree: "agree", differ: "differ", missing: "not all saw it" } as const;

const wordsOf = (mark: MarkBy | undefined) => mark?.spans.map((span) => span.quotation).join(" … ");

interface GroupItemProps {
  readonly number: number;
  readonly marks: readonly MarkBy[];
  /** names of all coders of the sample */
  readonly coders: readonly string[];
  readonly ruling: Ruling | null;
  readonly action: FormAction;
}

/** One claim as its coders marked it, and what is ruled on it. */
export function GroupItem({ number, marks, coders, ruling, action }: GroupItemProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  const absent = coders.filter((name) => !marks.some((mark) => mark.coder === name));
  const alike = new Set(marks.map((mark) => JSON.stringify(mark.spans))).size === 1;
  return (
    <li className="item">
      <form action={send} aria-busy={busy} aria-label={`Claim ${number}`}>
        <p className="who">
          <b className="font-semibold">{number}.</b>{" "}
          <span className="flag">{STANDING_WORDS[standingOf(marks, coders.length)]}</span>
        </p>
        {alike && <p className="quote mb-1">{wordsOf(marks[0])}</p>}
        <ul className="mb-1">
          {marks.map((mark) => (
            <li key={mark.id}>
              <input type="hidden" name="member" value={mark.id} />
              <p className="flex min-h-9 flex-wrap items-center gap-x-2">
                <span className="text-ink-2">{mark.coder}</span>
                <span>
                  <TypeGlyph type={mark.type} /> {TYPE_WORDS[mark.type].noun}
                </span>
                {!ruling && (
                  <Button
                    type="submit"
                    name="intent"
                    value={`taken ${mark.id}`}
                    className="ml-auto"
                    aria-label={`Take ${mark.coder}’s`}
                  >
                    Take
                  </Button>
                )}
              </p>
              {!alike && <p className="quote mb-2">{wordsOf(mark)}</p>}
            </li>
          ))}
        </ul>
        {absent.length > 0 && <p className="src">{absent.join(", ")} marked nothing here.</p>}
        {ruling ? <Ruled ruling={ruling} /> : <Otherwise type={marks[0]?.type ?? "state"} />}
        <ResultLine result={result} />
      </form>
    </li>
  );
}

function Otherwise({ type }: { type: ClaimType }) {
  return (
    <div className="mt-1 flex flex-wrap items-end gap-2">
      <select name="type" className="field w-auto" aria-label="Another type" defaultValue={type}>
        {TYPE_ORDER.map((one) => (
          <option key={one} value={one}>
            {TYPE_WORDS[one].noun}
          </option>
        ))}
      </select>
      <Button type="submit" name="intent" value="edited">
        Put this type
      </Button>
      <Button type="submit" name="intent" value="rejected">
        No claim: reject all
      </Button>
      <details className="basis-full">
        <summary className="text-xs text-ink-2">Say why</summary>
        <Field label="Why, for the coders" name="why" maxLength={2000} />
      </details>
    </div>
  );
}

function Ruled({ ruling }: { ruling: Ruling }) {
  const { ruled } = ruling;
  return (
    <div className="mt-1 flex flex-wrap items-baseline gap-2 border-l-2 border-rule-ink pl-2">
      <span>
        {ruling.by} ruled:{" "}
        {ruled ? (
          <>
            <TypeGlyph type={ruled.type} /> {TYPE_WORDS[ruled.type].noun}
          </>
        ) : (
          "no claim"
        )}
        {ruling.why && <>, “{ruling.why}”</>}
      </span>
      {ruling.seq !== null && (
        <>
          <input type="hidden" name="seq" value={ruling.seq} />
          <Button type="submit" look="quiet" name="intent" value="undo">
            Take it back
          </Button>
        </>
      )}
    </div>
  );
}
