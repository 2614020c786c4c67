import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { InvalidFailure } from "#domain/failure";
import { MERGEABLE } from "#domain/merge";
import { newId } from "../../identity";
import { distinctions } from "../../schema/distinctions";
import { reasonInWords } from "../claims/claim-input";
import { command } from "../command";

/** An editor finds that two things which look alike are not the same: their merging is not suggested again. */
export const setApart = command({
  name: "setApart",
  act: "mergeActors",
  input: z.object({ kind: z.enum(MERGEABLE), ids: z.tuple([z.uuid(), z.uuid()]), why: reasonInWords }),
  async run(tx, { workspaceId }, { kind, ids, why }) {
    const [oneId = "", otherId = ""] = [...ids].sort();
    if (oneId === otherId) throw new InvalidFailure("These are one and the same.");
    const known = await tx
      .select({ id: distinctions.id })
      .from(distinctions)
      .where(
        and(
          eq(distinctions.workspaceId, workspaceId),
          eq(distinctions.kind, kind),
          eq(distinctions.oneId, oneId),
          eq(distinctions.otherId, otherId),
        ),
      );
    if (known[0]) return { changes: [], result: known[0].id };
    const after = { workspaceId, id: newId(), kind, oneId, otherId, createdAt: new Date() };
    await tx.insert(distinctions).values(after);
    return {
      changes: [{ entity: "distinction", entityId: after.id, before: null, after, why }],
      result: after.id,
    };
  },
});
