import { z } from "zod";
import { command } from "../command";
import { noted } from "./desk-state";

/** An editor finds that no second opinion is needed any more. */
export const unflagClaim = command({
  name: "unflagClaim",
  act: "flagClaim",
  input: z.object({ claimId: z.uuid() }),
  async run(tx, who, { claimId }) {
    const changes = await noted(tx, who, claimId, () => ({
      flaggedBy: null,
      flagNote: null,
      flaggedAt: null,
    }));
    return { changes, result: claimId };
  },
});
