import { type Act, may } from "./policy";
import type { Principal } from "./principal";

/** A page of the application, and how the way there is named. */
export type Place = readonly [href: string, name: string];

/** The places where everybody reads. */
export const PLACES: readonly Place[] = [
  ["/", "Overview"],
  ["/matrix", "Matrix"],
  ["/timeline", "Timeline"],
  ["/network", "Network"],
  ["/actors", "Actors"],
  ["/allegations", "Allegations"],
  ["/articles", "Articles"],
  ["/claims", "Claims"],
  ["/codebook", "Codebook"],
];

const DESK: readonly (readonly [...Place, Act])[] = [
  ["/review/alike", "Claims alike", "acceptClaim"],
  ["/reread", "New readings", "decideProposal"],
  ["/second-opinion", "Second opinion", "code"],
  ["/actors/merge", "Actors alike", "mergeActors"],
  ["/allegations/merge", "Allegations alike", "mergeAllegations"],
  ["/import/failed", "Failed imports", "importDocument"],
  ["/learning", "Learning", "code"],
  ["/history", "What changed", "read"],
  ["/views", "Saved views", "read"],
  ["/team", "Team", "managePeople"],
];

/** The places of the desk's own work that somebody may go to: too many to stand side by side, so they share a panel. */
export const deskPlaces = (who: Principal): Place[] =>
  DESK.filter(([, , act]) => may(who, act)).map(([href, name]) => [href, name]);

/** Every place that somebody may go to. */
export const allPlaces = (who: Principal): Place[] => [
  ...PLACES,
  ...(may(who, "acceptClaim") ? [["/review", "Review"] as const] : []),
  ...(may(who, "importDocument") ? [["/import", "Import"] as const] : []),
  ["/inbox", "Inbox"],
  ["/account", "Your account"],
  ...deskPlaces(who),
];
