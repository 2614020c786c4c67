import { z } from "zod";
import { command } from "../command";
import { moveImport } from "./import-state";

/** Goes on with an import that was paused or cancelled. */
export const resumeImport = command({
  name: "resumeImport",
  act: "importDocument",
  input: z.object({ id: z.uuid("There is no such import.") }),
  run: (tx, { workspaceId }, { id }) => moveImport(tx, workspaceId, id, "running"),
});
