"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";
import { DRAW_WORDS, START_WORDS } from "./sample-words";

interface DrawFormProps {
  readonly coders: readonly { readonly id: string; readonly name: string }[];
  readonly action: FormAction;
}

/** Draws articles and names who codes them. */
export function DrawForm({ coders, action }: DrawFormProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  return (
    <Section title="Draw a second opinion" className="mt-7">
      <form action={send} aria-busy={busy} className="grid max-w-[48rem] gap-x-8 gap-y-4 py-2 md:grid-cols-2">
        <Field label="Name" name="name" required maxLength={120} placeholder="July, first round" />
        <Field label="Articles" name="size" type="number" min={1} max={500} defaultValue={5} required />
        <Choice legend="Drawn" name="draw" choices={DRAW_WORDS} />
        <Choice legend="The coders begin with" name="start" choices={START_WORDS} />
        <fieldset className="md:col-span-2">
          <legend className="mb-1 text-md font-medium">Coders, at least two</legend>
          <div className="flex flex-wrap gap-x-6 gap-y-1">
            {coders.map(({ id, name }) => (
              <label key={id} className="flex items-center gap-2 leading-7">
                <input type="checkbox" name="coder" value={id} /> {name}
              </label>
            ))}
          </div>
          {coders.length < 2 && (
            <p className="note mt-1">
              Only one person here may edit. An administrator adds another on the page Team.
            </p>
          )}
        </fieldset>
        <div className="md:col-span-2">
          <ResultLine result={result} />
          <Button type="submit" look="primary" disabled={busy} className="mt-1">
            Draw
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface ChoiceProps {
  readonly legend: string;
  readonly name: string;
  readonly choices: Readonly<Record<string, string>>;
}

function Choice({ legend, name, choices }: ChoiceProps) {
  return (
    <fieldset>
      <legend className="mb-1 text-md font-medium">{legend}</legend>
      {Object.entries(choices).map(([value, words], index) => (
        <label key={value} className="flex items-baseline gap-2 leading-7">
          <input type="radio" name={name} value={value} defaultChecked={index === 0} /> {words}
        </label>
      ))}
    </fieldset>
  );
}
