import { z } from "zod";
import { ConflictFailure, InvalidFailure } from "#domain/failure";
import { reasonInWords } from "../claims/claim-input";
import { command } from "../command";
import { mustStandAlone, readAllegation, writeAllegation } from "./allegation-state";

/** An editor finds that two allegations say the same. The member's charges stand for the survivor until a split. */
export const mergeAllegations = command({
  name: "mergeAllegations",
  act: "mergeAllegations",
  input: z.object({
    memberId: z.uuid("Choose the allegation to merge."),
    survivorId: z.uuid("Choose the allegation that stays."),
    why: reasonInWords,
  }),
  async run(tx, { workspaceId }, { memberId, survivorId, why }) {
    if (memberId === survivorId)
      throw new InvalidFailure("These are the same allegation already.", "survivorId");
    // in one order, so that two editors who merge the same two cannot wait for each other
    const [first = "", second = ""] = [memberId, survivorId].sort();
    const states = [
      await readAllegation(tx, workspaceId, first),
      await readAllegation(tx, workspaceId, second),
    ];
    const before = states.find(({ id }) => id === memberId);
    const survivor = states.find(({ id }) => id === survivorId);
    if (!before || !survivor) throw new ConflictFailure("One of the two is gone. Load the page again.");
    mustStandAlone(before);
    mustStandAlone(survivor);
    const after = await writeAllegation(tx, before, { ...before, mergedInto: survivorId });
    return {
      changes: [{ entity: "allegation", entityId: memberId, before, after, why }],
      result: { slug: survivor.slug, name: survivor.proposition },
    };
  },
});
