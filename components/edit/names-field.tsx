import { useEffect, useRef, useState } from "react";
import { ACTOR_KINDS, nameKey } from "#domain/actor";
import type { NameDraft } from "#domain/claim-draft";
import { KIND_WORDS } from "#domain/words";
import { Button } from "../ui/button";
import { useScript } from "./use-script";

interface NamesFieldProps {
  readonly field: "actors" | "targets";
  readonly label: string;
  readonly value: readonly NameDraft[];
  readonly change: (names: readonly NameDraft[]) => void;
  /** the keys of names that need no kind */
  readonly known: ReadonlySet<string>;
}

/** Actors by name, one to a line; one more line comes by a button, and stands there where no script runs. */
export function NamesField({ field, label, value, change, known }: NamesFieldProps) {
  const script = useScript();
  const list = useRef<HTMLUListElement>(null);
  const [added, setAdded] = useState(0);
  // the button goes with its press: whoever goes on writing writes into the new line, and presses no key of the page
  useEffect(() => {
    if (added > 0) list.current?.querySelector<HTMLElement>("li:last-child input")?.focus();
  }, [added]);
  const more = [...value, { name: "", kind: null }];
  const add = () => {
    change(more);
    setAdded((times) => times + 1);
  };
  const rows = value.length === 0 || (!script && value.at(-1)?.name !== "") ? more : value;
  return (
    <ul ref={list} className="flex flex-col gap-1">
      {rows.map((row, index) => {
        const place = index === 0 ? label : `${label} ${index + 1}`;
        return (
          <li key={place}>
            <NameRow
              field={field}
              label={place}
              row={row}
              isNew={row.name.trim() !== "" && !known.has(nameKey(row.name))}
              write={(next) => change(rows.map((one, at) => (at === index ? next : one)))}
            />
          </li>
        );
      })}
      {script && rows.at(-1)?.name !== "" && (
        <li>
          <Button look="quiet" className="text-xs" onClick={add}>
            Add another
          </Button>
        </li>
      )}
    </ul>
  );
}

interface NameRowProps {
  readonly field: string;
  readonly label: string;
  readonly row: NameDraft;
  /** is nobody known by the name? Then it is asked what it is. */
  readonly isNew: boolean;
  readonly write: (row: NameDraft) => void;
}

function NameRow({ field, label, row, isNew, write }: NameRowProps) {
  return (
    <div className="flex flex-wrap gap-2">
      <input
        className="field min-w-0 flex-1 basis-40"
        id={label === "For" || label === "Target" ? `field-${field}` : undefined}
        name={field}
        aria-label={label}
        list="known-actors"
        autoComplete="off"
        value={row.name}
        onChange={(event) => write({ ...row, name: event.target.value })}
      />
      {isNew ? (
        <select
          className="field flex-none basis-36"
          name={`${field}-kind`}
          aria-label={`What ${row.name} is, if nobody is known by the name`}
          value={row.kind ?? ""}
          onChange={(event) =>
            write({ ...row, kind: ACTOR_KINDS.find((kind) => kind === event.target.value) ?? null })
          }
        >
          <option value="">new: what is it?</option>
          {ACTOR_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind]}
            </option>
          ))}
        </select>
      ) : (
        <input type="hidden" name={`${field}-kind`} value="" />
      )}
    </div>
  );
}
