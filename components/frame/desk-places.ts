import type { Route } from "next";
import { type Act, may } from "#domain/policy";
import type { Principal } from "#domain/principal";

export type Place = readonly [href: Route, name: string];

const DESK: readonly (readonly [...Place, Act])[] = [
  ["/review/alike", "Claims alike", "acceptClaim"],
  ["/second-opinion", "Second opinion", "code"],
  ["/actors/merge", "Actors alike", "mergeActors"],
  ["/allegations/merge", "Allegations alike", "mergeAllegations"],
  ["/import/failed", "Failed imports", "importDocument"],
  ["/history", "What changed", "read"],
  ["/views", "Saved views", "read"],
  ["/team", "Team", "managePeople"],
];

/** The places of the desk's own work that somebody may go to: too many to stand side by side, so they share a panel. */
export const deskPlaces = (who: Principal): Place[] =>
  DESK.filter(([, , act]) => may(who, act)).map(([href, name]) => [href, name]);
