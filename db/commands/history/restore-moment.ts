import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { InvalidFailure, NotFoundFailure } from "#domain/failure";
import { revisions } from "../../schema/revisions";
import { command } from "../command";
import { RESTORES } from "./restores";

/** What can be put to one of its moments, whatever was done to it since. */
const RESTORED = ["claim", "actor", "allegation", "article"];

/**
 * Puts a thing to the state in which an entry of its history left it, as a new entry: what was done since stays in the
 * history, and can come back the same way.
 */
export const restoreMoment = command({
  name: "restoreMoment",
  act: "undo",
  input: z.object({ seq: z.number().int().positive("There is no such entry in the history.") }),
  async run(tx, who, { seq }) {
    const { workspaceId } = who;
    const [moment] = await tx
      .select()
      .from(revisions)
      .where(and(eq(revisions.workspaceId, workspaceId), eq(revisions.seq, seq)));
    if (!moment) throw new NotFoundFailure("There is no such entry in the history.");
    const { entity, entityId, after } = moment;
    const how = RESTORES[entity];
    if (!RESTORED.includes(entity) || typeof how === "string")
      throw new InvalidFailure("This is not put back to one of its moments.");
    if (moment.erased || after === null) throw new InvalidFailure("Nothing of it stood at this moment.");
    // an article's text is not part of it: it has versions of its own
    const kept = entity === "article" ? { article: (after as { article: unknown }).article } : after;
    const act = { workspaceId, entityId, before: kept, after: entity === "article" ? kept : null };
    const restored = await how(tx, act, async () => undefined, who);
    return {
      changes: [{ entity, entityId, ...restored, why: `As it stood after entry ${seq}.` }],
      result: { entity, entityId },
    };
  },
});
