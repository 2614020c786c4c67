import { z } from "zod";
import { ConflictFailure, InvalidFailure } from "#domain/failure";
import { reasonInWords } from "../claims/claim-input";
import { command } from "../command";
import { mustStand, readActor, writeActor } from "./actor-state";

/**
 * An editor finds that two actors are one. The member's claims, offices and spellings stand under the survivor from now
 * on, and its address leads there; the member itself keeps what was its own, so that a split puts all of it back.
 */
export const mergeActors = command({
  name: "mergeActors",
  act: "mergeActors",
  input: z.object({
    memberId: z.uuid("Choose the actor to merge."),
    survivorId: z.uuid("Choose the actor that stays."),
    why: reasonInWords,
  }),
  async run(tx, { workspaceId }, { memberId, survivorId, why }) {
    if (memberId === survivorId) throw new InvalidFailure("These are the same actor already.", "survivorId");
    // in one order, so that two editors who merge the same two cannot wait for each other
    const [first = "", second = ""] = [memberId, survivorId].sort();
    const states = [await readActor(tx, workspaceId, first), await readActor(tx, workspaceId, second)];
    const before = states.find(({ actor }) => actor.id === memberId);
    const survivor = states.find(({ actor }) => actor.id === survivorId);
    if (!before || !survivor) throw new ConflictFailure("One of the two is gone. Load the page again.");
    mustStand(before);
    mustStand(survivor);
    const after = await writeActor(tx, before, {
      ...before,
      actor: { ...before.actor, mergedInto: survivorId },
    });
    return {
      changes: [{ entity: "actor", entityId: memberId, before, after, why }],
      result: { slug: survivor.actor.slug, name: survivor.actor.name },
    };
  },
});
