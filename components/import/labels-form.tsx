"use client";

import { useActionState } from "react";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { CLAIM_TYPES, type ClaimType } from "#domain/claim";
import {
  type CodedSurvey,
  FIELD_MEANINGS,
  type FieldMeaning,
  LABEL_MEANINGS,
  type LabelMeaning,
  type Surveyed,
} from "#domain/coded";
import { counted, inThousands, TYPE_WORDS } from "#domain/words";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";
import { ScrollFrame } from "../ui/scroll-frame";

const LABEL_WORDS: Readonly<Record<LabelMeaning, string>> = {
  ...(Object.fromEntries(CLAIM_TYPES.map((type) => [type, TYPE_WORDS[type].noun])) as Record<
    ClaimType,
    string
  >),
  speaker: "the person who speaks",
  actor: "on whose behalf",
  target: "whom it is about",
  answers: "the one answers the other",
  nothing: "nothing: leave it out",
};

const FIELD_WORDS: Readonly<Record<FieldMeaning, string>> = {
  speaker: "the person who speaks",
  actor: "on whose behalf",
  target: "whom it is about",
  type: "the type of the claim",
  concept: "the allegation",
  agrees: "whether they hold with it",
  answers: "which statement it answers",
  coder: "who coded it",
  nothing: "nothing: keep it as it is",
};

interface LabelsFormProps {
  readonly id: string;
  readonly survey: CodedSurvey;
  readonly action: FormAction;
}

/** The labels and variables of a coded archive, how often each stands there, and a choice of what it means. */
export function LabelsForm({ id, survey, action }: LabelsFormProps) {
  const [result, send] = useActionState(action, NOTHING_YET);
  const { tool, marks, documents, labels, fields } = survey;
  return (
    <form action={send} className="my-2">
      <input type="hidden" name="id" value={id} />
      <p className="mb-2">
        {counted(marks, "mark")} of {tool} in {counted(documents, "document")}. Say what their labels mean:
        each mark becomes a decided claim of that type. What is said is remembered for the next archive.
      </p>
      <Choices kind="label" title="Labels" found={labels} meanings={LABEL_MEANINGS} words={LABEL_WORDS} />
      {fields.length > 0 && (
        <Choices
          kind="field"
          title="Noted of each mark"
          found={fields}
          meanings={FIELD_MEANINGS}
          words={FIELD_WORDS}
        />
      )}
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" name="intent" value="labels">
          Bring the archive in
        </Button>
        <ResultLine result={result} />
      </div>
    </form>
  );
}

interface ChoicesProps<Meaning extends string> {
  readonly kind: "label" | "field";
  readonly title: string;
  readonly found: readonly Surveyed<Meaning>[];
  readonly meanings: readonly Meaning[];
  readonly words: Readonly<Record<Meaning, string>>;
}

function Choices<Meaning extends string>({ kind, title, found, meanings, words }: ChoicesProps<Meaning>) {
  return (
    <ScrollFrame label={title}>
      <table className="tbl mb-3">
        <thead>
          <tr>
            <th scope="col" className="pr-3 text-left">
              {title}
            </th>
            <th scope="col" className="num pr-3">
              Times
            </th>
            <th scope="col" className="text-left">
              Means
            </th>
            <th scope="col" className="text-left">
              For example
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ name, count, example, suggested }, index) => (
            <tr key={name}>
              <th scope="row" className="max-w-56 break-words pr-3 text-left font-medium">
                {name}
              </th>
              <td className="num pr-3">{inThousands(count)}</td>
              <td className="pr-3">
                <input type="hidden" name={`${kind}name:${index}`} value={name} />
                <select
                  className="field min-w-44"
                  name={`${kind}:${index}`}
                  aria-label={`${name} means`}
                  defaultValue={suggested ?? "nothing"}
                >
                  {meanings.map((meaning) => (
                    <option key={meaning} value={meaning}>
                      {words[meaning]}
                    </option>
                  ))}
                </select>
              </td>
              <td className="min-w-48 max-w-80 text-ink-2">
                <span className="line-clamp-2 break-words">{example}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
