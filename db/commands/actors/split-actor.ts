import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { command } from "../command";
import { seenActor } from "./actor-input";
import { mustBeActorAt, readActor, writeActor } from "./actor-state";

/**
 * An editor finds that a merged actor is another after all. Everything that was entered for it stands under its own name
 * again, with all that had been merged into it; what was entered since for the survivor stays with the survivor.
 */
export const splitActor = command({
  name: "splitActor",
  act: "mergeActors",
  input: z.object(seenActor),
  async run(tx, { workspaceId }, { actorId, version, why }) {
    const before = await readActor(tx, workspaceId, actorId);
    mustBeActorAt(before, version);
    if (before.actor.mergedInto === null)
      throw new ConflictFailure(`${before.actor.name} stands for itself already.`);
    const after = await writeActor(tx, before, { ...before, actor: { ...before.actor, mergedInto: null } });
    return {
      changes: [{ entity: "actor", entityId: actorId, before, after, why }],
      result: { slug: after.actor.slug, name: after.actor.name },
    };
  },
});
