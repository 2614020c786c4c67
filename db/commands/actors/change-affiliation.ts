import { z } from "zod";
import { InvalidFailure } from "#domain/failure";
import { command } from "../command";
import { seenActor } from "./actor-input";
import { mustBeActorAt, mustStand, readActor, writeActor } from "./actor-state";
import { term } from "./affiliate-actor";

const input = z.intersection(
  z.object({
    ...seenActor,
    affiliationId: z.uuid("This is not the id of an affiliation."),
    /** takes it away altogether: it never was */
    remove: z.boolean().default(false),
  }),
  term,
);

/** An editor says when an affiliation began and ended, or that it never was. */
export const changeAffiliation = command({
  name: "changeAffiliation",
  act: "editActor",
  input,
  async run(tx, { workspaceId }, { actorId, version, why, affiliationId, remove, since, until }) {
    const before = await readActor(tx, workspaceId, actorId);
    mustBeActorAt(before, version);
    mustStand(before);
    if (!before.affiliations.some((one) => one.id === affiliationId))
      throw new InvalidFailure(
        `This affiliation is not one of ${before.actor.name} itself. One that came with a merge leaves with a split.`,
        "affiliationId",
      );
    const affiliations = before.affiliations.flatMap((one) => {
      if (one.id !== affiliationId) return [one];
      return remove ? [] : [{ ...one, since, until }];
    });
    const after = await writeActor(tx, before, { ...before, affiliations });
    return {
      changes: [{ entity: "actor", entityId: actorId, before, after, why }],
      result: after.actor.version,
    };
  },
});
