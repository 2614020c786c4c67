import { z } from "zod";
import { ConflictFailure, InvalidFailure } from "#domain/failure";
import type { Principal } from "#domain/principal";
import { newId } from "../../identity";
import { reasonInWords } from "../claims/claim-input";
import { command } from "../command";
import { endOfLink, insertLink, type LinkState, linkBetween, mustBeSeen, writeLink } from "./link-state";

const input = z.object({
  responseId: z.uuid(),
  chargeId: z.uuid(),
  /** of the link that was on the screen; null where the two were not linked */
  version: z.number().int().positive().nullable(),
  note: reasonInWords,
});

/**
 * An editor says that a claim answers a charge. A link the machine proposed becomes accepted and keeps its basis; one
 * that was taken away comes back, and a new one is drawn, on the editor's word.
 */
export const linkResponse = command({
  name: "linkResponse",
  act: "linkResponse",
  input,
  async run(tx, who, given) {
    const { workspaceId } = who;
    if (given.responseId === given.chargeId)
      throw new InvalidFailure("A claim does not answer itself. Choose a charge.", "chargeId");
    const charge = await endOfLink(tx, workspaceId, given.chargeId);
    if (charge.type !== "allege")
      throw new InvalidFailure(
        "Only a charge can be answered. Choose a claim of type allegation.",
        "chargeId",
      );
    const response = await endOfLink(tx, workspaceId, given.responseId);
    if (charge.state === "rejected" || response.state === "rejected")
      throw new ConflictFailure("A rejected claim has no links. Take the rejection back first.");
    const before = await linkBetween(tx, workspaceId, given);
    mustBeSeen(before, given.version);
    const { note } = given;
    if (before?.state === "accepted" && note === before.note) return { changes: [], result: before.version };
    const after = before
      ? await writeLink(tx, before, { ...before, ...revived(before), state: "accepted", note })
      : await insertLink(tx, drawn(who, given));
    return {
      changes: [{ entity: "response", entityId: after.id, before, after, why: note }],
      result: after.version,
    };
  },
});

const revived = (link: LinkState): Partial<LinkState> =>
  link.state === "rejected" ? { basis: "editor", confidence: 1 } : {};

const drawn = (
  { workspaceId }: Principal,
  { responseId, chargeId, note }: z.output<typeof input>,
): LinkState => ({
  workspaceId,
  id: newId(),
  responseId,
  chargeId,
  basis: "editor",
  confidence: 1,
  state: "accepted",
  note,
  version: 1,
  createdAt: new Date(),
});
