import { z } from "zod";
import { reasonInWords } from "../claims/claim-input";
import { command } from "../command";
import { noted } from "./desk-state";

/** An editor asks for a second opinion on a claim, and may say what is in doubt. */
export const flagClaim = command({
  name: "flagClaim",
  act: "flagClaim",
  input: z.object({ claimId: z.uuid(), note: reasonInWords }),
  async run(tx, who, { claimId, note }) {
    const changes = await noted(tx, who, claimId, (now) =>
      now.flaggedBy && now.flagNote === note
        ? {}
        : { flaggedBy: who.userId, flagNote: note, flaggedAt: new Date() },
    );
    return { changes: changes.map((change) => ({ ...change, why: note })), result: claimId };
  },
});
