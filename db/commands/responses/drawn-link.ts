import { ConflictFailure, InvalidFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { endOfLink, insertLink, type LinkState } from "./link-state";

interface Drawn {
  readonly responseId: string;
  readonly chargeId: string;
  readonly note: string | null;
}

/** Throws unless the one claim can answer the other: two claims that stand, the second of them a charge. */
export async function mustBeLinkable(
  tx: Transaction,
  workspaceId: string,
  { responseId, chargeId }: Omit<Drawn, "note">,
): Promise<void> {
  if (responseId === chargeId)
    throw new InvalidFailure("A claim does not answer itself. Choose a charge.", "chargeId");
  const charge = await endOfLink(tx, workspaceId, chargeId);
  if (charge.type !== "allege")
    throw new InvalidFailure("Only a charge can be answered. Choose a claim of type allegation.", "chargeId");
  const response = await endOfLink(tx, workspaceId, responseId);
  if (charge.state === "rejected" || response.state === "rejected")
    throw new ConflictFailure("A rejected claim has no links. Take the rejection back first.");
}

/** A link that an editor draws, and nobody did before. */
export const newLink = ({ workspaceId }: Principal, { responseId, chargeId, note }: Drawn): LinkState => ({
  workspaceId,
  id: newId(),
  responseId,
  chargeId,
  basis: "editor",
  confidence: 1,
  state: "accepted",
  speaksFor: null,
  note,
  version: 1,
  createdAt: new Date(),
});

/** Draws a link between two claims that were never linked, on the editor's word. */
export async function drawnLink(tx: Transaction, who: Principal, drawn: Drawn): Promise<LinkState> {
  await mustBeLinkable(tx, who.workspaceId, drawn);
  return insertLink(tx, newLink(who, drawn));
}
