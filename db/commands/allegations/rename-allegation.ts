import { z } from "zod";
import { InvalidFailure } from "#domain/failure";
import { command } from "../command";
import { proposition, seenAllegation } from "./allegation-input";
import { mustBeAllegationAt, mustStandAlone, readAllegation, writeAllegation } from "./allegation-state";

/** An editor words what is alleged better. Its address stays. */
export const renameAllegation = command({
  name: "renameAllegation",
  act: "editAllegation",
  input: z.object({ ...seenAllegation, proposition }),
  async run(tx, { workspaceId }, { allegationId, version, why, proposition: words }) {
    const before = await readAllegation(tx, workspaceId, allegationId);
    mustBeAllegationAt(before, version);
    mustStandAlone(before);
    if (words === before.proposition)
      throw new InvalidFailure("Nothing is different. Word the proposition in another way.", "proposition");
    const after = await writeAllegation(tx, before, { ...before, proposition: words });
    return {
      changes: [{ entity: "allegation", entityId: allegationId, before, after, why }],
      result: after.version,
    };
  },
});
