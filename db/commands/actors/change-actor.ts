import { z } from "zod";
import { ACTOR_KINDS, nameKey } from "#domain/actor";
import { InvalidFailure } from "#domain/failure";
import { command } from "../command";
import { actorName, seenActor } from "./actor-input";
import { type ActorState, mustBeActorAt, mustStand, readActor, writeActor } from "./actor-state";

const change = z.object({
  ...seenActor,
  name: actorName.optional(),
  kind: z.enum(ACTOR_KINDS, "Choose what it is.").optional(),
});

/** An editor gives an actor another name, which it is known by from now on beside the old one, or another kind. */
export const changeActor = command({
  name: "changeActor",
  act: "editActor",
  input: change,
  async run(tx, { workspaceId }, { actorId, version, why, name, kind }) {
    const before = await readActor(tx, workspaceId, actorId);
    mustBeActorAt(before, version);
    mustStand(before);
    const actor = { ...before.actor, name: name ?? before.actor.name, kind: kind ?? before.actor.kind };
    if (actor.name === before.actor.name && actor.kind === before.actor.kind)
      throw new InvalidFailure("Nothing is different. Change the name or the kind.", "name");
    const after = await writeActor(tx, before, { ...before, actor, aliases: withName(before, actor.name) });
    return {
      changes: [{ entity: "actor", entityId: actorId, before, after, why }],
      result: after.actor.version,
    };
  },
});

const withName = ({ aliases }: ActorState, name: string): ActorState["aliases"] => {
  const aliasKey = nameKey(name);
  return aliases.some((one) => one.aliasKey === aliasKey) ? aliases : [...aliases, { aliasKey, alias: name }];
};
