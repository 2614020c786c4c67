import { z } from "zod";
import type { ClaimDraft } from "#domain/claim-draft";
import { seenClaim } from "../claims/claim-input";
import { command } from "../command";
import { noted } from "./desk-state";

/** An editor keeps a form that is not finished, for later or for somebody else; null throws the kept one away. */
export const keepDraft = command({
  name: "keepDraft",
  act: "correctClaim",
  input: z.object({
    ...seenClaim,
    draft: z.custom<ClaimDraft>((value) => typeof value === "object").nullable(),
  }),
  async run(tx, who, { claimId, version, draft }) {
    const changes = await noted(tx, who, claimId, () =>
      draft
        ? { draft, draftBy: who.userId, draftVersion: version }
        : { draft: null, draftBy: null, draftVersion: null },
    );
    return { changes, result: claimId };
  },
});
