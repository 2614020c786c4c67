"use client";

import { type ReactNode, useId, useState, useSyncExternalStore } from "react";

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number | null;
}

interface ChoiceListProps {
  /** the part of the address */
  readonly name: string;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly choices: readonly Choice[];
  /** what the numbers at the right count */
  readonly counting?: string;
  /** only one of them, or all */
  readonly single?: boolean;
  readonly marks?: Readonly<Record<string, ReactNode>>;
}

/** From this many choices on, a field finds among them. */
const LONG = 12;

const folded = (words: string) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether scripts run: false in what the server sends, so that no dead field stands there without them. */
const useScripts = () =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

/** Choices with the number of what they would show; chosen ones stay in sight while one looks for others. */
export function ChoiceList({ name, label, chosen, choices, counting, single, marks }: ChoiceListProps) {
  const [wanted, setWanted] = useState("");
  const scripts = useScripts();
  const id = useId();
  const isShown = (choice: Choice) =>
    wanted === "" || chosen.includes(choice.value) || folded(choice.name).includes(folded(wanted));
  const listed = single ? [{ value: "", name: "All", count: null }, ...choices] : choices;
  return (
    <fieldset>
      <legend className="mb-1 flex w-full justify-between gap-4 text-xs text-ink-2">
        <span>{label}</span>
        {counting && <span>{counting}</span>}
      </legend>
      {scripts && choices.length >= LONG && (
        <label htmlFor={id} className="mb-1 block">
          <span className="sr-only">Find in the list</span>
          <input
            id={id}
            type="search"
            className="field"
            placeholder="Find"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          />
        </label>
      )}
      <ul className="pick-list">
        {listed.map((choice) => (
          <li key={choice.value} hidden={!isShown(choice)}>
            <label className="pick-choice">
              <input
                type={single ? "radio" : "checkbox"}
                name={name}
                value={choice.value}
                defaultChecked={chosen.includes(choice.value)}
              />
              {marks?.[choice.value]}
              <span className="flex-1">{choice.name}</span>
              {choice.count !== null && <span className="text-ink-2">{choice.count}</span>}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
