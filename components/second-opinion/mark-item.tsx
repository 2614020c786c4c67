"use client";

import { useActionState } from "react";
import type { OwnMark } from "#db/queries/second-opinion/coding-desk";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { Button } from "../ui/button";
import { TypeGlyph } from "../ui/glyph";
import { ResultLine } from "../ui/result-line";
import { RulingLine } from "./ruling-line";

interface MarkItemProps {
  readonly mark: OwnMark;
  readonly number: number;
  readonly marks: readonly OwnMark[];
  readonly open: boolean;
  readonly action: FormAction;
}

/** A mark: its words, its type, which other mark it answers; and what was ruled on it. */
export function MarkItem({ mark, number, marks, open, action }: MarkItemProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  const others = marks
    .map((one, index) => ({ ...one, number: index + 1 }))
    .filter((one) => one.id !== mark.id);
  const answered = others.filter((one) => mark.answers.includes(one.id)).map((one) => one.number);
  return (
    <li className="item">
      <p className="who">
        <TypeGlyph type={mark.type} /> {number}. {TYPE_WORDS[mark.type].noun}
        {answered.length > 0 && <span className="text-ink-2"> · answers {answered.join(", ")}</span>}
      </p>
      <p className="quote">{mark.spans.map((span) => span.quotation).join(" … ")}</p>
      {mark.ruling && <RulingLine ruling={mark.ruling} marked={mark.type} />}
      {open && (
        <form action={send} aria-busy={busy} className="mt-1 flex flex-wrap items-center gap-2">
          <input type="hidden" name="id" value={mark.id} />
          <select
            name="type"
            className="field w-auto"
            aria-label={`Type of ${number}`}
            defaultValue={mark.type}
          >
            {TYPE_ORDER.map((type) => (
              <option key={type} value={type}>
                {TYPE_WORDS[type].noun}
              </option>
            ))}
          </select>
          {others.length > 0 && (
            <select
              name="answers"
              className="field w-auto"
              aria-label={`What ${number} answers`}
              defaultValue={mark.answers[0] ?? ""}
            >
              <option value="">answers nothing</option>
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  answers {one.number}
                </option>
              ))}
            </select>
          )}
          <Button type="submit" name="intent" value="change">
            Change
          </Button>
          <Button type="submit" look="quiet" name="intent" value="remove">
            Take away
          </Button>
        </form>
      )}
      <ResultLine result={result} />
    </li>
  );
}
