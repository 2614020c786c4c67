import { z } from "zod";
import { nameKey } from "#domain/actor";
import { InvalidFailure } from "#domain/failure";
import { command } from "../command";
import { actorName, seenActor } from "./actor-input";
import { mustBeActorAt, mustStand, readActor, writeActor } from "./actor-state";

/** An editor takes a spelling away: who is named so from now on is somebody else. Claims that stand stay as they are. */
export const removeAlias = command({
  name: "removeAlias",
  act: "editActor",
  input: z.object({ ...seenActor, alias: actorName }),
  async run(tx, { workspaceId }, { actorId, version, why, alias }) {
    const before = await readActor(tx, workspaceId, actorId);
    mustBeActorAt(before, version);
    mustStand(before);
    const aliasKey = nameKey(alias);
    if (aliasKey === nameKey(before.actor.name))
      throw new InvalidFailure("This is the name it is shown under. Give it another name first.", "alias");
    const aliases = before.aliases.filter((one) => one.aliasKey !== aliasKey);
    if (aliases.length === before.aliases.length)
      throw new InvalidFailure(
        `“${alias}” is not a name of ${before.actor.name} itself. One that came with a merge leaves with a split.`,
        "alias",
      );
    const after = await writeActor(tx, before, { ...before, aliases });
    return {
      changes: [{ entity: "actor", entityId: actorId, before, after, why }],
      result: after.actor.version,
    };
  },
});
