import type { ReactNode } from "react";
import type { FilterOption, FilterOptions } from "#db/queries/filter-options";
import { SOURCINGS } from "#domain/claim";
import type { ClaimFilter } from "#domain/claim-filter";
import { daysInWords } from "#domain/day";
import { firstChoices, type LongFilter } from "#domain/filter-choices";
import { SOURCING_WORDS, TYPE_ORDER, TYPE_WORDS } from "#domain/words";
import { TypeGlyph } from "../ui/glyph";
import { ChoiceList } from "./choice-list";
import { DateRange } from "./date-range";

export type FilterPart = "dates" | "actors" | "outlets" | "allegation" | "sourcing" | "types";

interface ChoiceProps {
  readonly filter: ClaimFilter;
  readonly options: FilterOptions;
  /** are all choices drawn? Else the first, and the others stand at an address of their own */
  readonly whole?: boolean;
  readonly hrefOfAll?: (part: LongFilter) => string;
}

interface PartOfFilter {
  readonly label: string;
  /** its parts of the address */
  readonly names: readonly string[];
  readonly isNarrow: (filter: ClaimFilter) => boolean;
  /** what is chosen, on the button */
  readonly value: (filter: ClaimFilter, options: FilterOptions) => string;
  readonly Choice: (props: ChoiceProps) => ReactNode;
}

/** "all", "China", "China and 2 more". */
function chosen(values: readonly string[], options: readonly FilterOption[]): string {
  const [first, ...others] = values;
  if (first === undefined) return "all";
  const name = options.find((option) => option.value === first)?.name ?? first;
  return others.length > 0 ? `${name} and ${others.length} more` : name;
}

/** What a list of choices needs that may be long: the first of them, and where the others are. */
const longList = (
  part: LongFilter,
  all: readonly FilterOption[],
  chosen: readonly string[],
  { whole, hrefOfAll }: ChoiceProps,
) => {
  const choices = whole || !hrefOfAll ? all : firstChoices(all, chosen);
  const others =
    hrefOfAll && choices.length < all.length ? { total: all.length, href: hrefOfAll(part) } : null;
  return { part, name: part, chosen, choices, others };
};

const sourcings = SOURCINGS.map((value) => ({ value, name: SOURCING_WORDS[value], count: null }));
const types = TYPE_ORDER.map((value) => ({ value, name: TYPE_WORDS[value].noun, count: null }));

/** The parts of the filter row: what stands on the button, and what opens under it. */
export const FILTER_PARTS: Readonly<Record<FilterPart, PartOfFilter>> = {
  dates: {
    label: "Dates",
    names: ["from", "to"],
    isNarrow: (filter) => Boolean(filter.from || filter.to),
    value: (filter, options) => {
      const [from, to] = [filter.from ?? options.from, filter.to ?? options.until];
      return from && to ? daysInWords(from, to) : "all";
    },
    Choice: ({ filter, options }) => <DateRange filter={filter} options={options} />,
  },
  actors: {
    label: "Actors",
    names: ["actors"],
    isNarrow: (filter) => filter.actors.length > 0,
    value: (filter, options) => chosen(filter.actors, options.actors),
    Choice: (props) => (
      <ChoiceList
        {...longList("actors", props.options.actors, props.filter.actors, props)}
        label="Claims by or about"
        counting="claims"
      />
    ),
  },
  outlets: {
    label: "Outlets",
    names: ["outlets"],
    isNarrow: (filter) => filter.outlets.length > 0,
    value: (filter, options) => chosen(filter.outlets, options.outlets),
    Choice: (props) => (
      <ChoiceList
        {...longList("outlets", props.options.outlets, props.filter.outlets, props)}
        label="Printed by"
        counting="articles"
      />
    ),
  },
  allegation: {
    label: "Allegation",
    names: ["allegation"],
    isNarrow: (filter) => Boolean(filter.allegation),
    value: (filter, options) => chosen(filter.allegation ? [filter.allegation] : [], options.allegations),
    Choice: (props) => (
      <ChoiceList
        {...longList("allegation", props.options.allegations, [props.filter.allegation ?? ""], props)}
        label="Charges that share"
        single
        counting="charges"
      />
    ),
  },
  sourcing: {
    label: "Source",
    names: ["sourcing"],
    isNarrow: (filter) => filter.sourcing.length > 0,
    value: (filter) =>
      chosen(
        filter.sourcing,
        sourcings.map((one) => ({ ...one, count: 0 })),
      ),
    Choice: ({ filter }) => (
      <ChoiceList name="sourcing" label="Who stands behind it" chosen={filter.sourcing} choices={sourcings} />
    ),
  },
  types: {
    label: "Types",
    names: ["types"],
    isNarrow: (filter) => filter.types.length > 0,
    value: (filter) =>
      chosen(
        filter.types,
        types.map((one) => ({ ...one, count: 0 })),
      ),
    Choice: ({ filter }) => (
      <ChoiceList
        name="types"
        label="Claims of type"
        chosen={filter.types}
        choices={types}
        marks={Object.fromEntries(TYPE_ORDER.map((type) => [type, <TypeGlyph key={type} type={type} />]))}
      />
    ),
  },
};
