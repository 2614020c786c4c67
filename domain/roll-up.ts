import { z } from "zod";
import { type AddressParts, type ClaimFilter, filterParts, partValues } from "./claim-filter";
import { filterFrom, listOf } from "./filter-from";
import { inARow } from "./words";

/** Who may be counted with an actor, by how they belong to it. */
export const ROLL_UPS = ["offices", "people", "allies"] as const;
export type RollUp = (typeof ROLL_UPS)[number];

/** An actor by slug as it is counted: alone, or with those who belong to it. */
export interface RolledUp {
  readonly of: string;
  readonly with: RollUp[];
}

/** What an actor's page is asked: the filter, whose page it is, and with whom it is counted. */
export type ActorFilter = ClaimFilter & RolledUp;

/** The parts of an address that say with whom an actor is counted; one that makes no sense is passed over. */
export const rollUps = listOf(z.enum(ROLL_UPS));

/** The actor alone. */
export const alone = (of: string): RolledUp => ({ of, with: [] });

/** Reads what an actor's page is asked from the parts of its address. */
export function actorFilterFrom(params: AddressParts, of: string): ActorFilter {
  const chosen = rollUps.parse(partValues(params).with);
  return { ...filterFrom(params), of, with: ROLL_UPS.filter((part) => chosen.includes(part)) };
}

/** With whom an actor is counted, as a part of an address; nothing for the actor alone. */
export const rollUpParts = ({ with: parts }: Pick<RolledUp, "with">): Record<string, string> =>
  parts.length === 0 ? {} : { with: parts.join(",") };

/** What an actor's figure is asked with, as parts of an address. */
export const actorParts = (filter: ActorFilter): Record<string, string> => ({
  ...filterParts(filter),
  ...rollUpParts(filter),
  of: filter.of,
});

export const ROLL_UP_WORDS: Readonly<Record<RollUp, string>> = {
  offices: "its offices",
  people: "its people",
  allies: "its allies",
};

/** "its offices and its people" */
export const rollUpInWords = (parts: readonly RollUp[]): string =>
  inARow(parts.map((part) => ROLL_UP_WORDS[part]));
