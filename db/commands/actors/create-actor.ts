import { z } from "zod";
import { ACTOR_KINDS, nameKey, slugOf } from "#domain/actor";
import { newId } from "../../identity";
import { actors } from "../../schema/actors";
import { reasonInWords } from "../claims/claim-input";
import { command } from "../command";
import { actorName } from "./actor-input";
import { insertActor } from "./actor-state";
import { freeSlug } from "./free-slug";

/** An editor enters somebody the news will name, or names in another way. Throws a conflict for a name that is known. */
export const createActor = command({
  name: "createActor",
  act: "editActor",
  input: z.object({ name: actorName, kind: z.enum(ACTOR_KINDS, "Choose what it is."), why: reasonInWords }),
  async run(tx, { workspaceId }, { name, kind, why }) {
    const slug = await freeSlug(tx, actors, { workspaceId, wanted: slugOf(name) });
    const id = newId();
    const after = await insertActor(tx, {
      actor: { workspaceId, id, name, slug, kind, mergedInto: null, version: 1, createdAt: new Date() },
      aliases: [{ aliasKey: nameKey(name), alias: name }],
      affiliations: [],
    });
    return { changes: [{ entity: "actor", entityId: id, before: null, after, why }], result: { id, slug } };
  },
});
