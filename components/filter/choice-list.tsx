"use client";

import {
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { hrefOfChoices, type LongFilter } from "#domain/filter-choices";
import { inThousands } from "#domain/words";
import { Anchor, useMoment } from "../ui/link";

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
  /** a filter whose choices may not all be here: how many there are, and the page where all of them stand */
  readonly part?: LongFilter;
  readonly others?: { readonly total: number; readonly href: string } | null;
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

type Choices = readonly Choice[];

/** All choices of a list: those that came with the page, and once its panel is opened the others, too. */
function useAll(list: RefObject<HTMLElement | null>, given: Choices, part: LongFilter | null) {
  const moment = useMoment();
  const [all, setAll] = useState<Choices | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const panel = list.current?.closest("details");
    if (!panel || !part) return;
    const get = () => {
      if (!panel.open) return;
      fetch(hrefOfChoices(part, moment))
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
        .then(
          (found: Choices) => setAll(found),
          () => setFailed(true),
        );
    };
    get();
    panel.addEventListener("toggle", get, { once: true });
    return () => panel.removeEventListener("toggle", get);
  }, [list, part, moment]);
  return { choices: all ?? given, failed };
}

/** Choices with the number of what they would show; chosen ones stay in sight while one looks for others. */
export function ChoiceList(props: ChoiceListProps) {
  const { name, label, chosen, counting, single, marks, part, others = null } = props;
  const [wanted, setWanted] = useState("");
  const list = useRef<HTMLFieldSetElement>(null);
  const { choices, failed } = useAll(list, props.choices, others && part ? part : null);
  const scripts = useScripts();
  const id = useId();
  const isShown = (choice: Choice) =>
    wanted === "" || chosen.includes(choice.value) || folded(choice.name).includes(folded(wanted));
  const listed = single ? [{ value: "", name: "All", count: null }, ...choices] : choices;
  return (
    <fieldset ref={list}>
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
              {choice.count !== null && <span className="text-ink-2">{inThousands(choice.count)}</span>}
            </label>
          </li>
        ))}
      </ul>
      {others && choices.length < others.total && (
        <p className="note pt-2">
          {scripts && !failed ? (
            "The others are coming."
          ) : (
            <Anchor href={others.href}>All {others.total}</Anchor>
          )}
        </p>
      )}
    </fieldset>
  );
}
