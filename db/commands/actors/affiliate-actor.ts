import { z } from "zod";
import { AFFILIATION_ROLES } from "#domain/actor";
import { InvalidFailure } from "#domain/failure";
import type { Transaction } from "../../client";
import { newId } from "../../identity";
import { ActorBook } from "../articles/actor-book";
import { command } from "../command";
import { actorName, seenActor } from "./actor-input";
import { mustBeActorAt, mustStand, readActor, writeActor } from "./actor-state";

const day = z.iso
  .date("This date does not exist. Write it as 25 Jul 2025.")
  .nullish()
  .transform((value) => value ?? null);

/** The time of an affiliation; open where an end is null. */
export const term = z
  .object({ since: day, until: day })
  .refine(({ since, until }) => !since || !until || since <= until, "It cannot end before it begins.");

const input = z.intersection(
  z.object({
    ...seenActor,
    body: actorName,
    role: z.enum(AFFILIATION_ROLES, "Choose how it belongs to it."),
    office: z
      .string()
      .trim()
      .max(300)
      .nullish()
      .transform((value) => value || null),
  }),
  term,
);

/** An editor says for whom an actor speaks, or to what it belongs, in which office and when. */
export const affiliateActor = command({
  name: "affiliateActor",
  act: "editActor",
  input,
  async run(tx, { workspaceId }, { actorId, version, why, body, role, office, since, until }) {
    const before = await readActor(tx, workspaceId, actorId);
    mustBeActorAt(before, version);
    mustStand(before);
    const bodyId = await knownBody(tx, workspaceId, body);
    if (bodyId === actorId) throw new InvalidFailure("An actor does not belong to itself.", "body");
    const affiliations = [...before.affiliations, { id: newId(), bodyId, role, office, since, until }];
    const after = await writeActor(tx, before, { ...before, affiliations });
    return {
      changes: [{ entity: "actor", entityId: actorId, before, after, why }],
      result: after.actor.version,
    };
  },
});

async function knownBody(tx: Transaction, workspaceId: string, name: string): Promise<string> {
  const known = await new ActorBook(tx, workspaceId, new Date()).knownAs(name);
  if (!known)
    throw new InvalidFailure(`Nobody is known as “${name}” here. Add it as an actor first.`, "body");
  return known;
}
