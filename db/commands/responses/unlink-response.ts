import { z } from "zod";
import { NotFoundFailure } from "#domain/failure";
import { reasonInWords } from "../claims/claim-input";
import { command } from "../command";
import { mustBeSeen, readLink, writeLink } from "./link-state";

const input = z.object({ linkId: z.uuid(), version: z.number().int().positive(), note: reasonInWords });

/** An editor says that a claim does not answer a charge. The link stays as rejected, so that no machine draws it again. */
export const unlinkResponse = command({
  name: "unlinkResponse",
  act: "unlinkResponse",
  input,
  async run(tx, who, { linkId, version, note }) {
    const before = await readLink(tx, who.workspaceId, linkId);
    if (!before) throw new NotFoundFailure("This link is not here any more.");
    mustBeSeen(before, version);
    if (before.state === "rejected") return { changes: [], result: before.version };
    const after = await writeLink(tx, before, { ...before, state: "rejected", note });
    return {
      changes: [{ entity: "response", entityId: linkId, before, after, why: note }],
      result: after.version,
    };
  },
});
