import { ForbiddenFailure, InvalidFailure } from "./failure";
import type { Principal, Role } from "./principal";

/**
 * Who may do what, as sentences: "a reader may read". A role allows all that the roles before it allow. The page asks
 * it to show a button, the command asks it to allow the act.
 */
export const ACTS = {
  read: "reader",
  changeOwnPassword: "reader",
  changeOwnName: "reader",
  endOwnSession: "reader",
  keepView: "reader",
  acceptClaim: "editor",
  rejectClaim: "editor",
  correctClaim: "editor",
  addClaim: "editor",
  splitClaim: "editor",
  mergeClaims: "editor",
  flagClaim: "editor",
  assignClaim: "editor",
  comment: "editor",
  linkResponse: "editor",
  unlinkResponse: "editor",
  confirmReversal: "editor",
  dismissReversal: "editor",
  editArticle: "editor",
  withdrawArticle: "editor",
  sortCopies: "editor",
  eraseArticle: "admin",
  editActor: "editor",
  mergeActors: "editor",
  editAllegation: "editor",
  mergeAllegations: "editor",
  undo: "editor",
  code: "editor",
  importDocument: "editor",
  readAgain: "editor",
  decideProposal: "editor",
  shareView: "editor",
  shareFigure: "editor",
  withdrawFigure: "editor",
  decideInBulk: "reviewer",
  drawSample: "reviewer",
  adjudicate: "reviewer",
  managePeople: "admin",
  manageSources: "admin",
  manageModels: "admin",
} as const satisfies Record<string, Role>;
export type Act = keyof typeof ACTS;

const RANK: Readonly<Record<Role, number>> = { reader: 0, editor: 1, reviewer: 2, admin: 3 };

/** May this role do this? */
export const roleMay = (role: Role, act: Act): boolean => RANK[role] >= RANK[ACTS[act]];

/** May this principal do this? Whoever looks at a moment of the past may only read it. */
export const may = (who: Principal, act: Act): boolean =>
  roleMay(who.role, act) && (who.asOf === undefined || act === "read");

/** Throws a forbidden failure unless the principal may do it, an invalid one for an act on the past. */
export function mustMay(who: Principal, act: Act): void {
  if (who.asOf && act !== "read")
    throw new InvalidFailure("This page shows how things stood. Go back to now to change something.");
  if (!may(who, act))
    throw new ForbiddenFailure(
      `You may read this page, not change it. An administrator can give you the role of ${ACTS[act]}.`,
    );
}
