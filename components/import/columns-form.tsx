"use client";

import { useActionState } from "react";
import type { ImportItemLine } from "#db/queries/imports/import-items";
import { type FormAction, NOTHING_YET } from "#domain/action-result";
import { COLUMN_FIELDS, type ColumnField, type ColumnMapping } from "#domain/intake";
import { Button } from "../ui/button";
import { ResultLine } from "../ui/result-line";
import { ScrollFrame } from "../ui/scroll-frame";

const FIELD_WORDS: Readonly<Record<ColumnField, string>> = {
  text: "the text",
  html: "the page as HTML",
  title: "the title",
  outlet: "the outlet",
  author: "the author",
  published: "the day of print",
  url: "the address",
  id: "an identifier",
  language: "the language",
};

interface ColumnsFormProps {
  readonly id: string;
  readonly asked: NonNullable<ImportItemLine["asked"]>;
  readonly action: FormAction;
}

/** The first rows of a table, and above each column a choice of what it holds. What was said is remembered. */
export function ColumnsForm({ id, asked, action }: ColumnsFormProps) {
  const [result, send] = useActionState(action, NOTHING_YET);
  return (
    <form action={send} className="my-2">
      <input type="hidden" name="id" value={id} />
      <p className="mb-2">
        Say which column holds what. Its first rows are below; the next table with these columns is not asked
        for.
      </p>
      <ScrollFrame label="The first rows of the table">
        <table className="tbl">
          <thead>
            <tr>
              {asked.columns.map((name, index) => (
                <th key={name} scope="col" className="min-w-36 pr-3 text-left">
                  <label className="block">
                    <span className="block pb-1 font-medium text-ink">{name}</span>
                    <select
                      className="field"
                      name={`column:${index}`}
                      defaultValue={held(asked.suggested, name)}
                    >
                      <option value="">nothing we need</option>
                      {COLUMN_FIELDS.map((field) => (
                        <option key={field} value={field}>
                          {FIELD_WORDS[field]}
                        </option>
                      ))}
                    </select>
                    <input type="hidden" name={`name:${index}`} value={name} />
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {asked.rows.map((row) => (
              <tr key={row.join(" ")}>
                {asked.columns.map((name, index) => (
                  <td key={name} className="max-w-72 pr-3">
                    <span className="line-clamp-2 break-words">{row[index]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" name="intent" value="columns">
          Read the table
        </Button>
        <ResultLine result={result} />
      </div>
    </form>
  );
}

const held = (suggested: ColumnMapping, name: string): ColumnField | "" =>
  COLUMN_FIELDS.find((field) => suggested[field] === name) ?? "";
