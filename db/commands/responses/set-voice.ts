import { z } from "zod";
import { REPLY_VOICES } from "#domain/claim-response";
import { ConflictFailure, NotFoundFailure } from "#domain/failure";
import { reasonInWords } from "../claims/claim-input";
import { command } from "../command";
import { mustBeSeen, readLink, writeLink } from "./link-state";

const input = z.object({
  linkId: z.uuid(),
  version: z.number().int().positive(),
  /** null leaves it to what the makers of the reply are */
  speaksFor: z.enum(REPLY_VOICES).nullable(),
  note: reasonInWords,
});

/** An editor says whose answer a reply is: that of the accused, or somebody else's, whatever its makers are known as. */
export const setVoice = command({
  name: "setVoice",
  act: "linkResponse",
  input,
  async run(tx, who, { linkId, version, speaksFor, note }) {
    const before = await readLink(tx, who.workspaceId, linkId);
    if (!before) throw new NotFoundFailure("This link is not here any more.");
    mustBeSeen(before, version);
    if (before.state === "rejected")
      throw new ConflictFailure("This link was taken away. Link the two claims first.");
    if (before.speaksFor === speaksFor) return { changes: [], result: before.version };
    const after = await writeLink(tx, before, { ...before, speaksFor });
    return {
      changes: [{ entity: "response", entityId: linkId, before, after, why: note }],
      result: after.version,
    };
  },
});
