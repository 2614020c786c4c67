import { z } from "zod";
import { ConflictFailure } from "#domain/failure";
import { command } from "../command";
import { seenAllegation } from "./allegation-input";
import { mustBeAllegationAt, readAllegation, writeAllegation } from "./allegation-state";

/** An editor finds that a merged allegation says something else after all: its charges stand for it again. */
export const splitAllegation = command({
  name: "splitAllegation",
  act: "mergeAllegations",
  input: z.object(seenAllegation),
  async run(tx, { workspaceId }, { allegationId, version, why }) {
    const before = await readAllegation(tx, workspaceId, allegationId);
    mustBeAllegationAt(before, version);
    if (before.mergedInto === null)
      throw new ConflictFailure(`“${before.proposition}” stands for itself already.`);
    const after = await writeAllegation(tx, before, { ...before, mergedInto: null });
    return {
      changes: [{ entity: "allegation", entityId: allegationId, before, after, why }],
      result: { slug: after.slug, name: after.proposition },
    };
  },
});
