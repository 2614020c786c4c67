import { z } from "zod";
import { reasonInWords } from "../claims/claim-input";
import { command } from "../command";
import { mustBeLinkable, newLink } from "./drawn-link";
import { insertLink, type LinkState, linkBetween, mustBeSeen, writeLink } from "./link-state";

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
    await mustBeLinkable(tx, workspaceId, given);
    const before = await linkBetween(tx, workspaceId, given);
    mustBeSeen(before, given.version);
    const { note } = given;
    if (before?.state === "accepted" && note === before.note) return { changes: [], result: before.version };
    const after = before
      ? await writeLink(tx, before, { ...before, ...revived(before), state: "accepted", note })
      : await insertLink(tx, newLink(who, given));
    return {
      changes: [{ entity: "response", entityId: after.id, before, after, why: note }],
      result: after.version,
    };
  },
});

const revived = (link: LinkState): Partial<LinkState> =>
  link.state === "rejected" ? { basis: "editor", confidence: 1 } : {};
