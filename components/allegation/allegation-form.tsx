"use client";

import { useActionState } from "react";
import type { AllegationEditing } from "#db/queries/allegation-editing";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { hrefOfClaim } from "#domain/address";
import { dayInWords } from "#domain/day";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Link } from "../ui/link";
import { ResultLine } from "../ui/result-line";
import { Section } from "../ui/section";

interface AllegationFormProps {
  readonly allegation: AllegationEditing;
  readonly action: FormAction;
}

/** An allegation's proposition, and the charges that may leave it for another. */
export function AllegationForm({ allegation, action }: AllegationFormProps) {
  const [result, send, busy] = useActionState(action, NOTHING_YET);
  const { id, version, proposition, charges, others } = allegation;
  return (
    <form action={send} aria-busy={busy} key={version}>
      <input type="hidden" name="allegation" value={id} />
      <input type="hidden" name="version" value={version} />
      <ResultLine result={result} />
      <Section title="Proposition" className="mb-6">
        <div className="flex flex-wrap items-end gap-3">
          <Field
            label="What is alleged, as a sentence"
            name="proposition"
            defaultValue={proposition}
            maxLength={500}
            className="min-w-0 flex-1 basis-96"
          />
          <Button type="submit" look="primary" name="intent" value="rename">
            Reword
          </Button>
        </div>
      </Section>
      <Section
        title="Charges"
        className="mb-6"
        note="Choose those that say something else, and where they go."
      >
        <ul>
          {charges.map((charge) => (
            <Charge key={charge.id} charge={charge} />
          ))}
        </ul>
        <div className="mt-3 flex flex-wrap items-end gap-3">
          <label className="block min-w-0 flex-1 basis-72">
            <span className="mb-1 block text-md font-medium">To</span>
            <select name="to" className="field">
              <option value="">a new allegation, worded beside</option>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.proposition}
                </option>
              ))}
            </select>
          </label>
          <Field
            label="The new allegation"
            name="fresh"
            maxLength={500}
            className="min-w-0 flex-1 basis-72"
          />
          <Button type="submit" name="intent" value="refile">
            Let them leave
          </Button>
        </div>
      </Section>
      <Field label="Why" name="why" maxLength={2000} hint="Goes into the history beside the change." />
    </form>
  );
}

function Charge({ charge }: { charge: AllegationEditing["charges"][number] }) {
  const { id, words, accusers, day } = charge;
  return (
    <li className="item flex gap-3">
      <input type="checkbox" name="charge" value={id} aria-label={`Choose: ${words}`} className="mt-1.5" />
      <div className="min-w-0">
        <p className="quote">{words}</p>
        <p className="src">
          {accusers} <Link href={hrefOfClaim(id)}>{day ? dayInWords(day) : "no date"}</Link>
        </p>
      </div>
    </li>
  );
}
