import { z } from "zod";
import { moveClaim, REJECTION_REASONS } from "#domain/claim";
import { type Change, command } from "../command";
import { reasonInWords, seenClaim } from "./claim-input";
import { mustBeAt, readClaim, writeClaim } from "./claim-state";

const input = z.object({
  claims: z
    .array(z.object(seenClaim))
    .min(1, "Tick at least one claim.")
    .max(500, "Decide at most 500 at once."),
  /** null accepts them all */
  rejection: z.enum(REJECTION_REASONS).nullable(),
  why: reasonInWords,
});

/**
 * A reviewer decides on many claims in one act: each gets its own revision, and one undo takes all of them back.
 * Where one of them changed since it was on the screen, nothing is written.
 */
export const decideAlike = command({
  name: "decideAlike",
  act: "decideInBulk",
  input,
  async run(tx, who, { claims, rejection, why }) {
    const changes: Change[] = [];
    for (const { claimId, version } of [...claims].sort((a, b) => (a.claimId < b.claimId ? -1 : 1))) {
      const before = await readClaim(tx, who.workspaceId, claimId);
      mustBeAt(before, version);
      const state = moveClaim(before.claim.state, rejection ? "rejected" : "accepted");
      const after = await writeClaim(tx, before, { ...before, claim: { ...before.claim, state, rejection } });
      changes.push({ entity: "claim", entityId: claimId, before, after, why });
    }
    return { changes, result: changes.length };
  },
});
