import { z } from "zod";
import { nameKey } from "#domain/actor";
import { InvalidFailure } from "#domain/failure";
import { command } from "../command";
import { actorName, seenActor } from "./actor-input";
import { mustBeActorAt, mustStand, readActor, writeActor } from "./actor-state";

/** An editor says by what other name an actor is known: who is named so from now on is this actor. */
export const addAlias = command({
  name: "addAlias",
  act: "editActor",
  input: z.object({ ...seenActor, alias: actorName }),
  async run(tx, { workspaceId }, { actorId, version, why, alias }) {
    const before = await readActor(tx, workspaceId, actorId);
    mustBeActorAt(before, version);
    mustStand(before);
    const aliasKey = nameKey(alias);
    if (before.aliases.some((one) => one.aliasKey === aliasKey))
      throw new InvalidFailure(`${before.actor.name} is known as “${alias}” already.`, "alias");
    const aliases = [...before.aliases, { aliasKey, alias }];
    const after = await writeActor(tx, before, { ...before, aliases });
    return {
      changes: [{ entity: "actor", entityId: actorId, before, after, why }],
      result: after.actor.version,
    };
  },
});
